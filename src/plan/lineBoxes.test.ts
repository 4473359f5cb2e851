import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineBoxes } from './lineBoxes';

const anyCorner = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) });

describe('The boxes of a line', () => {
  it('hold every point of it and stay near it', () => {
    fc.assert(
      fc.property(anyCorner, anyCorner, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
        const [x, y] = [from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)];
        const boxes = lineBoxes([from, to]);
        expect(boxes.some(({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom)).toBe(
          true,
        );
        for (const { left, top, right, bottom } of boxes) {
          expect(right - left).toBeLessThanOrEqual(20);
          expect(bottom - top).toBeLessThanOrEqual(20);
        }
      }),
    );
  });

  it('are none for a point', () => {
    expect(lineBoxes([{ x: 1, y: 1 }])).toEqual([]);
  });
});
