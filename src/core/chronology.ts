import type { Kind, UncertainDate } from './chronicle';
import type { Day } from './day';
import { inTime } from './inTime';
import { shownDays } from './knowledge';
import type { Known } from './known';
import { isImprecise, MOMENTARY, STATES } from './precision';
import type { Entry } from './scene';
import type { List } from './view';

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
  readonly entries: readonly Entry[];
}

/** The entries of a scene as a chronology, each in one group; groups and what is in them in order of time, then of id. */
export function chronologyOf(entries: readonly Entry[], order: Order): readonly DatedGroup[] {
  const groups = new Map<string, DatedGroup & { entries: Entry[] }>();
  for (const entry of [...entries].sort(COMPARE[order])) {
    const heading = headingOf(entry.known, order);
    const key = keyOf(heading);
    const group = groups.get(key);
    if (group) group.entries.push(entry);
    else groups.set(key, { key, heading, day: dayOf(heading, entry.known), entries: [entry] });
  }
  return [...groups.values()];
}

/** The day on which the first report was out. */
export function knownSince({ reports, decidedBy }: Known): Day {
  return (reports[0] ?? decidedBy).published;
}

const COMPARE: Readonly<Record<Order, (first: Entry, second: Entry) => number>> = {
  happened: (first, second) =>
    inTime(shownDays(first.known), shownDays(second.known)) ||
    Number(isDay(second.known.date)) - Number(isDay(first.known.date)) ||
    (first.event < second.event ? -1 : 1),
  known: (first, second) => knownSince(first.known) - knownSince(second.known) || COMPARE.happened(first, second),
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
