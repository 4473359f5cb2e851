import type { Chronicle } from '../core/chronicle';
import type { Geometry } from '../core/shape';
import { statementCount } from '../core/territoryKnown';
import type { View } from '../core/view';
import { shapesOf } from '../plan/groundPlan';
import type { Label } from '../plan/label';

const BADGES_FROM_ZOOM = 4; // from farther off an area is no larger than its badge

/** How much is said by the view's day of each area whose layer is on, as one string; it changes only when a count does. */
export function badgeKey(chronicle: Chronicle, { day, clock, layers }: Pick<View, 'day' | 'clock' | 'layers'>): string {
  let key = '';
  for (const territory of Object.values(chronicle.territories)) {
    const count = layers.includes(territory.layer) ? statementCount(territory, day, clock) : 0;
    if (count > 0) key += `${territory.id}:${count} `;
  }
  return key;
}

/** A badge with the count for each area of such a key. It takes what room the names leave. */
export function badgeLabels({ territories }: Chronicle, key: string, region: Geometry): readonly Label[] {
  return key
    .trim()
    .split(' ')
    .flatMap((part): Label[] => {
      const [id = '', count = ''] = part.split(':');
      const territory = territories[id];
      const within = territory ? shapesOf(region, territory) : [];
      const box = within[0]?.box;
      if (!box) return [];
      return [
        {
          id: `badge ${part}`,
          kind: 'badge',
          rank: 0,
          minZoom: BADGES_FROM_ZOOM,
          name: count,
          territory: id,
          within,
          order: 1000,
          x: (box.left + box.right) / 2,
          y: (box.top + box.bottom) / 2,
          reach: { x: (box.right - box.left) / 5, y: (box.bottom - box.top) / 5 },
        },
      ];
    });
}
