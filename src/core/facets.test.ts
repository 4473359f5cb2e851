import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyChronicleAndView } from './anyChronicle';
import { blameOf, facetsOf } from './facets';
import { lifted } from './filterChanges';
import { CHOICE_FIELDS, filtersOn } from './filters';
import { type ChronicleIndex, indexChronicle, knowledgeAt } from './knowledge';
import { linkFactsOf } from './link';
import { sceneOf } from './scene';
import type { FilterField, View } from './view';

const shownIn = (index: ChronicleIndex, view: View) => sceneOf(index, view).counts.shown;

describe('The count of a choice', () => {
  it('is what the view shows once it alone is chosen, whatever is chosen now', () => {
    fc.assert(
      fc.property(anyChronicleAndView, ({ chronicle, view }) => {
        const index = indexChronicle(chronicle);
        const facets = facetsOf(index, view);
        const { choices } = linkFactsOf(chronicle);
        for (const field of CHOICE_FIELDS)
          for (const choice of choices[field])
            expect(facets[field].get(choice) ?? 0, `${field} ${choice}`).toBe(
              shownIn(index, { ...view, [field]: [choice] }),
            );
        for (const flag of ['disputed', 'placed'] as const)
          expect(facets[flag], flag).toBe(shownIn(index, { ...view, [flag]: true }));
      }),
    );
  });
});

/** Every set of filters that are on, smallest first. */
function setsOf(fields: readonly FilterField[]): FilterField[][] {
  const sets: FilterField[][] = [[]];
  for (const field of fields) sets.push(...sets.map((set) => [...set, field]));
  return sets.sort((one, other) => one.length - other.length);
}

describe('What is to blame for a view that shows nothing', () => {
  it('is the smallest set of filters without which it shows something, of such the one that brings most', () => {
    fc.assert(
      fc.property(anyChronicleAndView, ({ chronicle, view }) => {
        const index = indexChronicle(chronicle);
        const everything = shownIn(index, lifted(view, filtersOn(view)));
        fc.pre(everything > 0);
        const blame = blameOf(index, view);
        if (shownIn(index, view) > 0) {
          expect(blame).toBeNull();
          return;
        }
        const sets = setsOf(filtersOn(view)).map((fields) => ({
          fields,
          events: shownIn(index, lifted(view, fields)),
        }));
        const least = sets.find(({ events }) => events > 0)?.fields.length;
        const best = Math.max(...sets.filter(({ fields }) => fields.length === least).map(({ events }) => events));
        expect(blame).toMatchObject({ events: best, ofTheDays: true });
        expect(blame?.fields).toHaveLength(least ?? -1);
        expect(shownIn(index, lifted(view, blame?.fields ?? []))).toBe(best);
      }),
      { numRuns: 300 },
    );
  });

  it('is looked for among all days where nothing is known of those shown, and is nobody where others can be gone to', () => {
    fc.assert(
      fc.property(anyChronicleAndView, ({ chronicle, view }) => {
        const index = indexChronicle(chronicle);
        const everywhere = { ...view, mode: 'all' } as const;
        fc.pre(shownIn(index, lifted(view, filtersOn(view))) === 0);
        const blame = blameOf(index, view);
        if (shownIn(index, everywhere) > 0 || knowledgeAt(index, view.day, view.clock).known.length === 0)
          expect(blame).toBeNull();
        else {
          expect(blame).toMatchObject({ ofTheDays: false });
          expect(shownIn(index, lifted(everywhere, blame?.fields ?? []))).toBe(blame?.events);
        }
      }),
    );
  });
});
