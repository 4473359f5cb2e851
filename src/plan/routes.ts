import type { Arc } from '../core/arcs';

/**
 * One line for all arcs that would lie on each other, by a key that is stable from scene to scene: that of the selected
 * event, else of the first. Legs of journeys stay apart.
 */
export function routesOf(arcs: readonly Arc[]): ReadonlyMap<string, Arc> {
  const routes = new Map<string, Arc>();
  for (const arc of arcs) {
    const key = arc.leg === null ? `${arc.type} ${arc.from} ${arc.to}` : arc.key;
    const before = routes.get(key);
    if (!before || (arc.selected && !before.selected)) routes.set(key, arc);
  }
  return routes;
}
