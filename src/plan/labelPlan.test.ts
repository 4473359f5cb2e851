import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from './box';
import { type LabelWish, type PlacedLabel, planLabels, type Sheet } from './labelPlan';

const anyWishes: fc.Arbitrary<LabelWish[]> = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 500 }),
      y: fc.integer({ min: 0, max: 500 }),
      width: fc.integer({ min: 10, max: 120 }),
      height: fc.integer({ min: 8, max: 30 }),
      rank: fc.integer({ min: 1, max: 5 }),
      beside: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map((wishes) => wishes.map((wish, at) => ({ ...wish, id: `label-${String(at).padStart(2, '0')}` })));

const anyBoxes: fc.Arbitrary<Box[]> = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 80 }))
    .map(([left, top, side]) => ({ left, top, right: left + side, bottom: top + side })),
  { maxLength: 8 },
);

function boxOf(wishes: readonly LabelWish[], { id, x, y }: PlacedLabel): Box {
  const { width = Number.NaN, height = Number.NaN } = wishes.find((wish) => wish.id === id) ?? {};
  return { left: x, top: y, right: x + width, bottom: y + height };
}

const meet = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const wish = (id: string, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => ({
  id,
  x,
  y,
  width: 60,
  height: 12,
  rank: 1,
  beside: false,
  ...more,
});

describe('Names on the map', () => {
  it('never stand on one another, nor where something else stands', () => {
    fc.assert(
      fc.property(anyWishes, anyBoxes, (wishes, occupied) => {
        const boxes = planLabels(wishes, occupied).map((label) => boxOf(wishes, label));
        for (const [at, box] of boxes.entries()) {
          expect(boxes.slice(at + 1).filter((other) => meet(box, other))).toEqual([]);
          expect(occupied.filter((other) => meet(box, other))).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are placed in the same way whatever order they come in', () => {
    fc.assert(
      fc.property(anyWishes, anyBoxes, (wishes, occupied) => {
        const plan = planLabels(wishes, occupied);
        expect(planLabels([...wishes].reverse(), occupied)).toEqual(plan);
        expect(planLabels(wishes, [...occupied].reverse())).toEqual(plan);
      }),
    );
  });

  it('are placed in the same way wherever the map is dragged', () => {
    fc.assert(
      fc.property(anyWishes, fc.integer({ min: -1000, max: 1000 }), (wishes, shift) => {
        const moved = planLabels(
          wishes.map((one) => ({ ...one, x: one.x + shift, y: one.y + shift })),
          [],
        );
        expect(moved).toEqual(planLabels(wishes, []).map((one) => ({ ...one, x: one.x + shift, y: one.y + shift })));
      }),
    );
  });

  it('are each placed once and only if they were wished for, the most important always', () => {
    fc.assert(
      fc.property(anyWishes, (wishes) => {
        const ids = planLabels(wishes, []).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(wishes.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
        const first = [...wishes].sort((one, other) => one.rank - other.rank || (one.id < other.id ? -1 : 1))[0];
        if (first) expect(ids).toContain(first.id);
      }),
    );
  });

  it('give way to the more important', () => {
    const plan = planLabels([wish('low', 100, 100, { rank: 3 }), wish('high', 110, 100, { rank: 1 })], []);
    expect(plan.map(({ id }) => id)).toEqual(['high']);
  });

  it('of lands and seas stand over their point, those of towns beside their dot', () => {
    expect(planLabels([wish('sea', 100, 100)], [])).toEqual([{ id: 'sea', x: 70, y: 94 }]);
    const [town] = planLabels([wish('town', 100, 100, { beside: true })], []);
    expect(town?.x).toBeGreaterThan(100);
    expect(town?.y).toBe(94);
  });

  it('of towns go to another side where one is taken, and away where all are', () => {
    const town = wish('town', 100, 100, { beside: true });
    const right = { left: 104, top: 90, right: 200, bottom: 110 };
    const [other] = planLabels([town], [right]);
    expect(other && other.x + town.width).toBeLessThan(100);
    expect(planLabels([town], [{ left: 0, top: 0, right: 300, bottom: 300 }])).toEqual([]);
  });

  it('of towns are left out where something covers their dot', () => {
    const town = wish('town', 100, 100, { beside: true });
    expect(planLabels([town], [{ left: 99, top: 99, right: 101, bottom: 101 }])).toEqual([]);
  });

  it('of claims stand clear of their area where its middle is taken, as near as there is room', () => {
    const claim = wish('claim', 100, 100, { reach: { x: 20, y: 10 } });
    const middle = { left: 90, top: 90, right: 110, bottom: 109 };
    const [below] = planLabels([claim], [middle]);
    expect(below?.y).toBe(111);
    const [above] = planLabels([claim], [{ ...middle, bottom: 140 }]);
    expect(above && above.y + claim.height).toBe(89);
  });

  it('leaves a name out rather than write it outside of where its middle may lie', () => {
    const reach = { x: 100, y: 100 };
    const east = wish('east', 100, 100, { reach, inside: (x) => x > 150 });
    const [placed] = planLabels([east], []);
    expect(placed && placed.x + east.width / 2).toBeGreaterThan(150);
    expect(planLabels([wish('nowhere', 100, 100, { reach, inside: () => false })], [])).toEqual([]);
  });
});

const FRAME: Box = { left: 0, top: 0, right: 500, bottom: 400 };
const sheet = (more: Partial<Sheet> = {}): Sheet => ({
  frame: FRAME,
  covers: [],
  before: new Map(),
  lines: [],
  ...more,
});
const standing = (wishes: readonly LabelWish[], placed: readonly PlacedLabel[]) =>
  new Map(
    placed.map(({ id, x, y }) => {
      const own = wishes.find((one) => one.id === id);
      return [id, { x: x - (own?.x ?? 0), y: y - (own?.y ?? 0) }];
    }),
  );

describe('Names on a screen', () => {
  it('are whole in it or wholly beyond it, and under nothing that lies on it', () => {
    fc.assert(
      fc.property(anyWishes, anyBoxes, (wishes, covers) => {
        for (const label of planLabels(wishes, [], sheet({ covers }))) {
          const box = boxOf(wishes, label);
          const isWhole = box.left >= 0 && box.top >= 0 && box.right <= FRAME.right && box.bottom <= FRAME.bottom;
          expect(isWhole || !meet(box, FRAME)).toBe(true);
          if (isWhole) expect(covers.filter((cover) => meet(box, cover))).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('that stood keep their place when the map is dragged a little and they are still in sight', () => {
    fc.assert(
      fc.property(anyWishes, fc.integer({ min: -40, max: 40 }), (wishes, shift) => {
        const before = standing(wishes, planLabels(wishes, [], sheet()));
        const moved = wishes.map((one) => ({ ...one, x: one.x + shift, y: one.y + shift }));
        const again = standing(moved, planLabels(moved, [], sheet({ before })));
        const isUnsettled = ({ id }: LabelWish) => !isDeepStrictEqual(before.get(id), again.get(id));
        const unsettled = moved.filter(isUnsettled).map(({ rank }) => rank);
        for (const { id, x, y, width, height, rank } of moved) {
          const stood = before.get(id);
          const now = again.get(id);
          if (!stood || !now || unsettled.some((other) => other < rank)) continue;
          const box = {
            left: x + stood.x - 10,
            top: y + stood.y - 10,
            right: x + stood.x + width + 10,
            bottom: y + stood.y + height + 10,
          };
          const isInside = box.left > 0 && box.top > 0 && box.right < FRAME.right && box.bottom < FRAME.bottom;
          if (isInside) expect(now, id).toEqual(stood);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('that stood come before new ones of their rank', () => {
    const wishes = [wish('a-new', 105, 100), wish('old', 100, 100)];
    expect(planLabels(wishes, [], sheet()).map(({ id }) => id)).toEqual(['a-new']);
    const before = new Map([['old', { x: -30, y: -6 }]]);
    expect(planLabels(wishes, [], sheet({ before })).map(({ id }) => id)).toEqual(['old']);
  });

  it('go elsewhere only if they are not seen where they belong', () => {
    const elsewhere = () => [{ x: 200, y: 200 }];
    expect(planLabels([wish('land', 100, 100, { elsewhere })], [], sheet())).toEqual([{ id: 'land', x: 70, y: 94 }]);
    expect(planLabels([wish('land', 10, 100, { elsewhere })], [], sheet())).toEqual([{ id: 'land', x: 200, y: 200 }]);
    const covers = [{ left: 60, top: 80, right: 140, bottom: 120 }];
    expect(planLabels([wish('land', 100, 100, { elsewhere })], [], sheet({ covers }))).toEqual([
      { id: 'land', x: 200, y: 200 },
    ]);
  });

  it('are not written where something else says the same', () => {
    const [spot, land] = [
      wish('spot', 100, 100, { says: 'Belarus' }),
      wish('land', 300, 300, { says: 'Belarus', rank: 2 }),
    ];
    expect(planLabels([land, spot], [], sheet()).map(({ id }) => id)).toEqual(['spot']);
    const nowhere = wish('spot', 100, 100, { says: 'Belarus', inside: () => false });
    expect(planLabels([land, nowhere], [], sheet()).map(({ id }) => id)).toEqual(['land']);
  });

  it('with corners of their own take the first that is free', () => {
    const corners = [
      { x: 10, y: 10 },
      { x: 200, y: 10 },
    ];
    const occupied = [{ left: 0, top: 0, right: 60, bottom: 60 }];
    expect(planLabels([wish('spot', 100, 100, { corners })], occupied, sheet())).toEqual([
      { id: 'spot', x: 200, y: 10 },
    ]);
  });

  it('cross a line only if they find no other room, or cover it', () => {
    const corners = [
      { x: 10, y: 10 },
      { x: 200, y: 10 },
    ];
    const lines = [{ left: 20, top: 0, right: 24, bottom: 100 }];
    const placedWith = (more: Partial<LabelWish>) => planLabels([wish('spot', 100, 100, more)], [], sheet({ lines }));
    expect(placedWith({ corners })).toEqual([{ id: 'spot', x: 200, y: 10 }]);
    expect(placedWith({ corners: corners.slice(0, 1) })).toEqual([{ id: 'spot', x: 10, y: 10 }]);
    expect(placedWith({ corners, opaque: true })).toEqual([{ id: 'spot', x: 10, y: 10 }]);
  });

  it('of towns are left out where their dot is covered', () => {
    const covers = [{ left: 95, top: 95, right: 105, bottom: 105 }];
    expect(planLabels([wish('town', 100, 100, { beside: true })], [], sheet({ covers }))).toEqual([]);
  });
});
