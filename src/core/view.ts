import { type Bounds, sameBounds } from './bounds';
import { type Camera, sameCamera } from './camera';
import type { Chronicle, Kind, Mode, Status } from './chronicle';
import type { Day, Span } from './day';

/** The clock of knowledge: as known on the slider's day, or with all that was written since. */
export const CLOCKS = ['then', 'hindsight'] as const;
export type Clock = (typeof CLOCKS)[number];

export const SELECTABLES = ['event', 'source', 'territory', 'dispute', 'measure', 'actor'] as const;

/** The one thing that the panel is about. */
export interface Selection {
  readonly type: (typeof SELECTABLES)[number];
  readonly id: string;
}

/** How the list is read: in short lines, the loudest first; or as a chronology with its sources, by when things happened or became known. */
export const LISTS = ['overview', 'happened', 'known'] as const;
export type List = (typeof LISTS)[number];

/** Everything a link can say. */
export interface View {
  /** The tour that is followed; null for none. */
  readonly tour: string | null;
  /** Its step, from 1; 1 without a tour. What differs from the step's own view the reader has changed. */
  readonly step: number;
  readonly day: Day;
  readonly mode: Mode;
  /** Days that the mode *window* shows, the slider's day being the last. */
  readonly window: number;
  readonly clock: Clock;
  /** What was known on this day is compared with what is known by day and clock; null compares nothing. */
  readonly since: Day | null;
  /** Null looks at the chronicle's home bounds, whatever the size of the screen. */
  readonly camera: Camera | null;
  /** Layers that are on, in the chronicle's order. */
  readonly layers: readonly string[];
  readonly selection: Selection | null;
  readonly list: List;
  /** Empty shows every kind. */
  readonly kinds: readonly Kind[];
  /** Empty shows every status. */
  readonly statuses: readonly Status[];
  /** Empty shows everybody's events; else those that one of these, or a body of theirs, has a part in. */
  readonly actors: readonly string[];
  /** Empty shows events everywhere; else those at one of these places, from there, or in one of these countries. */
  readonly places: readonly string[];
  /** Null shows events everywhere; else those with a place whose point lies within. */
  readonly bounds: Bounds | null;
  /** Empty shows what anybody reported; else what one of these sources did. */
  readonly sources: readonly string[];
  /** Only what a question is about on which accounts differ. */
  readonly disputed: boolean;
  /** Only what has a place. */
  readonly placed: boolean;
  readonly language: string;
}

/** What a link writes for an empty list; so no id may be the same. */
export const NONE = 'none';
/** What a link writes for a filter that is on and has no choices. */
export const ONLY = 'only';

/** The fields that choose among what is known, time left aside, as they are when they choose nothing. */
export const NO_FILTERS = {
  kinds: [],
  statuses: [],
  actors: [],
  places: [],
  bounds: null,
  sources: [],
  disputed: false,
  placed: false,
} as const satisfies Partial<View>;

export type FilterField = keyof typeof NO_FILTERS;
export type Filters = Pick<View, FilterField>;

export const MAX_WINDOW = 366;

/** The view that the bare address opens. */
export function homeViewOf(chronicle: Chronicle): View {
  const { home } = chronicle;
  return {
    tour: null,
    step: 1,
    day: home.day,
    mode: home.mode,
    window: home.window,
    clock: 'hindsight',
    since: null,
    camera: null,
    layers: orderedLike(
      chronicle.layers.map((layer) => layer.id),
      home.layers,
    ),
    selection: null,
    list: 'overview',
    ...NO_FILTERS,
    language: chronicle.languages[0] ?? 'en',
  };
}

/** The days that the slider can reach: from the first that any report speaks of to the end of the main span. */
export function reachOf(chronicle: Chronicle): Reach {
  const reach = reaches.get(chronicle) ?? reachIn(chronicle);
  reaches.set(chronicle, reach);
  return reach;
}

interface Reach {
  readonly start: Day;
  readonly end: Day;
}

const reaches = new WeakMap<Chronicle, Reach>(); // asked for at many a step, found by looking through everything

function reachIn(chronicle: Chronicle): Reach {
  let start = chronicle.span.start;
  for (const event of chronicle.events)
    for (const { date } of event.reports) {
      const first = date.start ?? (date.end === null ? null : date.end - 1); // "by" a day stands at that day
      if (first !== null && first < start) start = first;
    }
  return { start, end: chronicle.span.end };
}

/** The first day that the mode *window* shows. */
export function firstShown({ day, window }: Pick<View, 'day' | 'window'>): Day {
  return day - window + 1;
}

/** The days that a view shows; null where it sets no limit. */
export function shownSpan(view: Pick<View, 'day' | 'mode' | 'window'>): Span {
  switch (view.mode) {
    case 'moment':
      return { start: view.day, end: view.day + 1 };
    case 'window':
      return { start: firstShown(view), end: view.day + 1 };
    case 'until':
      return { start: null, end: view.day + 1 };
    case 'all':
      return { start: null, end: null };
  }
}

/** Equality field by field, as a link would tell them apart. */
const sameField: { readonly [Field in keyof View]: (first: View[Field], second: View[Field]) => boolean } = {
  tour: Object.is,
  step: Object.is,
  day: Object.is,
  mode: Object.is,
  window: Object.is,
  clock: Object.is,
  since: Object.is,
  camera: sameCamera,
  layers: sameList,
  selection: (first, second) => first?.type === second?.type && first?.id === second?.id,
  list: Object.is,
  kinds: sameList,
  statuses: sameList,
  actors: sameList,
  places: sameList,
  bounds: sameBounds,
  sources: sameList,
  disputed: Object.is,
  placed: Object.is,
  language: Object.is,
};

export const VIEW_FIELDS = Object.keys(sameField) as readonly (keyof View)[];

export function sameView(first: View, second: View): boolean {
  return VIEW_FIELDS.every((field) => sameIn(field, first, second));
}

/** True if both views say the same in one field. */
export function sameIn<Field extends keyof View>(
  field: Field,
  first: Pick<View, Field>,
  second: Pick<View, Field>,
): boolean {
  return sameField[field](first[field], second[field]);
}

/** Those of `chosen` that `order` holds, once each and in its order. */
export function orderedLike<Item>(order: readonly Item[], chosen: readonly Item[]): readonly Item[] {
  const wanted = new Set(chosen);
  return order.filter((item) => wanted.has(item));
}

function sameList(first: readonly unknown[], second: readonly unknown[]): boolean {
  return first.length === second.length && first.every((item, index) => item === second[index]);
}
