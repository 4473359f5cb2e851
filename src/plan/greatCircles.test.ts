import { distance, greatCircle } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greatCircles, type LngLat } from './greatCircles';

const anyPoint = fc.tuple(
  fc.integer({ min: -179, max: 179 }),
  fc.integer({ min: -80, max: 80 }),
) as fc.Arbitrary<LngLat>;

const lengthOf = (parts: readonly (readonly LngLat[])[]) =>
  parts.reduce(
    (sum, part) =>
      sum + part.slice(1).reduce((length, end, at) => length + distance([...(part[at] ?? end)], [...end]), 0),
    0,
  );

describe('The way over the globe', () => {
  it('is as long as the shortest way, starts and ends where it should, and never runs across the map', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, (from, to) => {
        const shortest = distance([...from], [...to]);
        fc.pre(shortest > 1 && shortest < 19_000); // between antipodes every way is the shortest
        const parts = greatCircles(from, to);
        expect(lengthOf(parts)).toBeCloseTo(shortest, -1.5);
        expect(parts[0]?.[0]).toEqual(from);
        expect(parts.at(-1)?.at(-1)).toEqual(to);
        for (const part of parts)
          for (const [at, [lng]] of part.slice(1).entries())
            expect(Math.abs(lng - (part[at]?.[0] ?? 999))).toBeLessThan(181);
      }),
    );
  });

  it.each([
    ['Washington to Moscow', [-77.04, 38.9], [37.62, 55.75]],
    ['Kyiv to Berlin', [30.52, 50.45], [13.41, 52.52]],
  ] as const)('from %s is that of Turf, point for point', (_, from, to) => {
    const [ours = []] = greatCircles(from, to);
    const { geometry } = greatCircle([...from], [...to], { npoints: ours.length });
    expect(ours).toHaveLength(geometry.coordinates.length);
    for (const [at, [lng, lat]] of ours.entries()) {
      expect(lng).toBeCloseTo(Number(geometry.coordinates[at]?.[0]), 6);
      expect(lat).toBeCloseTo(Number(geometry.coordinates[at]?.[1]), 6);
    }
  });

  it('meets the antimeridian where that of Turf does', () => {
    const [from, to] = [
      [139.7, 35.7],
      [-122.4, 37.8],
    ] as const;
    const ours = greatCircles(from, to);
    const { geometry } = greatCircle([...from], [...to], { npoints: ours.flat().length - ours.length });
    const theirs = geometry.type === 'MultiLineString' ? geometry.coordinates : [];
    expect(ours).toHaveLength(2);
    expect(ours[0]?.at(-1)?.[0]).toBe(180);
    expect(ours[1]?.[0]?.[0]).toBe(-180);
    expect(ours[0]?.at(-1)?.[1]).toBeCloseTo(Number(theirs[0]?.at(-1)?.[1]), 1);
  });

  it('from a place to itself is none', () => {
    expect(greatCircles([30, 50], [30, 50])).toEqual([]);
  });
});
