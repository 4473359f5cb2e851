import type { Kind, Status } from './chronicle';
import { type Day, overlaps, type Span } from './day';
import { filteredAt } from './filtered';
import { testsOf } from './filters';
import { type ChronicleIndex, isLasting, type Knowledge, knowledgeAt, knownWithin, shownDays } from './knowledge';
import type { Known } from './known';
import { type Clock, type FilterField, shownSpan, type View } from './view';

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
export type Hidden = 'unknown-then' | 'time' | FilterField;

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
  const selectedId = view.selection?.type === 'event' ? view.selection.id : null;
  const entries = entriesOf(index, view);
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
    span: shownSpan(view),
    clock: view.clock,
    entries,
    marks,
    arcs: [...arcs, ...journeyArcs(index, knowledge, entries, view)],
    selected: selectedId === null ? null : selectedOf(index, knowledge, view, entries, selectedId),
    counts: { shown: entries.length, unplaced, known: knowledge.known.length },
  };
}

/** Those of what was known whose time a view shows: its days, and by the clock of its day the plans ahead of them. */
export function shownOf(knowledge: Knowledge, view: View): readonly Known[] {
  const span = shownSpan(view);
  const shown = knownWithin(knowledge, span);
  if (view.clock === 'hindsight' || span.end === null) return shown;
  const later = knownWithin(knowledge, { start: span.end, end: null });
  return [...shown, ...later.filter((known) => isAhead(known, view.day))];
}

function entriesOf(index: ChronicleIndex, view: View): readonly Entry[] {
  const part = filteredAt(index, view);
  return shownOf(part, view)
    .map((known) => entryOf(part, known, view))
    .sort((first, second) => RANK[first.emphasis] - RANK[second.emphasis]);
}

function entryOf({ disputed }: Knowledge, known: Known, view: View): Entry {
  const event = known.event.id;
  return { event, known, emphasis: emphasisOf(known, view), disputed: disputed.has(event) };
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

/** A leg is drawn with the event that it leads to; all legs of somebody who is selected are. */
function journeyArcs(
  { chronicle }: ChronicleIndex,
  knowledge: Knowledge,
  entries: readonly Entry[],
  view: View,
): Arc[] {
  const { selection } = view;
  const shown = new Map(entries.map((entry) => [entry.event, entry]));
  const arcs: Arc[] = [];
  for (const { id, legs, traveller } of chronicle.journeys) {
    const isTraveller = selection?.type === 'actor' && selection.id === traveller;
    for (let leg = 1; leg < legs.length; leg++) {
      const [origin, goal] = [
        knowledge.byEvent.get(legs[leg - 1] as string),
        knowledge.byEvent.get(legs[leg] as string),
      ];
      const entry = shown.get(legs[leg] as string);
      const [from, to] = [origin?.places[0], goal?.places[0]];
      if (!(entry || isTraveller) || !goal || from === undefined || to === undefined) continue;
      arcs.push({
        key: `${id}#${leg}`,
        type: 'journey',
        event: goal.event.id,
        from,
        to,
        status: goal.status,
        emphasis: entry?.emphasis ?? emphasisOf(goal, view),
        selected: isTraveller || (selection?.type === 'event' && legs.includes(selection.id)),
        leg,
      });
    }
  }
  return arcs;
}

function selectedOf(
  { chronicle }: ChronicleIndex,
  knowledge: Knowledge,
  view: View,
  entries: readonly Entry[],
  id: string,
): Scene['selected'] {
  const known = knowledge.byEvent.get(id) ?? null;
  if (known === null) return { known, hidden: 'unknown-then' };
  if (entries.some((entry) => entry.event === id)) return { known, hidden: null };
  const inTheWay = testsOf(view, chronicle, knowledge).find(({ test }) => !test(known));
  return { known, hidden: inTheWay?.field ?? 'time' };
}
