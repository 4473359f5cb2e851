import type { Day } from './day';
import { type Knowledge, shownDays } from './knowledge';
import { type Filters, passes } from './scene';

/** The days, ascending, on which something begins that the filters of a view let through. */
export function eventDays(knowledge: Knowledge, view: Filters): readonly Day[] {
  const days = new Set<Day>();
  for (const known of knowledge.known) {
    const { start } = shownDays(known);
    if (start !== null && passes(view, known)) days.add(start);
  }
  return [...days].sort((first, second) => first - second);
}

/** The nearest day before or after `day` in an ascending list; null where there is none. */
export function neighbourDay(days: readonly Day[], day: Day, direction: -1 | 1): Day | null {
  const found = direction > 0 ? days.find((other) => other > day) : days.findLast((other) => other < day);
  return found ?? null;
}

/** How the timeline plays: every day alike, or from one day with an event to the next. */
export const PACES = ['events', 'days'] as const;
export type Pace = (typeof PACES)[number];

/**
 * The day that comes next when the timeline plays on [start, end), given the days with an event; null at the end.
 * Day by day it passes over what lies before the main span, from event to event it does not.
 */
export function dayPlayedNext(
  day: Day,
  pace: Pace,
  days: readonly Day[],
  { start, end }: { readonly start: Day; readonly end: Day },
): Day | null {
  const next = pace === 'events' ? neighbourDay(days, day, 1) : Math.max(start, day + 1);
  return next === null || next >= end ? null : next;
}

/** The day with which playing begins, and begins again. */
export function dayPlayedFirst(
  pace: Pace,
  days: readonly Day[],
  { start, end }: { readonly start: Day; readonly end: Day },
): Day {
  return dayPlayedNext(start - 1, pace, days, { start, end }) ?? start;
}
