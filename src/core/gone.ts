import type { Text } from './chronicle';
import type { WithTours } from './tour';

/** Whatever has an id by which others may point to it: in links, in data of their own, in notes. */
export const TRACED = [
  'event',
  'source',
  'actor',
  'place',
  'measure',
  'territory',
  'dispute',
  'layer',
  'tour',
] as const;
export type Traced = (typeof TRACED)[number];

/** What became of an id that the chronicle once had. */
export interface Gone {
  /** Ids of the same type that took its place, all of them in the chronicle; none where nothing did. */
  readonly became: readonly string[];
  readonly why: Text;
}

/** The ids of a chronicle by their types. */
function idsOf(chronicle: WithTours): Readonly<Record<Traced, readonly string[]>> {
  return {
    event: chronicle.events.map(({ id }) => id),
    source: Object.keys(chronicle.sources),
    actor: Object.keys(chronicle.actors),
    place: Object.keys(chronicle.places),
    measure: Object.keys(chronicle.measures),
    territory: Object.keys(chronicle.territories),
    dispute: Object.keys(chronicle.disputes),
    layer: chronicle.layers.map(({ id }) => id),
    tour: (chronicle.tours ?? []).map(({ id }) => id),
  };
}

/** Ids of an earlier state of a chronicle of which a later one does not say what became. */
export function forgottenIds(earlier: WithTours, later: WithTours): readonly { type: Traced; id: string }[] {
  const [before, after] = [idsOf(earlier), idsOf(later)];
  return TRACED.flatMap((type) => {
    const known = new Set([...after[type], ...Object.keys(later.gone[type])]);
    const once = [...before[type], ...Object.keys(earlier.gone[type])];
    return once.filter((id) => !known.has(id)).map((id) => ({ type, id }));
  });
}
