import type { Area, Chronicle } from '../core/chronicle';
import type { Selection } from '../core/view';

/** Areas that the selection is about. An event of a country belongs to all of it, not to a spot in it. */
export function highlighted(
  { places, territories }: Chronicle,
  selection: Selection | null,
  selectedPlaces: readonly string[],
): readonly Area[] {
  const areas = selectedPlaces.map((place) => places[place]?.area ?? null);
  const about = selection?.type === 'territory' ? (territories[selection.id] ?? null) : null;
  return [...areas, about].filter((area) => area !== null);
}
