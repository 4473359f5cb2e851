import type { Corner } from './labelPlan';

/** px; the width says nothing of a number, which sources seldom give. */
const START = { clear: 8, half: 0.5 };
const NECK = 3.5;
const HEAD = { clear: 14, half: 8, length: 15 };
const SHORTEST = 30; // a way shorter than this has no room for an arrow

/** A small one for legends, in a box of 34 by 10. */
export const MOVEMENT_KEY = 'M1 8.4Q13 3.2 22.4 3.6L22 .8 32 5.2 21.2 8.8 21.8 6.2Q13 5.4 1 8.6Z';

/**
 * The outline of an arrow along a way, px: it grows from next to nothing to its head and keeps off both ends, which stand
 * for areas and not for spots. Null where the way is too short.
 */
export function movementArrow(way: readonly Corner[]): readonly Corner[] | null {
  const lengths = distances(way);
  const whole = lengths.at(-1) ?? 0;
  const [start, neck, tip] = [START.clear, whole - HEAD.clear - HEAD.length, whole - HEAD.clear];
  if (neck - start < SHORTEST) return null;
  const shaft = [start, ...lengths.filter((length) => length > start && length < neck), neck];
  const side = (sign: 1 | -1) =>
    shaft.map((length) => {
      const half = START.half + ((NECK - START.half) * (length - start)) / (neck - start);
      return aside(way, lengths, length, sign * half);
    });
  const wings = ([1, -1] as const).map((sign) => aside(way, lengths, neck, sign * HEAD.half)) as [Corner, Corner];
  return [...side(1), wings[0], aside(way, lengths, tip, 0), wings[1], ...side(-1).reverse()];
}

/** How far along the way each of its points lies. */
function distances(way: readonly Corner[]): readonly number[] {
  let sum = 0;
  return way.map(({ x, y }, at) => {
    const before = way[at - 1] ?? { x, y };
    sum += Math.hypot(x - before.x, y - before.y);
    return sum;
  });
}

/** The point so far along a way and so far to its right. */
function aside(way: readonly Corner[], lengths: readonly number[], length: number, right: number): Corner {
  const at = Math.max(
    1,
    lengths.findIndex((other) => other >= length),
  );
  const [from, to] = [way[at - 1] as Corner, way[at] as Corner];
  const step = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [dx, dy] = [(to.x - from.x) / step, (to.y - from.y) / step];
  const along = length - (lengths[at - 1] as number);
  return { x: from.x + dx * along - dy * right, y: from.y + dy * along + dx * right };
}
