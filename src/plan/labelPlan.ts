import { type Box, meet } from './box';

export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** A name that wants a place on the map; pixels of the zoom at hand. */
export interface LabelWish {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** 1 is the most important. */
  readonly rank: number;
  /** A town's name stands beside its dot, others over their point. */
  readonly beside: boolean;
  /** How far from its point a name may go that must be read, half of its area's width and height. */
  readonly reach?: { readonly x: number; readonly y: number };
  /** Where its middle may lie; anywhere if it is left out. */
  readonly inside?: (x: number, y: number) => boolean;
  /** Upper left corners of its own, the best first, instead of those that follow from the above. */
  readonly corners?: readonly Corner[];
  /** Where else it may stand; asked only if it finds no room that is seen where it belongs. */
  readonly elsewhere?: () => readonly Corner[];
  /** Whether it covers what it stands on and so may cross lines. */
  readonly opaque?: boolean;
  /** What it says: of wishes that say the same only the most important is written. */
  readonly says?: string;
}

export interface PlacedLabel extends Corner {
  readonly id: string;
}

/** What is seen of the map. A name stands well within the frame and clear of the covers, or wholly beyond the frame. */
export interface Sheet {
  readonly frame: Box;
  readonly covers: readonly Box[];
  /** Corners, relative to their points, of names that stood here before: where they can they stay. */
  readonly before: ReadonlyMap<string, Corner>;
  /** What a name had better not cross, and may where it finds no other room. */
  readonly lines: readonly Box[];
}

const INFINITE: Box = {
  left: Number.NEGATIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};

/** Without an edge and with nothing on it, as before anybody looks. */
const WHOLE_MAP: Sheet = { frame: INFINITE, covers: [], before: new Map(), lines: [] };

const GAP = 3; // px of air at the sides of a name
const LEADING = 1; // px of air over and under it
const EDGE = 4; // px of air between a name and the edge of the frame
const DOT = 6;

/**
 * Chooses the names that fit without touching, the important first, then those that can stay where they stood. `occupied` is where
 * nothing may stand. Without a sheet it looks at the whole map.
 */
export function planLabels(
  wishes: readonly LabelWish[],
  occupied: readonly Box[],
  sheet: Sheet = WHOLE_MAP,
): readonly PlacedLabel[] {
  const taken: Box[] = [...occupied];
  const said = new Set<string>();
  const placed: PlacedLabel[] = [];
  const hasToMove = (wish: LabelWish) => Number(!isSeen(wish, lastCorner(wish, sheet), sheet));
  const ordered = [...wishes].sort(
    (first, second) =>
      first.rank - second.rank || hasToMove(first) - hasToMove(second) || (first.id < second.id ? -1 : 1),
  );
  for (const wish of ordered) {
    if (wish.says !== undefined && said.has(wish.says)) continue;
    const corner = roomFor(wish, taken, sheet);
    if (!corner) continue;
    taken.push(...boxesAt(corner, wish));
    if (wish.says !== undefined) said.add(wish.says);
    placed.push({ id: wish.id, x: corner.x, y: corner.y });
  }
  return placed;
}

function roomFor(wish: LabelWish, taken: readonly Box[], sheet: Sheet): Corner | undefined {
  const isFree = (corner: Corner) =>
    boxesAt(corner, wish).every((box) => !taken.some((other) => meet(box, other))) &&
    wish.inside?.(corner.x + wish.width / 2, corner.y + wish.height / 2) !== false;
  const isPossible = (corner: Corner) => isSeen(wish, corner, sheet) && isFree(corner);
  const isClear = (corner: Corner) => wish.opaque || !sheet.lines.some((line) => meet(nameAt(corner, wish), line));
  const isBeyond = (corner: Corner) => boxesAt(corner, wish).every((box) => !meet(box, sheet.frame));
  const last = lastCorner(wish, sheet);
  const corners = [...(last ? [last] : []), ...cornersOf(wish)];
  return (
    clearest(corners, isPossible, isClear) ??
    wish.elsewhere?.().find(isPossible) ??
    corners.find((corner) => isBeyond(corner) && isFree(corner))
  );
}

function lastCorner({ id, x, y }: LabelWish, { before }: Sheet): Corner | undefined {
  const last = before.get(id);
  return last && { x: x + last.x, y: y + last.y };
}

function isSeen(wish: LabelWish, corner: Corner | undefined, { frame, covers }: Sheet): boolean {
  if (!corner) return false;
  return boxesAt(corner, wish).every((box) => within(box, frame) && !covers.some((cover) => meet(box, cover)));
}

/** The first corner that is possible and clear, or else the first that is possible. */
function clearest(
  corners: readonly Corner[],
  isPossible: (corner: Corner) => boolean,
  isClear: (corner: Corner) => boolean,
): Corner | undefined {
  let first: Corner | undefined;
  for (const corner of corners) {
    if (!isPossible(corner)) continue;
    if (isClear(corner)) return corner;
    first ??= corner;
  }
  return first;
}

function within(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left + EDGE &&
    box.top >= frame.top + EDGE &&
    box.right <= frame.right - EDGE &&
    box.bottom <= frame.bottom - EDGE
  );
}

function cornersOf({ x, y, width, height, beside, reach, corners }: LabelWish): readonly Corner[] {
  if (corners) return corners;
  if (reach) return [0, 1, 1.5, 2, 3].flatMap((share) => around({ x, y, width, height, reach, share }));
  if (!beside) return [{ x: x - width / 2, y: y - height / 2 }];
  const middle = y - height / 2;
  const [right, left] = [x + DOT, x - width - DOT];
  const [below, above] = [y + DOT - 1, y - height - DOT + 1];
  return [
    { x: right, y: middle },
    { x: left, y: middle },
    { x: x - width / 2, y: below },
    { x: x - width / 2, y: above },
    { x: right - 3, y: above + 3 },
    { x: right - 3, y: below - 3 },
    { x: left + 3, y: above + 3 },
    { x: left + 3, y: below - 3 },
  ];
}

interface Around extends Pick<LabelWish, 'x' | 'y' | 'width' | 'height'> {
  readonly reach: { readonly x: number; readonly y: number };
  readonly share: number;
}

/** Corners of a name that stands clear below, above, right or left of its area, ever farther off. */
function around({ x, y, width, height, reach, share }: Around): Corner[] {
  const [left, top] = [x - width / 2, y - height / 2];
  if (share === 0) return [{ x: left, y: top }];
  const [across, along] = [share * reach.x + width / 2, share * reach.y + height / 2 + LEADING];
  return [
    { x: left, y: top + along },
    { x: left, y: top - along },
    { x: left + across, y: top },
    { x: left - across, y: top },
  ];
}

/** What a name takes: itself with a little air at its sides, and the dot that it stands beside. */
function boxesAt(corner: Corner, wish: LabelWish): Box[] {
  const name = nameAt(corner, wish);
  return wish.beside ? [name, dotOf(wish)] : [name];
}

function nameAt({ x, y }: Corner, { width, height }: LabelWish): Box {
  return { left: x - GAP, top: y - LEADING, right: x + width + GAP, bottom: y + height + LEADING };
}

function dotOf({ x, y }: LabelWish): Box {
  return { left: x - DOT / 2, top: y - DOT / 2, right: x + DOT / 2, bottom: y + DOT / 2 };
}
