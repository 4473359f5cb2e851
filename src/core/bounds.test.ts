import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, holdsPoint, parseBounds, sameBounds } from './bounds';

const anyCorner = fc.tuple(
  fc.double({ min: -400, max: 400, noNaN: true }),
  fc.double({ min: -120, max: 120, noNaN: true }),
);

describe('Bounds round any two corners', () => {
  it('have an inside, lie on the globe, and are read as they are written', () => {
    fc.assert(
      fc.property(anyCorner, anyCorner, (first, second) => {
        const bounds = boundsOf(first, second);
        const [west, south, east, north] = bounds;
        expect(west).toBeLessThan(east);
        expect(south).toBeLessThan(north);
        expect(Math.max(-west, east, 2 * -south, 2 * north)).toBeLessThanOrEqual(180);
        expect(parseBounds(String(bounds))).toEqual(bounds);
        expect(sameBounds(boundsOf(second, first), bounds)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('hold a point on or within their edge', () => {
    const bounds = boundsOf([41, 53], [24, 49]);
    expect(bounds).toEqual([24, 49, 41, 53]);
    expect(
      [
        [24, 49],
        [30, 50],
        [41, 53],
      ].map((point) => holdsPoint(bounds, point as [number, number])),
    ).toEqual([true, true, true]);
    expect(
      [
        [23.99, 50],
        [41.01, 50],
        [30, 48.99],
        [30, 53.01],
      ].some((point) => holdsPoint(bounds, point as [number, number])),
    ).toBe(false);
  });
});
