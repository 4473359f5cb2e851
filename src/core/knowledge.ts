import type { Chronicle, ChronicleEvent, Status } from './chronicle';
import { type Columns, columnsOf, LASTING_DAYS } from './columns';
import type { Day, Span } from './day';
import { disputesOf } from './dispute';
import { type Known, knownOf } from './known';
import { lowerBound, upperBound } from './sorted';
import type { Clock } from './view';

/** All that was known on a day. */
export interface Knowledge extends Columns {
  readonly byEvent: ReadonlyMap<string, Known>;
  /** Events that a question is about on which accounts differ. */
  readonly disputed: ReadonlySet<string>;
}

/** What was known changes only on the days on which something was published; one piece of knowledge for each. */
export interface ChronicleIndex {
  readonly chronicle: Chronicle;
  /** Days of publication, ascending. */
  readonly epochs: readonly Day[];
  readonly made: Map<number, Knowledge>;
  /** What was known of each event by how many of its reports were out: knowledge of several days shares what is alike. */
  readonly known: Map<ChronicleEvent, (Known | null)[]>;
}

export function indexChronicle(chronicle: Chronicle): ChronicleIndex {
  const days = new Set(chronicle.events.flatMap((event) => event.reports.map((report) => report.published)));
  return { chronicle, epochs: [...days].sort((first, second) => first - second), made: new Map(), known: new Map() };
}

/** What was known on a day by a clock; the same object for all days between two publications. */
export function knowledgeAt(index: ChronicleIndex, day: Day, clock: Clock): Knowledge {
  const epoch = clock === 'hindsight' ? index.epochs.length : upperBound(index.epochs, day);
  let knowledge = index.made.get(epoch);
  if (!knowledge) {
    knowledge = gather(index, index.epochs[epoch - 1] ?? Number.NEGATIVE_INFINITY);
    index.made.set(epoch, knowledge);
  }
  return knowledge;
}

/** Those of what was known that pass a test, as quick to search as all of it. */
export function partOf(knowledge: Knowledge, test: (known: Known) => boolean): Knowledge {
  return arranged(knowledge.known.filter(test), knowledge.disputed);
}

/** Those whose shown days meet a span, in order of time. Costs what it finds, not what there is. */
export function knownWithin(knowledge: Columns, span: Span): Known[] {
  const { known, starts, ends, lasting } = knowledge;
  const from = span.start ?? Number.NEGATIVE_INFINITY;
  const to = span.end ?? Number.POSITIVE_INFINITY;
  const last = lowerBound(starts, to);
  const first = Math.min(last, lowerBound(starts, from - LASTING_DAYS));
  const found: Known[] = [];
  for (const at of lasting) {
    if (at >= first) break;
    if ((ends[at] as number) > from) found.push(known[at] as Known);
  }
  for (let at = first; at < last; at++) if ((ends[at] as number) > from) found.push(known[at] as Known);
  return found;
}

/**
 * The days on which a thing is shown. One that is dated only "by" a day stands at that day, and a plan or an idea with
 * no end given, unless it is the background of all, at the first day it may fall on, lest it go on for ever; both are spoken as what they are.
 */
export function shownDays({ event, date, status }: Shown): Span {
  const { start, end } = date;
  if (start === null && end !== null) return { start: end - 1, end };
  if (start !== null && end === null && AHEAD.has(status) && event.kind !== 'background')
    return { start, end: start + 1 };
  return date;
}

/** What of a known event its days on the screen depend on. */
export interface Shown extends Pick<Known, 'date' | 'status'> {
  readonly event: Pick<Known['event'], 'kind'>;
}

const AHEAD: ReadonlySet<Status> = new Set<Status>(['considered', 'planned']);

/** True for what lasts weeks and more, or has no end. */
export function isLasting(known: Shown): boolean {
  const { start, end } = shownDays(known);
  return start === null || end === null || end - start > LASTING_DAYS;
}

function gather(index: ChronicleIndex, day: Day): Knowledge {
  const { chronicle } = index;
  const rows = chronicle.events
    .map((event) => knownBy(index, event, day))
    .filter((known) => known !== null)
    .map((known) => ({ known, start: shownDays(known).start ?? Number.NEGATIVE_INFINITY }))
    .sort((first, second) => first.start - second.start || (first.known.event.id < second.known.event.id ? -1 : 1));
  const disputed = chronicle.events.filter(({ id }) => disputesOf(chronicle, id, day, 'then').length > 0);
  return arranged(
    rows.map(({ known }) => known),
    new Set(disputed.map(({ id }) => id)),
  );
}

function knownBy({ chronicle, known }: ChronicleIndex, event: ChronicleEvent, day: Day): Known | null {
  const states = known.get(event) ?? [];
  known.set(event, states);
  const out = event.reports.findLastIndex(({ published }) => published <= day) + 1;
  const state = states[out] ?? knownOf(chronicle, event, day, 'then');
  states[out] = state;
  return state;
}

/** Known things in order of time, with what a search of them needs. */
function arranged(known: readonly Known[], disputed: Knowledge['disputed']): Knowledge {
  return { ...columnsOf(known, shownDays), byEvent: new Map(known.map((one) => [one.event.id, one])), disputed };
}
