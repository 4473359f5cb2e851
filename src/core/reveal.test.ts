import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyChronicleAndView } from './anyChronicle';
import { indexChronicle } from './knowledge';
import { revealed } from './reveal';
import { sceneOf } from './scene';
import { sameView, type View } from './view';

describe('Revealing an event', () => {
  it('shows it, whatever hid it', () => {
    fc.assert(
      fc.property(anyChronicleAndView, ({ chronicle, view }) => {
        const index = indexChronicle(chronicle);
        for (const { id } of chronicle.events) {
          const selection: View['selection'] = { type: 'event', id };
          const goal = { ...revealed(index, view, id), selection };
          expect(sceneOf(index, goal).selected, id).toMatchObject({ hidden: null });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing where nothing hides it', () => {
    fc.assert(
      fc.property(anyChronicleAndView, ({ chronicle, view }) => {
        const index = indexChronicle(chronicle);
        for (const { event } of sceneOf(index, view).entries)
          expect(sameView(revealed(index, view, event), view)).toBe(true);
      }),
    );
  });
});
