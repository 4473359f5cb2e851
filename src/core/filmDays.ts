import type { Day } from './day';
import { filteredAt } from './filtered';
import { type ChronicleIndex, shownDays } from './knowledge';
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
  const all = Array.from({ length: span.end - first }, (_, at) => first + at);
  const news = pace === 'days' ? [] : all.filter((day) => hasNews(index, view, day));
  const days: Day[] = [];
  let day: Day | null = dayPlayedFirst(pace, news, span);
  while (day !== null) {
    days.push(day);
    day = dayPlayedNext(day, pace, news, span);
  }
  return days;
}

/**
 * Whether something begins on a day that the filters let through. On the clock of that day much of it is not known
 * before the next, so a day on which something was reported has news as well.
 */
function hasNews(index: ChronicleIndex, view: View, day: Day): boolean {
  return filteredAt(index, { ...view, day }).known.some(
    (known) =>
      shownDays(known).start === day ||
      (view.clock === 'then' && known.reports.some(({ published }) => published === day)),
  );
}

const LAST_SECONDS = 2; // a film that ends or begins again is seen to

/** How long each of so many pictures stays, in seconds, given how many come in one; the last stays long enough to be read. */
export function filmSeconds(pictures: number, speed: number): readonly number[] {
  const seconds = 1 / speed;
  return Array.from({ length: pictures }, (_, at) => (at < pictures - 1 ? seconds : Math.max(seconds, LAST_SECONDS)));
}
