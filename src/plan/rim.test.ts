import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from './box';
import type { Spot } from './edgePointers';
import { cornersAlong, isOutOfSight, pointersTo } from './rim';

const FRAME: Box = { left: 100, top: 50, right: 1100, bottom: 650 };
const SIZE = { width: 90, height: 28 };

const anySpots: fc.Arbitrary<Spot[]> = fc
  .array(
    fc.record({
      x: fc.integer({ min: -3000, max: 4000 }),
      y: fc.integer({ min: -3000, max: 4000 }),
      marks: fc.integer({ min: 1, max: 30 }),
    }),
    { maxLength: 25 },
  )
  .map((spots) => spots.map((spot, at) => ({ ...spot, place: `place-${at}` })));

describe('Pointers to what is out of sight', () => {
  it('are no more on an edge than may be, and count every place and mark once', () => {
    fc.assert(
      fc.property(anySpots, fc.integer({ min: 1, max: 4 }), (spots, most) => {
        const pointers = pointersTo(spots, FRAME, most);
        for (const edge of ['left', 'top', 'right', 'bottom'])
          expect(pointers.filter((pointer) => pointer.edge === edge).length).toBeLessThanOrEqual(most);
        const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
        expect(sum(pointers.map(({ marks }) => marks))).toBe(sum(spots.map(({ marks }) => marks)));
        expect(sum(pointers.map(({ others }) => others + 1))).toBe(spots.length);
      }),
    );
  });

  it('bear the names of the places with most marks', () => {
    const spots = [1, 9, 5].map((marks, at) => ({ place: `place-${at}`, x: 5000, y: 200 + 100 * at, marks }));
    expect(pointersTo(spots, FRAME, 2).map(({ place, marks, others }) => [place, marks, others])).toEqual([
      ['place-1', 10, 1],
      ['place-2', 5, 0],
    ]);
  });

  it('may stand anywhere along their edge, and nowhere else, nearest first', () => {
    fc.assert(
      fc.property(anySpots, (spots) => {
        for (const pointer of pointersTo(spots, FRAME, 3)) {
          const corners = cornersAlong(pointer, FRAME, SIZE);
          expect(corners.length).toBeGreaterThan(10);
          const far = corners.map(({ x, y }) =>
            Math.hypot(x + SIZE.width / 2 - pointer.x, y + SIZE.height / 2 - pointer.y),
          );
          expect(far[0]).toBe(Math.min(...far));
          for (const { x, y } of corners) {
            expect(x >= FRAME.left && x + SIZE.width <= FRAME.right).toBe(true);
            expect(y >= FRAME.top && y + SIZE.height <= FRAME.bottom).toBe(true);
            const touches = {
              left: x === FRAME.left,
              right: x + SIZE.width === FRAME.right,
              top: y === FRAME.top,
              bottom: y + SIZE.height === FRAME.bottom,
            };
            expect(touches[pointer.edge]).toBe(true);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['in the middle', 500, 300, false],
    ['beyond an edge', 1200, 300, true],
    ['nearer to a side than a mark is wide', 110, 300, true],
    ['under a panel', 950, 300, true],
  ])('are there for a spot %s: %d, %d: %s', (_, x, y, out) => {
    const panel = { left: 900, top: 60, right: 1090, bottom: 640 };
    expect(isOutOfSight({ place: 'kyiv', x, y, marks: 1 }, FRAME, [panel], 22)).toBe(out);
  });
});
