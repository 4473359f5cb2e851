import type { Kind, Status, UncertainDate } from './chronicle';
import type { Day } from './day';
import { type Knowledge, shownDays } from './knowledge';
import { isImprecise } from './precision';

/** An event as the timeline and its table have it. */
export interface TimelineItem {
  readonly event: string;
  readonly kind: Kind;
  readonly status: Status;
  readonly start: Day;
  /** The day after the last; null where the end is open. */
  readonly end: Day | null;
  /** The date as it was known, which may say less than the days. */
  readonly date: UncertainDate;
  /** The days are those that it may fall on. */
  readonly imprecise: boolean;
}

/** What was known, or passes the filters, by its first day; things of no day at all are left out. */
export function timelineItems(knowledge: Knowledge): readonly TimelineItem[] {
  const items: TimelineItem[] = [];
  for (const known of knowledge.known) {
    const { start, end } = shownDays(known);
    if (start === null) continue;
    const { event, status, date } = known;
    items.push({ event: event.id, kind: event.kind, status, start, end, date, imprecise: isImprecise(known) });
  }
  return items;
}

/** How many events of each kind have the same date. */
export interface TimelineRow {
  readonly date: string;
  readonly start: Day;
  readonly end: Day | null;
  readonly total: number;
  readonly kinds: ReadonlyMap<Kind, number>;
}

/** The timeline as a table: a row for each date as it is `spoken`, by first and last day. */
export function timelineRows(
  items: readonly TimelineItem[],
  spoken: (item: TimelineItem) => string,
): readonly TimelineRow[] {
  const rows = new Map<string, Pick<TimelineRow, 'date' | 'start' | 'end'> & { kinds: Map<Kind, number> }>();
  for (const item of items) {
    const { kind, start, end } = item;
    const date = spoken(item);
    const row = rows.get(date) ?? { date, start, end, kinds: new Map() };
    row.kinds.set(kind, (row.kinds.get(kind) ?? 0) + 1);
    rows.set(date, row);
  }
  return [...rows.values()]
    .map((row) => ({ ...row, total: [...row.kinds.values()].reduce((sum, count) => sum + count, 0) }))
    .sort(
      (first, second) =>
        first.start - second.start || (first.end ?? Number.MAX_SAFE_INTEGER) - (second.end ?? Number.MAX_SAFE_INTEGER),
    );
}
