import { KINDS, MODES, STATUSES } from './chronicle';
import { formatDay, parseDay } from './day';
import { formatView, type LinkFacts, type LinkNote, pairsOf } from './link';
import { CLOCKS, LISTS, NONE, ONLY, SELECTABLES, type View } from './view';

const SHORT_KEY = 's';
const VERSION = '1';
const BETWEEN = '~'; // may stand in an address as it is, and in no packed value
const AS_IT_STANDS = '.';

/** Reads and writes one value of a link in few letters; null is what cannot be said so. */
interface Packing {
  readonly letter: string;
  readonly pack: (value: string, facts: LinkFacts) => string | null;
  readonly unpack: (packed: string, facts: LinkFacts) => string | null;
}

// Letters are read for ever: none is taken out or given to another key. What has no row is written as it stands.
const PACKINGS: ReadonlyMap<string, Packing> = new Map([
  ['tour', { letter: 't', ...asItStands() }], // tours are fetched when a link names one, so that there is nothing to look marks up in
  ['step', { letter: 'n', ...asItStands() }],
  ['day', { letter: 'd', ...packedDay() }],
  ['since', { letter: 'b', ...packedDay() }],
  ['mode', { letter: 'm', ...packedList(() => MODES) }],
  ['clock', { letter: 'k', ...packedList(() => CLOCKS) }],
  ['layers', { letter: 'l', ...packedList(({ layers, gone }) => [...layers, ...gone.layer.keys()]) }],
  ['list', { letter: 'r', ...packedList(() => LISTS) }],
  ['kinds', { letter: 'f', ...packedList(() => KINDS) }],
  ['status', { letter: 'u', ...packedList(() => STATUSES) }],
  ['actors', { letter: 'a', ...packedList(({ choices, gone }) => [...choices.actors, ...gone.actor.keys()]) }],
  ['places', { letter: 'p', ...packedList(({ choices, gone }) => [...choices.places, ...gone.place.keys()]) }],
  ['sources', { letter: 'q', ...packedList(({ choices, gone }) => [...choices.sources, ...gone.source.keys()]) }],
  ['bounds', { letter: 'o', ...asItStands() }],
  ['disputed', { letter: 'x', ...packedList(() => [ONLY]) }],
  ['placed', { letter: 'y', ...packedList(() => [ONLY]) }],
  ['select', { letter: 'e', ...packedSelection() }],
]);

const KEYS: ReadonlyMap<string, string> = new Map([...PACKINGS].map(([key, { letter }]) => [letter, key]));

/** Writes a view as a query in few letters, without its `?`: `s=1~dew5`. For the bare address there is none shorter. */
export function formatShort(view: View, facts: LinkFacts): string {
  const readable = formatView(view, facts);
  if (readable === '') return '';
  const parts = readable.split('&').map((part) => {
    const [key = '', ...rest] = part.split('=');
    const written = rest.join('=');
    const packing = PACKINGS.get(key);
    const packed = packing?.pack(decodeURIComponent(written), facts) ?? null;
    return packing && packed !== null ? `${packing.letter}${packed}` : `${AS_IT_STANDS}${key}${AS_IT_STANDS}${written}`;
  });
  return `${SHORT_KEY}=${[VERSION, ...parts].join(BETWEEN)}`;
}

/**
 * A query with what its short form stands for in the form's place; one without is given back. Never throws: what is no
 * short form becomes a note. A part that cannot be read, as when what it named has gone, is left for its key to refuse.
 */
export function readableQuery(query: string, facts: LinkFacts): { query: string; notes: readonly LinkNote[] } {
  const notes: LinkNote[] = [];
  const pairs = pairsOf(query).flatMap(([key, value]): (readonly [string, string])[] => {
    if (key !== SHORT_KEY) return [[key, value]];
    const long = expanded(value, facts);
    if (!long) notes.push({ key, value, problem: 'unreadable' });
    return long ?? [];
  });
  const written = pairs.map(([key, value]) => `${encoded(key)}=${encoded(value)}`);
  return { query: written.join('&'), notes };
}

function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

function expanded(short: string, facts: LinkFacts): [key: string, value: string][] | null {
  const [version, ...parts] = short.split(BETWEEN);
  if (version !== VERSION) return null;
  const pairs = parts.map((part): [string, string] | null => {
    if (part.startsWith(AS_IT_STANDS)) {
      const [, key = '', ...rest] = part.split(AS_IT_STANDS);
      return [key, rest.join(AS_IT_STANDS)];
    }
    const key = KEYS.get(part.slice(0, 1));
    return key === undefined ? null : [key, PACKINGS.get(key)?.unpack(part.slice(1), facts) ?? part.slice(1)];
  });
  return pairs.includes(null) ? null : pairs.filter((pair) => pair !== null);
}

type Packed = Omit<Packing, 'letter'>;

const RADIX = 36;

function packedDay(): Packed {
  return {
    pack: (value) => parseDay(value)?.toString(RADIX) ?? null,
    unpack: (packed) => (/^-?[0-9a-z]{1,5}$/.test(packed) ? formatDay(Number.parseInt(packed, RADIX)) : null),
  };
}

function packedList(itemsOf: (facts: LinkFacts) => readonly string[]): Packed {
  return {
    pack(value, facts) {
      if (value === NONE) return '';
      const marked = markedOf(itemsOf(facts));
      const marks = value.split(',').map((item) => markAmong(marked, item));
      return marks.includes(null) ? null : marks.join('');
    },
    unpack(packed, facts) {
      if (packed === '') return NONE;
      const marks = packed.match(new RegExp(`.{1,${MARK_LENGTH}}`, 'gs')) ?? [];
      const marked = markedOf(itemsOf(facts));
      return marks.map((mark) => marked.get(mark) ?? mark).join(',');
    },
  };
}

function packedSelection(): Packed {
  return {
    pack(value, facts) {
      const at = value.indexOf(':');
      const [named, id] = at < 0 ? ['event', value] : [value.slice(0, at), value.slice(at + 1)];
      const type = SELECTABLES.find((candidate) => candidate === named);
      const mark = type && markAmong(markedOf(onceOf(facts, type)), id);
      return type && mark ? `${type.slice(0, 1)}${mark}` : null;
    },
    unpack(packed, facts) {
      const type = SELECTABLES.find((candidate) => candidate.startsWith(packed.slice(0, 1)));
      const id = type && markedOf(onceOf(facts, type)).get(packed.slice(1));
      if (!type || !id) return null;
      return type === 'event' ? id : `${type}:${id}`;
    },
  };
}

/** A value as it stands, behind its letter. */
function asItStands(): Packed {
  return { pack: (value) => value, unpack: (packed) => packed };
}

/** All that was ever to be selected, so that a mark means for ever what it meant. */
function onceOf({ ids, gone }: LinkFacts, type: (typeof SELECTABLES)[number]): readonly string[] {
  return [...ids[type], ...gone[type].keys()];
}

const MARK_LENGTH = 4;

/** Items by their marks; null where several have the same. */
type Marked = ReadonlyMap<string, string | null>;

function markedOf(items: readonly string[]): Marked {
  const marked = new Map<string, string | null>();
  for (const item of items) {
    const mark = markOf(item);
    marked.set(mark, marked.has(mark) ? null : item);
  }
  return marked;
}

/** Its mark, where no other id has the same. */
function markAmong(marked: Marked, item: string): string | null {
  const mark = markOf(item);
  return marked.get(mark) === item ? mark : null;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Four letters that an id always has, whatever else its chronicle comes to hold: 24 bits of FNV-1a. */
function markOf(id: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193) >>> 0;
  const bits = (hash ^ (hash >>> 24)) & 0xffffff;
  return Array.from({ length: MARK_LENGTH }, (_, at) => LETTERS[(bits >>> (6 * at)) & 63]).join('');
}
