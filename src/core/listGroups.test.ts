import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyChronicleAndView } from './anyChronicle';
import { indexChronicle } from './knowledge';
import { listGroups } from './listGroups';
import { sceneOf } from './scene';

it('The list has the first lines of the scene, and counts of all by emphasis', () => {
  fc.assert(
    fc.property(anyChronicleAndView, fc.nat({ max: 14 }), ({ chronicle, view }, most) => {
      const index = indexChronicle(chronicle);
      const { entries } = sceneOf(index, view);
      const groups = listGroups(index, view, most);
      expect(groups.flatMap(({ first }) => first)).toEqual(entries.slice(0, most));
      expect(groups.map(({ emphasis, count }) => [emphasis, count])).toEqual(
        [...new Set(entries.map(({ emphasis }) => emphasis))].map((emphasis) => [
          emphasis,
          entries.filter((entry) => entry.emphasis === emphasis).length,
        ]),
      );
    }),
    { numRuns: 300 },
  );
});
