import { type Box, meet } from './box';

/** A spot with marks, in pixels of the map's container. */
export interface Spot {
  readonly place: string;
  readonly x: number;
  readonly y: number;
  readonly marks: number;
}

/** A sign at the edge that points to what lies beyond it. */
export interface Pointer extends Spot {
  readonly edge: 'left' | 'top' | 'right' | 'bottom';
  /** Other places that it stands for besides its own. */
  readonly others: number;
}

/** One pointer an edge where there is no room for more: that of the place with most marks, counting for all. */
export function oneAnEdge(pointers: readonly Pointer[]): readonly Pointer[] {
  const byEdge = new Map<Pointer['edge'], Pointer>();
  for (const pointer of pointers) {
    const first = byEdge.get(pointer.edge);
    byEdge.set(
      pointer.edge,
      first ? { ...first, marks: first.marks + pointer.marks, others: first.others + 1 } : pointer,
    );
  }
  return [...byEdge.values()];
}

/**
 * Pointers for the spots outside a frame, or nearer than `room` to its sides, each where the line from the middle to the
 * spot leaves it; those that would stand on another or on what is `occupied` are moved along their edge, and what finds
 * no room any more is left out.
 */
export function edgePointers(
  spots: readonly Spot[],
  frame: Box,
  size: { width: number; height: number },
  room: number,
  occupied: readonly Box[] = [],
): readonly Pointer[] {
  const pointers: Pointer[] = [];
  const outside = spots.filter(
    ({ x, y }) => x < frame.left + room || x > frame.right - room || y < frame.top + room || y > frame.bottom,
  );
  for (const spot of [...outside].sort((first, second) => second.marks - first.marks)) {
    const leaving = crossing(spot, frame);
    const free = roomNear(leaving, pointers, frame, size, occupied);
    if (free) pointers.push(free);
  }
  return pointers;
}

/** Where a pointer of a size lies: within the frame, at its edge. */
export function pointerBox({ x, y, edge }: Pointer, { width, height }: { width: number; height: number }): Box {
  const left = { left: x, right: x - width, top: x - width / 2, bottom: x - width / 2 }[edge];
  const top = { left: y - height / 2, right: y - height / 2, top: y, bottom: y - height }[edge];
  return { left, top, right: left + width, bottom: top + height };
}

/** A pointer to a spot, where the line from the middle of the frame to it leaves the frame. */
export function crossing(spot: Spot, { left, top, right, bottom }: Box): Pointer {
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const [dx, dy] = [spot.x - middle.x, spot.y - middle.y];
  const toSide = dx === 0 ? Number.POSITIVE_INFINITY : ((dx > 0 ? right : left) - middle.x) / dx;
  const toEnd = dy === 0 ? Number.POSITIVE_INFINITY : ((dy > 0 ? bottom : top) - middle.y) / dy;
  const share = Math.min(toSide, toEnd);
  const edge = toSide < toEnd ? (dx > 0 ? 'right' : 'left') : dy > 0 ? 'bottom' : 'top';
  return { ...spot, x: middle.x + dx * share, y: middle.y + dy * share, edge, others: 0 };
}

function roomNear(
  pointer: Pointer,
  taken: readonly Pointer[],
  frame: Box,
  size: { width: number; height: number },
  occupied: readonly Box[],
): Pointer | null {
  const { width, height } = size;
  const along = pointer.edge === 'left' || pointer.edge === 'right' ? 'y' : 'x';
  const step = along === 'y' ? height : width;
  const [low, high] =
    along === 'y'
      ? [frame.top + height / 2, frame.bottom - height / 2]
      : [frame.left + width / 2, frame.right - width / 2];
  const start = Math.min(high, Math.max(low, pointer[along]));
  for (let move = 0; move < 12; move++) {
    const shift = Math.ceil(move / 2) * (move % 2 === 0 ? 1 : -1) * step;
    const candidate = { ...pointer, [along]: start + shift };
    const fits = candidate[along] >= low && candidate[along] <= high;
    const clear = taken.every(
      (other) => Math.abs(other.x - candidate.x) >= width || Math.abs(other.y - candidate.y) >= height,
    );
    const box = pointerBox(candidate, size);
    if (fits && clear && !occupied.some((other) => meet(box, other))) return candidate;
  }
  return null;
}
