import { onlyThese } from './filterChanges';
import { filteredAt } from './filtered';
import { type ChronicleIndex, knowledgeAt } from './knowledge';
import { revealed } from './reveal';
import type { SearchDocument } from './searchDocuments';
import type { Sight } from './sight';
import { orderedLike, type View } from './view';

/** The view in which what was found is seen, all in one step: time, clock, filters and layers no further than that takes. */
export function goalOf(index: ChronicleIndex, view: View, { kind, id, since }: SearchDocument): View {
  const clock = view.clock === 'then' && since !== null && since > view.day ? 'hindsight' : view.clock;
  const known: View = { ...view, clock };
  switch (kind) {
    case 'event':
    case 'report':
      return { ...revealed(index, known, id), selection: { type: 'event', id } };
    case 'place':
      return onlyIfAny(index, known, onlyThese(known, 'places', id));
    case 'territory':
    case 'statement':
      return { ...withLayerOf(index, known, id), selection: { type: 'territory', id } };
    case 'actor':
    case 'source':
    case 'dispute':
      return { ...known, selection: { type: kind, id } };
  }
}

/** Nobody is led to an empty list. */
function onlyIfAny(index: ChronicleIndex, view: View, only: View): View {
  return filteredAt(index, only).known.length > 0 ? only : view;
}

function withLayerOf({ chronicle }: ChronicleIndex, view: View, territory: string): View {
  const layer = chronicle.territories[territory]?.layer ?? '';
  const order = chronicle.layers.map(({ id }) => id);
  return { ...view, layers: orderedLike(order, [...view.layers, layer]) };
}

/** What the map has to bring in sight for that view; null where it may stay as it is. */
export function sightOf(index: ChronicleIndex, goal: View, { kind, id }: SearchDocument): Sight | null {
  switch (kind) {
    case 'event':
    case 'report':
      return { places: knowledgeAt(index, goal.day, goal.clock).byEvent.get(id)?.places ?? [] };
    case 'place':
      return { places: [id] };
    case 'territory':
    case 'statement':
      return { territory: id };
    default:
      return null;
  }
}
