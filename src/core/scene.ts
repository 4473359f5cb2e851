import { type Arc, arcsOf } from './arcs';
import type { Kind, Status } from './chronicle';
import type { Columns } from './columns';
import type { Day, Span } from './day';
import { filteredAt } from './filtered';
import { testsOf } from './filters';
import { type ChronicleIndex, type Knowledge, knowledgeAt, shownDays } from './knowledge';
import type { Known } from './known';
import { once } from './once';
import { placedColumns } from './placedColumns';
import { countShown, type Emphasis, emphasisOf, isShown, LIST_ORDER, type Shown, shownBy } from './shown';
import { type Clock, type FilterField, shownSpan, type View } from './view';

/** The order in which marks get the room there is at a spot, after the selected one. */
const SPOT_ORDER: readonly Emphasis[] = ['day', 'ahead', 'quiet', 'lasting'];
/** Marks that a spot shows at most, with the sign for what has no room. */
export const MOST_AT_A_SPOT = 8;

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

/** All marks at a place: how many there are, and as many as can be shown of them, the most important first. */
export interface PlaceMarks {
  readonly place: string;
  readonly count: number;
  readonly first: readonly Mark[];
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

/**
 * What a view shows of a chronicle. Plain data; nothing else decides what is on the screen. Lists of every single thing
 * are made when they are first read, so that what a step of the slider costs does not grow with what nobody looks at.
 */
export interface Scene {
  readonly day: Day;
  readonly span: Span;
  readonly clock: Clock;
  readonly entries: readonly Entry[];
  readonly marks: readonly Mark[];
  /** The same by place, in the order of the first of each. */
  readonly spots: readonly PlaceMarks[];
  readonly arcs: readonly Arc[];
  readonly selected: { readonly known: Known | null; readonly hidden: Hidden | null } | null;
  readonly counts: { readonly shown: number; readonly unplaced: number; readonly known: number };
}

export function sceneOf(index: ChronicleIndex, view: View): Scene {
  const knowledge = knowledgeAt(index, view.day, view.clock);
  const part = filteredAt(index, view);
  const { byPlace, unplaced } = placedColumns(part);
  const entries = once(() => Array.from(shownBy(part, view, LIST_ORDER), (shown) => entryOf(part, shown)));
  const marks = once(() =>
    entries().flatMap((entry) => entry.known.places.map((place) => markOf(part, entry, place, view))),
  );
  const arcs = once(() => arcsOf(index, knowledge, part, view));
  return {
    day: view.day,
    span: shownSpan(view),
    clock: view.clock,
    get entries() {
      return entries();
    },
    get marks() {
      return marks();
    },
    get arcs() {
      return arcs();
    },
    spots: spotsOf(part, byPlace, view),
    selected: selectedOf(index, knowledge, part, view),
    counts: { shown: countShown(part, view), unplaced: countShown(unplaced, view), known: knowledge.known.length },
  };
}

/** Those of what was known whose time a view shows: its days, and by the clock of its day the plans ahead of them. */
export function shownOf(knowledge: Knowledge, view: View): readonly Known[] {
  return Array.from(shownBy(knowledge, view, LIST_ORDER), ({ known }) => known);
}

export function entryOf({ disputed }: Knowledge, { known, emphasis }: Shown): Entry {
  const event = known.event.id;
  return { event, known, emphasis, disputed: disputed.has(event) };
}

function markOf({ disputed }: Knowledge, { known, emphasis }: Shown, place: string, { selection }: View): Mark {
  const { event, status, contradicted } = known;
  return {
    key: `${event.id}@${place}`,
    event: event.id,
    place,
    kind: event.kind,
    status,
    contradicted,
    disputed: disputed.has(event.id),
    emphasis,
    selected: selection?.type === 'event' && selection.id === event.id,
  };
}

function spotsOf(part: Knowledge, byPlace: ReadonlyMap<string, Columns>, view: View): readonly PlaceMarks[] {
  const selected = view.selection?.type === 'event' ? part.byEvent.get(view.selection.id) : undefined;
  const spots: { readonly spot: PlaceMarks; readonly at: Shown }[] = [];
  for (const [place, columns] of byPlace) {
    const [at] = shownBy(columns, view, LIST_ORDER);
    if (!at) continue;
    const first = firstShown(columns, view, selected?.places.includes(place) ? selected : undefined);
    const spot = { place, count: countShown(columns, view), first: first.map((one) => markOf(part, one, place, view)) };
    spots.push({ spot, at });
  }
  return spots.sort(byFirst).map(({ spot }) => spot);
}

/** As many as a spot can show, the selected one first. */
function firstShown(columns: Columns, view: View, selected: Known | undefined): readonly Shown[] {
  const first: Shown[] =
    selected && isShown(selected, view) ? [{ known: selected, emphasis: emphasisOf(selected, view) }] : [];
  for (const shown of shownBy(columns, view, SPOT_ORDER)) {
    if (first.length >= MOST_AT_A_SPOT) break;
    if (shown.known !== selected) first.push(shown);
  }
  return first;
}

/** The order in which the list comes upon their places. */
function byFirst(one: { spot: PlaceMarks; at: Shown }, other: { spot: PlaceMarks; at: Shown }): number {
  const [first, second] = [one.at.known, other.at.known];
  const start = ({ at: { known } }: { at: Shown }) => shownDays(known).start ?? Number.NEGATIVE_INFINITY;
  if (first === second) return first.places.indexOf(one.spot.place) - first.places.indexOf(other.spot.place);
  const rank = LIST_ORDER.indexOf(one.at.emphasis) - LIST_ORDER.indexOf(other.at.emphasis);
  if (rank !== 0) return rank;
  const [from, to] = [start(one), start(other)];
  if (from !== to) return from - to;
  return first.event.id < second.event.id ? -1 : 1;
}

function selectedOf(
  { chronicle }: ChronicleIndex,
  knowledge: Knowledge,
  part: Knowledge,
  view: View,
): Scene['selected'] {
  if (view.selection?.type !== 'event') return null;
  const known = knowledge.byEvent.get(view.selection.id) ?? null;
  if (known === null) return { known, hidden: 'unknown-then' };
  if (part.byEvent.has(known.event.id) && isShown(known, view)) return { known, hidden: null };
  const inTheWay = testsOf(view, chronicle, knowledge).find(({ test }) => !test(known));
  return { known, hidden: inTheWay?.field ?? 'time' };
}
