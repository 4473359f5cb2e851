import type { Day } from './day';
import { newsDays } from './eventDays';
import type { ChronicleIndex } from './knowledge';
import { dayPlayedFirst, dayPlayedNext, type Pace } from './playing';
import type { View } from './view';

/** The days from the first to the last, both among them, at which a play of a view stops. Never empty. */
export function filmDays(
  index: ChronicleIndex,
  view: View,
  pace: Pace,
  { first, last }: { readonly first: Day; readonly last: Day },
): readonly Day[] {
  const span = { start: first, end: last + 1 };
  const newsAt = (day: Day) => (pace === 'days' ? [] : newsDays(index, { ...view, day }));
  const days: Day[] = [];
  let day: Day | null = dayPlayedFirst(pace, newsAt(first), span);
  while (day !== null) {
    days.push(day);
    day = dayPlayedNext(day, pace, newsAt(day), span);
  }
  return days;
}

const LAST_SECONDS = 2; // a film that ends or begins again is seen to

/** How long each of so many pictures stays, in seconds, given how many come in one; the last stays long enough to be read. */
export function filmSeconds(pictures: number, speed: number): readonly number[] {
  const seconds = 1 / speed;
  return Array.from({ length: pictures }, (_, at) => (at < pictures - 1 ? seconds : Math.max(seconds, LAST_SECONDS)));
}
