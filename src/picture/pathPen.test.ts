import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathPen } from './pathPen';

const BOX = { left: 0, top: 0, right: 100, bottom: 100 };

type Point = readonly [number, number];

/** The points of every way in the data of a path, made of absolute M, relative l and z. */
function waysOf(data: string): Point[][] {
  const ways: Point[][] = [];
  for (const [, command, numbers = ''] of data.matchAll(/([Mlz])([^Mlz]*)/g)) {
    const [x = 0, y = 0] = (numbers.match(/-?[\d.]+/g) ?? []).map(Number);
    const last = ways.at(-1)?.at(-1) ?? [0, 0];
    if (command === 'M') ways.push([[x, y]]);
    if (command === 'l') ways.at(-1)?.push([last[0] + x, last[1] + y]);
  }
  return ways;
}

/** Whether a point lies within a ring, by the even-odd rule. */
function within(ring: readonly Point[], [x, y]: Point): boolean {
  return ring.reduce((inside, [x2, y2], at) => {
    const [x1, y1] = ring.at(at - 1) as Point;
    return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1 ? !inside : inside;
  }, false);
}

function drawn(ring: readonly Point[]): string {
  const pen = pathPen(BOX);
  ring.forEach(([x, y], at) => {
    (at === 0 ? pen.moveTo : pen.lineTo)(x, y);
  });
  pen.closePath();
  return pen.data();
}

describe('A path', () => {
  it('is written in tenths, from point to point', () => {
    expect(drawn([[1, 2], [3.04, 2], [3.04, -1.26]])).toBe('M1 2l2 0l0-3.3z'); // biome-ignore format: one row
  });

  it('leaves out what lies beyond one side', () => {
    expect(drawn([[50, 50], [150, 20], [900, 400], [150, 80]])).toBe('M50 50l100-30l0 60z'); // biome-ignore format: one row
  });

  it('covers the same of the box as the whole ring does', () => {
    const coordinate = fc.integer({ min: -30, max: 40 }).map((value) => value * 10 + 0.5);
    const ring = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 30 });
    const probe = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }));
    fc.assert(
      fc.property(ring, fc.array(probe, { minLength: 20, maxLength: 20 }), (points, probes) => {
        const [written = []] = waysOf(drawn(points));
        for (const at of probes) expect(within(written, at)).toBe(within(points, at));
      }),
    );
  });
});
