import { parseBounds } from './bounds';
import { formatCamera, parseCamera } from './camera';
import { type Chronicle, KINDS, MODES, STATUSES } from './chronicle';
import { type Day, formatDay, parseDay } from './day';
import type { ChoiceField } from './filters';
import { type Gone, TRACED, type Traced } from './gone';
import {
  CLOCKS,
  homeViewOf,
  LISTS,
  MAX_WINDOW,
  NONE,
  ONLY,
  orderedLike,
  reachOf,
  SELECTABLES,
  type Selection,
  sameIn,
  VIEW_FIELDS,
  type View,
} from './view';

/** What of a link could not be used: the reader is told in one line, the field keeps its default. */
export interface LinkNote {
  readonly key: string;
  readonly value: string;
  readonly problem: 'unreadable' | 'unknown' | 'out-of-reach' | 'gone';
  /** Of what is gone: its type, what became of it, and whether the view has that in its place. */
  readonly gone?: Gone & { readonly type: Traced; readonly replaced: boolean };
}

/** Whether the view lacks what the link says. */
export function isLost({ gone }: LinkNote): boolean {
  return !gone?.replaced;
}

type Choices = Readonly<Pick<View, ChoiceField>>;

/** What a link is read against: the default view and the ids that exist. */
export interface LinkFacts {
  readonly home: View;
  readonly reach: { readonly start: number; readonly end: number };
  readonly languages: readonly string[];
  readonly layers: readonly string[];
  /** What the filters by choices choose from, each in its order. */
  readonly choices: Choices;
  readonly ids: Readonly<Record<Selection['type'], ReadonlySet<string>>>;
  /** The views of the steps of each tour; empty until the tours have been fetched. */
  readonly tours: Map<string, readonly View[]>;
  readonly gone: Readonly<Record<Traced, ReadonlyMap<string, Gone>>>;
}

export function linkFactsOf(chronicle: Chronicle): LinkFacts {
  const gone = TRACED.map((type) => [type, new Map(Object.entries(chronicle.gone[type]))]);
  return {
    home: homeViewOf(chronicle),
    reach: reachOf(chronicle),
    languages: chronicle.languages,
    layers: chronicle.layers.map((layer) => layer.id),
    choices: {
      kinds: KINDS,
      statuses: STATUSES,
      actors: Object.keys(chronicle.actors).sort(),
      places: Object.keys(chronicle.places).sort(),
      sources: Object.keys(chronicle.sources).sort(),
    },
    ids: {
      event: new Set(chronicle.events.map((event) => event.id)),
      source: new Set(Object.keys(chronicle.sources)),
      territory: new Set(Object.keys(chronicle.territories)),
      dispute: new Set(Object.keys(chronicle.disputes)),
      measure: new Set(Object.keys(chronicle.measures)),
      actor: new Set(Object.keys(chronicle.actors)),
    },
    tours: new Map(),
    gone: Object.fromEntries(gone),
  };
}

/**
 * Writes a view as a query without its `?`: what differs from home, or from the step of the tour that is followed, in the
 * order of the table. One view, one string.
 */
export function formatView(view: View, facts: LinkFacts): string {
  const base = baseOf(view, facts);
  return VIEW_FIELDS.filter((field) => !sameIn(field, view, base))
    .map((field) => `${CODECS[field].key}=${formatted(field, view)}`)
    .join('&');
}

/** Reads any string as a query. Never throws: what is bad becomes its default and a note, what is foreign is passed over. */
export function parseView(query: string, facts: LinkFacts): { view: View; notes: readonly LinkNote[] } {
  const notes: LinkNote[] = [];
  const given = new Map<string, string>();
  for (const [name, value] of pairsOf(query)) {
    const key = UPGRADES.get(name) ?? name;
    if (!given.has(key)) given.set(key, value);
  }
  const view: View = { ...facts.home };
  for (const field of VIEW_FIELDS) {
    const { key } = CODECS[field];
    const text = given.get(key);
    if (text !== undefined)
      readInto(view, field, text, facts, (value, problem, gone) =>
        notes.push({ key, value, problem, ...(gone && { gone }) }),
      );
    if (field === 'step') Object.assign(view, baseOf(view, facts), { tour: view.tour, step: view.step });
  }
  return { view, notes };
}

/** What the link of a view need not say: the view of its tour's step, itself in no tour, or the home view. */
export function baseOf({ tour, step }: View, { tours, home }: LinkFacts): View {
  return tours.get(tour ?? '')?.[step - 1] ?? home;
}

type Complain = (value: string, problem: LinkNote['problem'], gone?: LinkNote['gone']) => void;

interface Codec<Value> {
  readonly key: string;
  /** The value, or null after a complaint; `before` has the fields that stand before this one. */
  readonly parse: (text: string, facts: LinkFacts, complain: Complain, before: View) => Value | null;
  readonly format: (value: Value) => string;
}

// In the order in which a link is written. A field of View without a row here does not compile.
const CODECS: { readonly [Field in keyof View]: Codec<NonNullable<View[Field]>> } = {
  tour: {
    key: 'tour',
    parse(text, facts, complain) {
      const { tours, gone } = facts;
      if (tours.has(text)) return text;
      const notHere = gone.tour.get(text)?.became.some((heir) => !tours.has(heir)); // as where tours could not be fetched
      return heirsOf(notHere ? null : pastOf(facts, 'tour'), text, 1, complain)[0] ?? null;
    },
    format: (tour) => tour,
  },
  step: {
    key: 'step',
    parse(text, { tours }, complain, { tour }) {
      if (!/^\d{1,4}$/.test(text)) return refused(complain, text, 'unreadable');
      return tours.get(tour ?? '')?.[+text - 1] ? +text : refused(complain, text, 'out-of-reach');
    },
    format: String,
  },
  day: { key: 'day', parse: dayInReach, format: formatDay },
  mode: { key: 'mode', parse: oneOf(MODES), format: (mode) => mode },
  window: {
    key: 'days',
    parse(text, _facts, complain) {
      if (!/^\d{1,4}$/.test(text)) return refused(complain, text, 'unreadable');
      const days = Number(text);
      return days >= 1 && days <= MAX_WINDOW ? days : refused(complain, text, 'out-of-reach');
    },
    format: String,
  },
  clock: { key: 'clock', parse: oneOf(CLOCKS), format: (clock) => clock },
  since: { key: 'since', parse: dayInReach, format: formatDay },
  camera: {
    key: 'map',
    parse: (text, _facts, complain) => parseCamera(text) ?? refused(complain, text, 'unreadable'),
    format: formatCamera,
  },
  layers: {
    key: 'layers',
    parse: (text, facts, complain) => someOf(facts.layers, text, complain, pastOf(facts, 'layer')),
    format: listed,
  },
  selection: {
    key: 'select',
    parse(text, facts, complain) {
      const [prefix, rest] = text.includes(':') ? splitAt(text, ':') : ['event', text];
      const type = SELECTABLES.find((candidate) => candidate === prefix);
      if (!type) return refused(complain, text, 'unreadable');
      if (facts.ids[type].has(rest)) return { type, id: rest };
      const [id] = heirsOf(pastOf(facts, type), rest, 1, (_, ...problem) => complain(text, ...problem));
      return id === undefined ? null : { type, id };
    },
    format: ({ type, id }) => (type === 'event' ? id : `${type}:${id}`),
  },
  list: { key: 'list', parse: oneOf(LISTS), format: (list) => list },
  kinds: choice('kinds', 'kinds'),
  statuses: choice('status', 'statuses'),
  actors: choice('actors', 'actors'),
  places: choice('places', 'places'),
  bounds: {
    key: 'bounds',
    parse: (text, _facts, complain) => parseBounds(text) ?? refused(complain, text, 'unreadable'),
    format: String,
  },
  sources: choice('sources', 'sources'),
  disputed: flag('disputed'),
  placed: flag('placed'),
  language: {
    key: 'lang',
    parse: (text, { languages }, complain) => (languages.includes(text) ? text : refused(complain, text, 'unknown')),
    format: (language) => language,
  },
};

// Keys of older links and of habit; a key leaves this table never.
const UPGRADES: ReadonlyMap<string, string> = new Map([
  ['date', 'day'],
  ['event', 'select'],
  ['language', 'lang'],
]);

/** What is chosen by its id, which may be gone. */
const CHOSEN: { readonly [Field in ChoiceField]: Traced | null } = {
  kinds: null,
  statuses: null,
  actors: 'actor',
  places: 'place',
  sources: 'source',
};

function choice<Field extends ChoiceField>(key: string, field: Field): Codec<Choices[Field]> {
  return {
    key,
    parse(text, facts, complain) {
      const type = CHOSEN[field];
      const past = type && pastOf(facts, type);
      return someOf<string>(facts.choices[field], text, complain, past) as Choices[Field] | null;
    },
    format: listed,
  };
}

function flag(key: string): Codec<boolean> {
  return {
    key,
    parse: (text, _facts, complain) => text === ONLY || refused(complain, text, 'unknown'),
    format: () => ONLY,
  };
}

function readInto<Field extends keyof View>(
  view: { -readonly [Key in keyof View]: View[Key] },
  field: Field,
  text: string,
  facts: LinkFacts,
  complain: Complain,
): void {
  const none = text === NONE && facts.home[field] === null;
  const value = none ? null : CODECS[field].parse(text, facts, complain, view);
  if (none || value !== null) view[field] = value as View[Field];
}

function formatted<Field extends keyof View>(field: Field, view: View): string {
  const value = view[field] as NonNullable<View[Field]> | null;
  // Commas, slashes and colons may stand in a query as they are; a link that can be read is worth the exception.
  return encodeURIComponent(value === null ? NONE : CODECS[field].format(value)).replace(
    /%(2C|2F|3A)/g,
    decodeURIComponent,
  );
}

function refused(complain: Complain, value: string, problem: LinkNote['problem']): null {
  complain(value, problem);
  return null;
}

function dayInReach(text: string, { reach }: LinkFacts, complain: Complain): Day | null {
  const day = parseDay(text);
  if (day === null) return refused(complain, text, 'unreadable');
  return day >= reach.start && day < reach.end ? day : refused(complain, text, 'out-of-reach');
}

function oneOf<Item extends string>(items: readonly Item[]): Codec<Item>['parse'] {
  return (text, _facts, complain) => items.find((item) => item === text) ?? refused(complain, text, 'unknown');
}

/** The known items of a comma list, and all that took the place of those that are gone, in their own order; null if none is known, so that the default stands. */
function someOf<Item extends string>(
  items: readonly Item[],
  text: string,
  complain: Complain,
  past: Past | null = null,
): readonly Item[] | null {
  if (text === NONE) return [];
  const given = [...new Set(text.split(','))].filter((item) => item !== '');
  if (given.length === 0) return refused(complain, text, 'unreadable');
  const named = given.flatMap((item) =>
    items.includes(item as Item) ? item : heirsOf(past, item, items.length, complain),
  );
  const known = orderedLike(items, named as Item[]);
  return known.length > 0 ? known : null;
}

/** What became of the ids of one type. */
interface Past {
  readonly type: Traced;
  readonly gone: ReadonlyMap<string, Gone>;
}

function pastOf(facts: LinkFacts, type: Traced): Past {
  return { type, gone: facts.gone[type] };
}

/** What takes the place of an id that is not there, if that is no more than there is room for; it is told in any case. */
function heirsOf(past: Past | null, id: string, room: number, complain: Complain): readonly string[] {
  const gone = past?.gone.get(id);
  if (!past || !gone) return refused(complain, id, 'unknown') ?? [];
  const replaced = gone.became.length > 0 && gone.became.length <= room;
  complain(id, 'gone', { type: past.type, ...gone, replaced });
  return replaced ? gone.became : [];
}

function listed(items: readonly string[]): string {
  return items.length > 0 ? items.join(',') : NONE;
}

/** The pairs of a query in their order, decoded; never throws. */
export function pairsOf(query: string): (readonly [string, string])[] {
  return query
    .replace(/^[?#]/, '')
    .split('&')
    .filter((part) => part !== '')
    .map((part) => splitAt(part, '=').map(decoded) as [string, string]);
}

function splitAt(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}

function decoded(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced; // a broken escape: as it stands it will be refused where it matters
  }
}
