import type { Traced } from './gone';
import { didYouMean, sentences, shortened } from './sentences';

/** What is named by its id, be it by other data or by `gone.yaml`. */
export type Referenced = Traced;

/** What ids there are, which of them can be used, and which somebody has named. */
export interface Register {
  /** Says which ids of a kind stand where, before anything names one. `broken`: not all of that place can be read. */
  readonly list: (kind: Referenced, where: string, ids: Iterable<string>, broken: boolean) => void;
  /** Says that what an id stands for has faults of its own. */
  readonly leaveOut: (kind: Referenced, id: string) => void;
  /** Where an id of a kind stands, good or not; null where there is none. */
  readonly placeOf: (kind: Referenced, id: string) => string | null;
  readonly isGood: (kind: Referenced, id: string) => boolean;
  /** What is wrong with naming this id, made by `sentences`; null for nothing. Remembers that it was named. */
  readonly complaint: (kind: Referenced, id: string) => string | null;
  readonly isNamed: (kind: Referenced, id: string) => boolean;
}

interface Shelf {
  readonly where: string;
  readonly ids: ReadonlySet<string>;
  readonly broken: boolean;
}

const EMPTY: Shelf = { where: 'the chronicle', ids: new Set(), broken: false };

export function createRegister(): Register {
  const shelves = new Map<Referenced, Shelf>();
  const leftOut = new Set<string>();
  const named = new Set<string>();
  const isGood = (kind: Referenced, id: string) =>
    (shelves.get(kind)?.ids.has(id) ?? false) && !leftOut.has(`${kind} ${id}`);
  return {
    list: (kind, where, ids, broken) => shelves.set(kind, { where, ids: new Set(ids), broken }),
    leaveOut: (kind, id) => leftOut.add(`${kind} ${id}`),
    placeOf: (kind, id) => {
      const shelf = shelves.get(kind);
      return shelf?.ids.has(id) ? shelf.where : null;
    },
    isGood,
    complaint: (kind, id) => {
      named.add(`${kind} ${id}`);
      return isGood(kind, id) ? null : complaintOf(kind, id, shelves.get(kind) ?? EMPTY);
    },
    isNamed: (kind, id) => named.has(`${kind} ${id}`),
  };
}

/** What only follows from a fault that is told elsewhere is a warning. */
function complaintOf(kind: Referenced, id: string, { where, ids, broken }: Shelf): string {
  const name = `\`${shortened(id)}\``;
  if (ids.has(id)) {
    const message = `The ${kind} ${name} has faults of its own, and what names it here is left out with it.`;
    return sentences(message, `Mend ${name} in ${where}.`, 'warning');
  }
  if (broken) {
    const message = `The ${kind} ${name} is not to be found in ${where}, which has a fault of its own.`;
    return sentences(message, `Mend ${where} first.`, 'warning');
  }
  const mend = didYouMean(id, ids, `Add it to ${where}, or name another.`);
  return sentences(`The ${kind} ${name} is not in ${where}.`, mend);
}
