import type { Day } from './day';
import { neighbourDay } from './eventDays';

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
