import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Room, type Stack, spread } from './spread';

const ROOM: Room = { pitch: 26, lift: 20, columns: 4, most: 8 };

const anyRoom: fc.Arbitrary<Room> = fc.record({
  pitch: fc.integer({ min: 10, max: 60 }),
  lift: fc.integer({ min: 0, max: 40 }),
  columns: fc.integer({ min: 1, max: 6 }),
  most: fc.integer({ min: 2, max: 20 }),
});

const anyStacks: fc.Arbitrary<Stack[]> = fc
  .array(
    fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 12 })),
    {
      maxLength: 20,
    },
  )
  .map((spots) =>
    spots.map(([x, y, count], at) => ({
      place: `p${at}`,
      x,
      y,
      count,
      marks: Array.from({ length: count }, (_, mark) => `p${at}-${mark}`),
    })),
  );

function stack(place: string, x: number, count: number): Stack {
  return { place, x, y: 0, count, marks: Array.from({ length: count }, (_, at) => `${place}-${at}`) };
}

describe('Marks that are given room', () => {
  it('are each in one cluster, shown or counted', () => {
    fc.assert(
      fc.property(anyStacks, anyRoom, (stacks, room) => {
        const clusters = spread(stacks, room);
        expect(clusters.flatMap(({ places }) => places).sort()).toEqual(stacks.map(({ place }) => place).sort());
        const marksAt = new Map(stacks.map(({ place, marks }) => [place, marks]));
        for (const { shown, hidden, count, sign, places } of clusters) {
          const marks = places.flatMap((place) => marksAt.get(place) ?? []);
          expect(count).toBe(marks.length);
          expect(shown.map(({ mark }) => mark)).toEqual(marks.slice(0, shown.length));
          expect(hidden).toBe(count - shown.length);
          expect(sign === null).toBe(hidden === 0);
          expect(shown.length + (sign ? 1 : 0)).toBeLessThanOrEqual(room.most);
          expect(hidden).not.toBe(1); // the sign takes the room of one mark: it must stand for more
        }
      }),
    );
  });

  it('stand a pitch apart in their cluster, in rows above the point that are centred over it', () => {
    fc.assert(
      fc.property(anyStacks, anyRoom, (stacks, room) => {
        for (const { shown, sign } of spread(stacks, room)) {
          const slots = [...shown, ...(sign ? [sign] : [])];
          for (const [at, one] of slots.entries()) {
            expect(one.dy).toBeLessThanOrEqual(-room.lift);
            for (const other of slots.slice(at + 1))
              expect(Math.max(Math.abs(one.dx - other.dx), Math.abs(one.dy - other.dy))).toBeGreaterThanOrEqual(
                room.pitch - 1e-9,
              );
          }
          for (const row of new Set(slots.map(({ dy }) => dy))) {
            const inRow = slots.filter(({ dy }) => dy === row);
            expect(inRow.reduce((sum, { dx }) => sum + dx, 0)).toBeCloseTo(0, 9);
            expect(inRow.length).toBeLessThanOrEqual(room.columns);
          }
        }
      }),
    );
  });

  it('have clusters that are no nearer than a pitch, and keys that are their own', () => {
    fc.assert(
      fc.property(anyStacks, anyRoom, (stacks, room) => {
        const clusters = spread(stacks, room);
        expect(new Set(clusters.map(({ key }) => key)).size).toBe(clusters.length);
        for (const [at, one] of clusters.entries())
          for (const other of clusters.slice(at + 1))
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(room.pitch);
      }),
    );
  });

  it('stand at the place of the first, wherever the map is dragged', () => {
    fc.assert(
      fc.property(anyStacks, fc.integer({ min: -500, max: 500 }), (stacks, shift) => {
        const moved = stacks.map((one) => ({ ...one, x: one.x + shift, y: one.y - shift }));
        expect(spread(moved, ROOM)).toEqual(
          spread(stacks, ROOM).map((cluster) => ({ ...cluster, x: cluster.x + shift, y: cluster.y - shift })),
        );
      }),
    );
  });

  it.each([
    ['none', [], []],
    ['one', [stack('riga', 0, 1)], ['riga 0:0,-20 +0']],
    ['a full row', [stack('riga', 0, 4)], ['riga -39:-20 -13:-20 13:-20 39:-20 +0']],
    ['two near places', [stack('kyiv', 0, 1), stack('bucha', 25, 1)], ['kyiv+bucha -13:-20 13:-20 +0']],
    ['two places a pitch apart', [stack('kyiv', 0, 1), stack('lviv', 26, 1)], ['kyiv 0:-20 +0', 'lviv 0:-20 +0']],
    [
      'a chain of neighbours',
      [stack('a', 0, 1), stack('b', 20, 1), stack('c', 40, 1)],
      ['a+b -13:-20 13:-20 +0', 'c 0:-20 +0'],
    ],
    ['as many as there is room for', [stack('riga', 0, 8)], ['riga 8 +0']],
    ['one more than there is room for', [stack('riga', 0, 9)], ['riga 7 +2']],
  ])('%s: as drawn by hand', (_, stacks, lines) => {
    const written = spread(stacks, ROOM).map(({ key, shown, hidden }) => {
      const slots = shown.length > 4 ? shown.length : shown.map(({ dx, dy }) => `${dx}:${dy}`).join(' ');
      return `${key} ${slots} +${hidden}`;
    });
    expect(written).toEqual(lines.map((line) => line.replace('0:0,-20', '0:-20')));
  });
});
