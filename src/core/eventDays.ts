import type { Day } from './day';
import { type Knowledge, shownDays } from './knowledge';

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
