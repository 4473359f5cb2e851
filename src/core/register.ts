import { didYouMean, sentences, shortened } from './sentences';

export const REFERENCES = ['source', 'actor', 'place', 'measure', 'layer', 'event'] as const;
export type Referenced = (typeof REFERENCES)[number];

/** What ids there are, which of them can be read, and which somebody has named. */
export interface Register {
  /** Says that the ids of a kind stand in this place; called before anything names them. */
  readonly list: (kind: Referenced, where: string, ids: Iterable<string>, broken: boolean) => void;
  /** Says that what this id stands for has faults and is left out. */
  readonly leaveOut: (kind: Referenced, id: string) => void;
  readonly isGood: (kind: Referenced, id: string) => boolean;
  /** The two sentences of a bad reference; null for a good one. Remembers that the id was named. */
  readonly complaint: (kind: Referenced, id: string) => string | null;
  readonly isNamed: (kind: Referenced, id: string) => boolean;
}

export function createRegister(): Register {
  const shelves = new Map<
    Referenced,
    { where: string; ids: Set<string>; out: Set<string>; named: Set<string>; broken: boolean }
  >(
    REFERENCES.map((kind) => [
      kind,
      { where: 'the chronicle', ids: new Set(), out: new Set(), named: new Set(), broken: false },
    ]),
  );
  const shelfOf = (kind: Referenced) => {
    const shelf = shelves.get(kind);
    if (!shelf) throw new RangeError(`No shelf for ${kind}`);
    return shelf;
  };
  const isGood = (kind: Referenced, id: string) => shelfOf(kind).ids.has(id) && !shelfOf(kind).out.has(id);
  return {
    isGood,
    list: (kind, where, ids, broken) => Object.assign(shelfOf(kind), { where, ids: new Set(ids), broken }),
    leaveOut: (kind, id) => shelfOf(kind).out.add(id),
    isNamed: (kind, id) => shelfOf(kind).named.has(id),
    complaint: (kind, id) => {
      const { where, ids, named, broken } = shelfOf(kind);
      named.add(id);
      if (isGood(kind, id)) return null;
      const name = `\`${shortened(id)}\``;
      if (ids.has(id))
        return sentences(`The ${kind} ${name} has faults of its own and is left out.`, `Mend ${name} in ${where}.`);
      if (broken)
        return sentences(
          `The ${kind} ${name} is not to be found in ${where}, which has a fault of its own.`,
          `Mend ${where} first.`,
        );
      return sentences(
        `The ${kind} ${name} is not in ${where}.`,
        didYouMean(id, ids, `Add it to ${where}, or name another.`),
      );
    },
  };
}
