import type { Arc } from '../core/arcs';
import type { Place } from '../core/chronicle';
import { mercatorX, mercatorY } from '../core/mercator';
import { arcPath } from './arcPath';
import type { Label } from './label';

/** After the names of spots, before the signs at the edge. */
const ORDER = -20;
/** Where along its leg a number may stand, the best first. */
const SHARES = [0.5, 0.4, 0.6, 0.3, 0.7];

/** The numbers of a selected journey's legs, each on its own; a journey of one leg needs none. */
export function legLabels(arcs: readonly Arc[], places: Readonly<Record<string, Place>>): readonly Label[] {
  const legs = arcs.filter(({ leg, selected }) => leg !== null && selected);
  if (legs.length < 2) return [];
  return legs.flatMap((arc) => {
    const way = arcPath(arc, places).flat();
    return SHARES.flatMap((share, at): Label[] => {
      const point = way[Math.round(share * (way.length - 1))];
      if (!point) return [];
      return [
        {
          id: `${arc.key} ${share}`,
          kind: 'leg',
          rank: 1,
          name: String(arc.leg),
          says: arc.key,
          order: ORDER + at / 100,
          minZoom: 0,
          x: mercatorX(point[0]),
          y: mercatorY(point[1]),
        },
      ];
    });
  });
}
