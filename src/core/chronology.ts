import type { Kind, UncertainDate } from './chronicle';
import type { Day } from './day';
import { filteredAt } from './filtered';
import { inTime } from './inTime';
import { type ChronicleIndex, shownDays } from './knowledge';
import type { Known } from './known';
import { isImprecise, MOMENTARY, STATES } from './precision';
import { type Entry, entryOf } from './scene';
import { emphasisOf, isShown } from './shown';
import type { List, View } from './view';

/** By when things happened, or by when they became known: the day on which the first report of them was out. */
export type Order = Exclude<List, 'overview'>;

/** What stands over a group; no more precise than the date of anything in it. */
export type Heading =
  | { readonly type: 'happened' | 'known'; readonly day: Day }
  | { readonly type: 'date'; readonly date: UncertainDate; readonly kind: Kind; readonly imprecise: boolean };

/** What has one date: a whole day, or any other as it is known. */
export interface DatedGroup {
  readonly key: string;
  readonly heading: Heading;
  /** The first day that it stands for; null where no day is known. */
  readonly day: Day | null;
  /** How many events have it, and the first of them. */
  readonly count: number;
  readonly entries: readonly Entry[];
}

/**
 * The first `most` events that a view shows, as a chronology: each in one group; groups and what is in them in order of
 * time, then of id. Costs what those events cost, once all that was known has been put in that order.
 */
export function chronologyOf(
  index: ChronicleIndex,
  view: View,
  order: Order,
  most = Number.POSITIVE_INFINITY,
): readonly DatedGroup[] {
  const part = filteredAt(index, view);
  const groups = new Map<string, DatedGroup & { count: number; entries: Entry[] }>();
  let room = most;
  let last: Day | null = null;
  for (const known of inOrder(part.known, order)) {
    if (!isShown(known, view)) continue;
    if (room <= 0 && BEGINNING[order](known) !== last) break;
    last = BEGINNING[order](known);
    const heading = headingOf(known, order);
    const key = keyOf(heading);
    const group = groups.get(key) ?? { key, heading, day: dayOf(heading, known), count: 0, entries: [] };
    group.count++;
    if (room-- <= 0) continue;
    groups.set(key, group);
    group.entries.push(entryOf(part, { known, emphasis: emphasisOf(known, view) }));
  }
  return [...groups.values()];
}

/** The day on which the first report was out. */
export function knownSince({ reports, decidedBy }: Known): Day {
  return (reports[0] ?? decidedBy).published;
}

const sorted = new WeakMap<readonly Known[], Partial<Record<Order, readonly Known[]>>>();

/** Sorted once for each order, so that a step of the slider sorts nothing. */
function inOrder(known: readonly Known[], order: Order): readonly Known[] {
  const found = sorted.get(known)?.[order] ?? SORT[order](known);
  sorted.set(known, { ...sorted.get(known), [order]: found });
  return found;
}

const SORT: Readonly<Record<Order, (known: readonly Known[]) => readonly Known[]>> = {
  happened: (known) =>
    [...known].sort(
      (first, second) =>
        inTime(shownDays(first), shownDays(second)) ||
        Number(isDay(second.date)) - Number(isDay(first.date)) ||
        (first.event.id < second.event.id ? -1 : 1),
    ),
  known: (known) => [...inOrder(known, 'happened')].sort((first, second) => knownSince(first) - knownSince(second)),
};

/** The day that all of a group begin on. */
const BEGINNING: Readonly<Record<Order, (known: Known) => Day | null>> = {
  happened: (known) => shownDays(known).start,
  known: knownSince,
};

function headingOf(known: Known, order: Order): Heading {
  if (order === 'known') return { type: 'known', day: knownSince(known) };
  const { date, event } = known;
  return isDay(date)
    ? { type: 'happened', day: date.start }
    : { type: 'date', date, kind: event.kind, imprecise: isImprecise(known) };
}

/** True for one whole day that nothing is doubtful about. */
function isDay(date: UncertainDate): date is UncertainDate & { readonly start: Day } {
  const { start, end, approximate, uncertain } = date;
  return start !== null && end === start + 1 && !approximate && !uncertain;
}

/** Two dates that are written alike are spoken alike where their kinds take a range in the same sense. */
function keyOf(heading: Heading): string {
  if (heading.type !== 'date') return String(heading.day);
  const { date, kind } = heading;
  if (!date.interval || date.start === null) return date.edtf;
  const goesOn = date.end === null ? STATES.has(kind) : !MOMENTARY.has(kind);
  return `${date.edtf} ${goesOn ? 'length' : 'doubt'}`;
}

function dayOf(heading: Heading, known: Known): Day | null {
  return heading.type === 'date' ? shownDays(known).start : heading.day;
}
