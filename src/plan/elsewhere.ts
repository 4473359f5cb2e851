import { type Geometry, holds, type Shape } from '../core/shape';
import type { Box } from './box';
import type { Corner, LabelWish } from './labelPlan';

type Name = Pick<LabelWish, 'x' | 'y' | 'width' | 'height'>;

/** From west to east along a parallel, on the Mercator world or in pixels. */
type Stretch = readonly [west: number, east: number];

const AIR = 6; // px between a name and the edge of what it stands on
const SHARES = [0.5, 0.25, 0.75, 0.1, 0.9];
/** A name that is moved farther, in its own heights and widths, would stand in another sea. */
const SEA_REACH = { rows: 4, widths: 1.5 };

/** Upper left corners, px of the zoom's world, at which an area's name lies on what is seen of it, the nearest rows first. */
export function cornersOnLand(
  geometry: Geometry,
  shape: Shape,
  name: Name,
  frame: Box,
  scale: number,
): readonly Corner[] {
  const top = Math.max(shape.box.top * scale, frame.top) + name.height / 2;
  const bottom = Math.min(shape.box.bottom * scale, frame.bottom) - name.height / 2;
  if (bottom <= top) return [];
  const own = name.y > top && name.y < bottom ? [name.y] : [];
  const rows = [...own, ...SHARES.map((share) => top + share * (bottom - top))];
  return cornersAlong(nearestFirst(rows, name.y), name, frame, (y) =>
    paired(crossingsAt(geometry, [shape], y / scale)).map((stretch) => scaled(stretch, scale)),
  );
}

/** The same for a sea's name: on the water round its point, between the shores that the parallel meets. */
export function cornersAtSea(
  geometry: Geometry,
  lands: readonly Shape[],
  name: Name,
  frame: Box,
  scale: number,
): readonly Corner[] {
  const { x, y, width, height } = name;
  const steps = Array.from({ length: 2 * SEA_REACH.rows + 1 }, (_, at) => at - SEA_REACH.rows);
  const rows = steps.map((step) => y + 1.5 * step * height).filter((row) => row > frame.top && row < frame.bottom);
  const reach = (SEA_REACH.widths + 0.5) * width;
  const near = { ...frame, left: Math.max(frame.left, x - reach), right: Math.min(frame.right, x + reach) };
  const isWater = (row: number) =>
    linesOf(row, height).every((line) => !lands.some((land) => holds(geometry, land, x / scale, line / scale)));
  return cornersAlong(nearestFirst(rows.filter(isWater), y), name, near, (row) => [
    scaled(gapAround(crossingsAt(geometry, lands, row / scale), x / scale), scale),
  ]);
}

/** In each row where the whole height of the name has ground: as near to its point as may be, in the middle, at the ends. */
function cornersAlong(
  rows: readonly number[],
  { x, width, height }: Name,
  frame: Box,
  stretchesAt: (y: number) => readonly Stretch[],
): Corner[] {
  const corners: Corner[] = [];
  for (const y of rows) {
    const seen: readonly Stretch[] = [[frame.left, frame.right]];
    const ground = linesOf(y, height).map(stretchesAt).reduce(overlap, seen);
    for (const [west, east] of ground) {
      const [first, last] = [west + AIR + width / 2, east - AIR - width / 2];
      if (last < first) continue;
      const nearest = Math.min(last, Math.max(first, x));
      for (const middle of [nearest, (first + last) / 2, first, last])
        corners.push({ x: middle - width / 2, y: y - height / 2 });
    }
  }
  return corners;
}

/** The top, middle and bottom of a row. */
function linesOf(y: number, height: number): readonly number[] {
  return [y - height / 2, y, y + height / 2];
}

function nearestFirst(rows: readonly number[], y: number): readonly number[] {
  return [...rows].sort((first, second) => Math.abs(first - y) - Math.abs(second - y));
}

/** Where the lines or rings of shapes meet a parallel, from west to east. */
function crossingsAt({ arcs }: Geometry, shapes: readonly Shape[], y: number): number[] {
  const crossings: number[] = [];
  for (const { strings, boxes } of shapes)
    for (const [at, string] of strings.entries()) {
      const box = boxes[at];
      if (!box || y < box.top || y > box.bottom) continue;
      for (const number of string) addCrossings(arcs[number < 0 ? ~number : number], y, crossings);
    }
  return crossings.sort((first, second) => first - second);
}

function addCrossings(arc: Float64Array | undefined, y: number, crossings: number[]): void {
  if (!arc) return;
  for (let at = 2; at < arc.length; at += 2) {
    const [y1, y2] = [arc[at - 1] as number, arc[at + 1] as number];
    if (y1 > y === y2 > y) continue;
    const [x1, x2] = [arc[at - 2] as number, arc[at] as number];
    crossings.push(x1 + ((x2 - x1) * (y - y1)) / (y2 - y1));
  }
}

/** The insides of an area: from its first edge to the second, from the third to the fourth. */
function paired(crossings: readonly number[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (let at = 1; at < crossings.length; at += 2)
    stretches.push([crossings[at - 1] as number, crossings[at] as number]);
  return stretches;
}

function gapAround(crossings: readonly number[], x: number): Stretch {
  const east = crossings.findIndex((crossing) => crossing > x);
  if (east < 0) return [crossings.at(-1) ?? Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return [crossings[east - 1] ?? Number.NEGATIVE_INFINITY, crossings[east] as number];
}

function scaled([west, east]: Stretch, scale: number): Stretch {
  return [west * scale, east * scale];
}

function overlap(first: readonly Stretch[], second: readonly Stretch[]): readonly Stretch[] {
  return first.flatMap(([west, east]) =>
    second.flatMap(([otherWest, otherEast]): Stretch[] => {
      const both: Stretch = [Math.max(west, otherWest), Math.min(east, otherEast)];
      return both[0] < both[1] ? [both] : [];
    }),
  );
}
