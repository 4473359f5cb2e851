import type { Kind, Status } from './chronicle';
import { type Day, overlaps, type Span } from './day';
import { disputesOf } from './dispute';
import { type ChronicleIndex, isLasting, type Knowledge, knowledgeAt, knownWithin, shownDays } from './knowledge';
import type { Known } from './known';
import { type Clock, shownSpan, type View } from './view';

/** How loud a thing is: the news of the day, what lies around it, what goes on for long, what is still to come. */
export type Emphasis = 'day' | 'quiet' | 'lasting' | 'ahead';

/** The order of the list: the day first, what lasts at the end; within each by time. */
const RANK: Readonly<Record<Emphasis, number>> = { day: 0, quiet: 1, ahead: 2, lasting: 3 };

/** An event at one of its places. */
export interface Mark {
  /** Unique and stable from scene to scene. */
  readonly key: string;
  readonly event: string;
  readonly place: string;
  readonly kind: Kind;
  readonly status: Status;
  readonly contradicted: boolean;
  /** A question on which accounts differ is about it, as far as was known. */
  readonly disputed: boolean;
  readonly emphasis: Emphasis;
  readonly selected: boolean;
}

/** A great circle from place to place. */
export interface Arc {
  readonly key: string;
  readonly type: 'call' | 'movement' | 'journey';
  /** The event that it leads to. */
  readonly event: string;
  readonly from: string;
  readonly to: string;
  readonly status: Status;
  readonly emphasis: Emphasis;
  /** Of a journey all legs are selected with any of its events. */
  readonly selected: boolean;
  /** Which leg of its journey it is, from 1; null for what is no journey. */
  readonly leg: number | null;
}

/** A line of the list; the same things in the same order as on the map, those without a place included. */
export interface Entry {
  readonly event: string;
  readonly known: Known;
  readonly emphasis: Emphasis;
  /** A question on which accounts differ is about it, as far as was known. */
  readonly disputed: boolean;
}

/** Why the selected event is not among what the view shows. */
export type Hidden = 'unknown-then' | 'kind' | 'status' | 'actor' | 'time';

/** What a view shows of a chronicle. Plain data; nothing else decides what is on the screen. */
export interface Scene {
  readonly day: Day;
  readonly span: Span;
  readonly clock: Clock;
  readonly entries: readonly Entry[];
  readonly marks: readonly Mark[];
  readonly arcs: readonly Arc[];
  readonly selected: { readonly known: Known | null; readonly hidden: Hidden | null } | null;
  readonly counts: { readonly shown: number; readonly unplaced: number; readonly known: number };
}

export function sceneOf(index: ChronicleIndex, view: View): Scene {
  const knowledge = knowledgeAt(index, view.day, view.clock);
  const span = shownSpan(view);
  const selectedId = view.selection?.type === 'event' ? view.selection.id : null;
  const entries = entriesOf(index, knowledge, view, span);
  const marks: Mark[] = [];
  const arcs: Arc[] = [];
  let unplaced = 0;
  for (const { known, emphasis, disputed } of entries) {
    const { event, status, places, contradicted } = known;
    const selected = event.id === selectedId;
    if (places.length === 0) unplaced++;
    for (const place of places) {
      const shared = { event: event.id, status, emphasis, selected };
      marks.push({ ...shared, key: `${event.id}@${place}`, place, kind: event.kind, contradicted, disputed });
      if (known.from !== null)
        arcs.push({ ...shared, key: `${event.id}>${place}`, type: 'movement', from: known.from, to: place, leg: null });
    }
    const [first, second] = places;
    if (event.kind === 'call' && first !== undefined && second !== undefined)
      arcs.push({
        key: `${event.id}~`,
        type: 'call',
        event: event.id,
        from: first,
        to: second,
        status,
        emphasis,
        selected,
        leg: null,
      });
  }
  return {
    day: view.day,
    span,
    clock: view.clock,
    entries,
    marks,
    arcs: [...arcs, ...journeyArcs(index, knowledge, entries, selectedId)],
    selected: selectedId === null ? null : selectedOf(knowledge, view, entries, selectedId),
    counts: { shown: entries.length, unplaced, known: knowledge.known.length },
  };
}

/** The fields of a view that choose among what is known, time left aside. */
export type Filters = Pick<View, 'kinds' | 'statuses' | 'actors'>;

/** True if the filters of a view, time left aside, let an event through. */
export function passes(view: Filters, known: Known): boolean {
  return ofKind(view, known) && ofStatus(view, known) && ofActor(view, known);
}

function entriesOf({ chronicle }: ChronicleIndex, knowledge: Knowledge, view: View, span: Span): readonly Entry[] {
  const entries: Entry[] = [];
  const add = (known: Known, emphasis: Emphasis) => {
    const event = known.event.id;
    entries.push({ event, known, emphasis, disputed: disputesOf(chronicle, event, view.day, view.clock).length > 0 });
  };
  for (const known of knownWithin(knowledge, span)) if (passes(view, known)) add(known, emphasisOf(known, view));
  if (view.clock === 'then' && span.end !== null)
    for (const known of knownWithin(knowledge, { start: span.end, end: null }))
      if (isAhead(known, view.day) && passes(view, known)) add(known, 'ahead');
  return entries.sort((first, second) => RANK[first.emphasis] - RANK[second.emphasis]);
}

/** On the clock of its day a plan stands where it was announced, before its day has come. */
function isAhead(known: Known, day: Day): boolean {
  const isPlan = known.status === 'planned' || known.status === 'considered';
  return isPlan && (shownDays(known).start ?? day) > day;
}

function emphasisOf(known: Known, { day, clock }: View): Emphasis {
  if (clock === 'then' && isAhead(known, day)) return 'ahead';
  if (isLasting(known)) return 'lasting';
  return overlaps(shownDays(known), { start: day, end: day + 1 }) ? 'day' : 'quiet';
}

function journeyArcs(
  { chronicle }: ChronicleIndex,
  knowledge: Knowledge,
  entries: readonly Entry[],
  selectedId: string | null,
): Arc[] {
  const shown = new Map(entries.map((entry) => [entry.event, entry]));
  const arcs: Arc[] = [];
  for (const { id, legs } of chronicle.journeys)
    for (let leg = 1; leg < legs.length; leg++) {
      const [origin, goal] = [
        knowledge.byEvent.get(legs[leg - 1] as string),
        knowledge.byEvent.get(legs[leg] as string),
      ];
      const entry = shown.get(legs[leg] as string);
      const [from, to] = [origin?.places[0], goal?.places[0]];
      if (!entry || !goal || from === undefined || to === undefined) continue;
      arcs.push({
        key: `${id}#${leg}`,
        type: 'journey',
        event: goal.event.id,
        from,
        to,
        status: goal.status,
        emphasis: entry.emphasis,
        selected: selectedId !== null && legs.includes(selectedId),
        leg,
      });
    }
  return arcs;
}

function selectedOf(knowledge: Knowledge, view: View, entries: readonly Entry[], id: string): Scene['selected'] {
  const known = knowledge.byEvent.get(id) ?? null;
  return { known, hidden: hiddenBy(known, view, entries, id) };
}

function hiddenBy(known: Known | null, view: View, entries: readonly Entry[], id: string): Hidden | null {
  if (!known) return 'unknown-then';
  if (entries.some((entry) => entry.event === id)) return null;
  if (!ofKind(view, known)) return 'kind';
  if (!ofStatus(view, known)) return 'status';
  return ofActor(view, known) ? 'time' : 'actor';
}

function ofKind({ kinds }: Pick<View, 'kinds'>, { event }: Known): boolean {
  return kinds.length === 0 || kinds.includes(event.kind);
}

function ofStatus({ statuses }: Pick<View, 'statuses'>, { status }: Known): boolean {
  return statuses.length === 0 || statuses.includes(status);
}

function ofActor({ actors }: Pick<View, 'actors'>, { parties }: Known): boolean {
  return actors.length === 0 || actors.some((actor) => parties.has(actor));
}
