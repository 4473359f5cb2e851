import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFolder } from '../../cli/readFolder';
import { anyViewOf } from './anyChronicle';
import { linkFactsOf } from './link';
import { PINS, type Pin, pinned, pinsOf } from './pins';
import { readChronicle } from './readChronicle';
import { sameView, VIEW_FIELDS } from './view';

const { chronicle } = readChronicle('ukraine-2021-22', await readFolder('data/ukraine-2021-22'));
if (!chronicle) throw new Error('There is no chronicle to link to.');
const { home, reach } = linkFactsOf(chronicle);
const ALL = Object.keys(PINS) as Pin[];

it('every field of a view belongs to one pin', () => {
  expect(Object.values(PINS).flat().toSorted()).toEqual([...VIEW_FIELDS].toSorted());
});

it('a link with all its pins shows the view, one without any shows home, and each pin stands for itself', () => {
  fc.assert(
    fc.property(anyViewOf(chronicle, reach), fc.subarray(ALL), (view, some) => {
      expect(sameView(pinned(view, home, new Set(pinsOf(view, home))), view)).toBe(true);
      expect(sameView(pinned(view, home, new Set()), home)).toBe(true);
      const kept = pinned(view, home, new Set(some));
      for (const pin of ALL)
        for (const field of PINS[pin]) expect(kept[field]).toEqual((some.includes(pin) ? view : home)[field]);
    }),
  );
});
