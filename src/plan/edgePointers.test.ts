import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from './box';
import { edgePointers, type Spot } from './edgePointers';

const SIZE = { width: 90, height: 28 };
const ROOM = 12;

const anyBox: fc.Arbitrary<Box> = fc
  .tuple(
    fc.integer({ min: 0, max: 300 }),
    fc.integer({ min: 0, max: 200 }),
    fc.integer({ min: 200, max: 1500 }),
    fc.integer({ min: 150, max: 900 }),
  )
  .map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }));

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

const FRAME: Box = { left: 100, top: 0, right: 1100, bottom: 600 };
const spot = (place: string, x: number, y: number, marks = 1): Spot => ({ place, x, y, marks });

describe('Pointers at the edge', () => {
  it('stand on the sides of the frame and reach along them no further than its corners', () => {
    fc.assert(
      fc.property(anySpots, anyBox, (spots, frame) => {
        for (const { x, y, edge } of edgePointers(spots, frame, SIZE, ROOM)) {
          const isAcross = edge === 'left' || edge === 'right';
          const [at, low, high] = isAcross
            ? [y, frame.top + SIZE.height / 2, frame.bottom - SIZE.height / 2]
            : [x, frame.left + SIZE.width / 2, frame.right - SIZE.width / 2];
          expect(isAcross ? x : y).toBeCloseTo(frame[edge], 6);
          expect(at).toBeGreaterThanOrEqual(low - 1e-6);
          expect(at).toBeLessThanOrEqual(high + 1e-6);
        }
      }),
    );
  });

  it('never stand on one another', () => {
    fc.assert(
      fc.property(anySpots, anyBox, (spots, frame) => {
        const pointers = edgePointers(spots, frame, SIZE, ROOM);
        for (const [at, one] of pointers.entries())
          for (const other of pointers.slice(at + 1))
            expect(Math.abs(one.x - other.x) >= SIZE.width || Math.abs(one.y - other.y) >= SIZE.height).toBe(true);
      }),
    );
  });

  it('are there for spots outside of the frame or too near to its sides, and for no others', () => {
    fc.assert(
      fc.property(anySpots, anyBox, (spots, frame) => {
        const places = edgePointers(spots, frame, SIZE, ROOM).map(({ place }) => place);
        expect(new Set(places).size).toBe(places.length);
        for (const { x, y, place } of spots) {
          const isInside =
            x >= frame.left + ROOM && x <= frame.right - ROOM && y >= frame.top + ROOM && y <= frame.bottom;
          if (isInside) expect(places).not.toContain(place);
        }
      }),
    );
  });

  it.each([
    ['east', spot('moscow', 3000, 300), 'right', 1100, 300],
    ['west', spot('washington', -3000, 300), 'left', 100, 300],
    ['north', spot('oslo', 600, -900), 'top', 600, 0],
    ['south', spot('ankara', 600, 900), 'bottom', 600, 600],
    ['south-east', spot('baku', 2600, 600), 'right', 1100, 375],
  ] as const)('point to the %s', (_, one, edge, x, y) => {
    expect(edgePointers([one], FRAME, SIZE, ROOM)).toMatchObject([{ place: one.place, edge, x, y }]);
  });

  it('make room for each other along their edge, the one with most marks first', () => {
    const pointers = edgePointers([spot('few', 3000, 300, 1), spot('many', 3000, 300, 9)], FRAME, SIZE, ROOM);
    expect(pointers.map(({ place }) => place)).toEqual(['many', 'few']);
    expect(pointers[0]?.y).toBe(300);
    expect(Math.abs((pointers[1]?.y ?? 0) - 300)).toBe(SIZE.height);
  });

  it('do not fall out of a frame of which nothing is left', () => {
    const nothing = { left: 100, top: 100, right: 100, bottom: 100 };
    expect(edgePointers([spot('moscow', 3000, 300), spot('riga', 100, 100)], nothing, SIZE, ROOM)).toEqual([]);
  });
});
