import type { Day } from './day';
import { filteredAt } from './filtered';
import { type ChronicleIndex, type Knowledge, shownDays } from './knowledge';
import type { View } from './view';

/** The days, ascending, on which something begins. */
export function eventDays(knowledge: Knowledge): readonly Day[] {
  const days = new Set<Day>();
  for (const known of knowledge.known) {
    const { start } = shownDays(known);
    if (start !== null) days.add(start);
  }
  return [...days].sort((first, second) => first - second);
}

/** The nearest day before or after `day` in an ascending list; null where there is none. */
export function neighbourDay(days: readonly Day[], day: Day, direction: -1 | 1): Day | null {
  const found = direction > 0 ? days.find((other) => other > day) : days.findLast((other) => other < day);
  return found ?? null;
}

/**
 * The days, ascending, at which there is news for a view: those on which something begins that its filters let through,
 * and on the clock of its day, by which the next of them may not be known yet, those on which something was reported.
 */
export function newsDays(index: ChronicleIndex, view: View): readonly Day[] {
  const begins = eventDays(filteredAt(index, view));
  if (view.clock === 'hindsight') return begins;
  const reported = index.epochs.filter((day) =>
    filteredAt(index, { ...view, day }).known.some(({ reports }) => reports.some(({ published }) => published === day)),
  );
  return [...new Set([...begins, ...reported])].sort((first, second) => first - second);
}
