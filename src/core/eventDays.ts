import type { Day } from './day';
import { isLasting, type Knowledge, shownDays } from './knowledge';

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

/** An event as the timeline draws it. */
export interface TimelineItem {
  readonly event: string;
  readonly start: Day;
  /** The day after the last; that of the axis where the end is open. */
  readonly end: Day;
}

/** What the timeline draws of what was known: events of a day or a few, and those that last. */
export function timelineItems(
  knowledge: Knowledge,
  axisEnd: Day,
): { readonly brief: readonly TimelineItem[]; readonly lasting: readonly TimelineItem[] } {
  const brief: TimelineItem[] = [];
  const lasting: TimelineItem[] = [];
  for (const known of knowledge.known) {
    const { start, end } = shownDays(known);
    if (start === null || start >= axisEnd) continue;
    const item = { event: known.event.id, start, end: Math.min(axisEnd, end ?? axisEnd) };
    (isLasting(known) ? lasting : brief).push(item);
  }
  return { brief, lasting };
}
