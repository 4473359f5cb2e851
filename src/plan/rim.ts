import type { Box } from './box';
import { crossing, type Pointer, type Spot } from './edgePointers';
import type { Corner } from './labelPlan';
import type { Size } from './projection';

/** Whether a spot is off the frame, nearer than `room` to its sides, or under something that lies on it. */
export function isOutOfSight({ x, y }: Spot, { left, top, right, bottom }: Box, covers: readonly Box[], room: number) {
  const isOff = x < left + room || x > right - room || y < top + room || y > bottom;
  return isOff || covers.some((cover) => x > cover.left && x < cover.right && y > cover.top && y < cover.bottom);
}

/** Pointers to spots, at most so many an edge: those of the places with most marks, each counting the others near it. */
export function pointersTo(spots: readonly Spot[], frame: Box, mostAnEdge: number): readonly Pointer[] {
  const heads: Pointer[] = [];
  for (const spot of [...spots].sort((first, second) => second.marks - first.marks)) {
    const pointer = crossing(spot, frame);
    const along = heads.filter(({ edge }) => edge === pointer.edge);
    if (along.length < mostAnEdge) {
      heads.push(pointer);
      continue;
    }
    const nearest = along.reduce((one, other) => (distance(other, pointer) < distance(one, pointer) ? other : one));
    heads[heads.indexOf(nearest)] = {
      ...nearest,
      marks: nearest.marks + pointer.marks,
      others: nearest.others + pointer.others + 1,
    };
  }
  return heads;
}

const STEP = 12; // px between two places along an edge that are tried

/** Upper left corners along its edge at which a pointer may stand, the nearest to where it points first. */
export function cornersAlong({ x, y, edge }: Pointer, frame: Box, { width, height }: Size): readonly Corner[] {
  const isUpright = edge === 'left' || edge === 'right';
  const [low, high] = isUpright ? [frame.top, frame.bottom - height] : [frame.left, frame.right - width];
  const across = { left: frame.left, right: frame.right - width, top: frame.top, bottom: frame.bottom - height }[edge];
  const start = Math.min(high, Math.max(low, isUpright ? y - height / 2 : x - width / 2));
  const corners: Corner[] = [];
  for (let shift = 0; shift <= high - low; shift += STEP)
    for (const along of shift === 0 ? [start] : [start + shift, start - shift])
      if (along >= low && along <= high) corners.push(isUpright ? { x: across, y: along } : { x: along, y: across });
  return corners;
}

function distance(first: Pointer, second: Pointer): number {
  return Math.hypot(first.x - second.x, first.y - second.y);
}
