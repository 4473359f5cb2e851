import type { Chronicle } from '../core/chronicle';
import type { Geometry } from '../core/shape';
import type { TerritoryClaim } from '../core/territoryKnown';
import { spokenDate } from '../words/spokenDate';
import { territoryWords } from '../words/territory';
import { inLanguage, type Words, wordsFor } from '../words/words';
import { covers, shapesOf } from './groundPlan';
import type { Label } from './label';

/** What is claimed of areas whose ground a layer that is on has, in words. */
export function claimLabels(
  { actors }: Chronicle,
  claims: readonly TerritoryClaim[],
  layers: readonly string[],
  region: Geometry,
  words: Words,
): readonly Label[] {
  return claims.flatMap(({ territory, statement }): Label[] => {
    const shapes = shapesOf(region, territory);
    const box = shapes[0]?.box;
    if (!box || !layers.some((layer) => covers(region, layer, shapes))) return [];
    const by = statement.by.map((actor) => inLanguage(actors[actor]?.names ?? {}, words));
    const date = spokenDate(statement.date, 'decision', words).replaceAll(' ', '\u00a0'); // the line breaks before it
    const name = wordsFor(territoryWords, words).recognised(by, date);
    return [
      {
        id: `claim ${territory.id} ${name}`,
        kind: 'claim',
        rank: 0,
        minZoom: 0,
        name,
        order: 0,
        x: (box.left + box.right) / 2,
        y: (box.top + box.bottom) / 2,
        reach: { x: (box.right - box.left) / 2, y: (box.bottom - box.top) / 2 },
      },
    ];
  });
}
