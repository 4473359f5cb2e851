import { type Box, meet } from './box';

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
}

export interface PlacedLabel {
  readonly id: string;
  /** Upper left corner, pixels. */
  readonly x: number;
  readonly y: number;
}

const GAP = 3;
const DOT = 6;

/**
 * Chooses the names that fit without touching, the important first. It looks at the whole map, not at what is on the
 * screen, so that nothing comes or goes while one pans. `occupied` is where nothing may stand.
 */
export function planLabels(wishes: readonly LabelWish[], occupied: readonly Box[]): readonly PlacedLabel[] {
  const taken: Box[] = [...occupied];
  const placed: PlacedLabel[] = [];
  const ordered = [...wishes].sort((first, second) => first.rank - second.rank || (first.id < second.id ? -1 : 1));
  for (const wish of ordered) {
    const dot = dotOf(wish);
    if (wish.beside && taken.some((other) => meet(dot, other))) continue;
    for (const corner of cornersOf(wish)) {
      const box = boxAt(corner, wish);
      if (taken.some((other) => meet(box, other))) continue;
      if (wish.inside?.(corner.x + wish.width / 2, corner.y + wish.height / 2) === false) continue;
      taken.push(box);
      if (wish.beside) taken.push(dot);
      placed.push({ id: wish.id, ...corner });
      break;
    }
  }
  return placed;
}

function cornersOf({ x, y, width, height, beside, reach }: LabelWish): { x: number; y: number }[] {
  if (reach) return [0, 1, 1.5, 2, 3].flatMap((share) => around({ x, y, width, height, reach, share }));
  if (!beside) return [{ x: x - width / 2, y: y - height / 2 }];
  const middle = y - height / 2;
  const right = { x: x + DOT, y: middle };
  const left = { x: x - width - DOT, y: middle };
  const below = { x: x - width / 2, y: y + DOT - 1 };
  const above = { x: x - width / 2, y: y - height - DOT + 1 };
  return [right, left, below, above];
}

interface Around extends Pick<LabelWish, 'x' | 'y' | 'width' | 'height'> {
  readonly reach: { readonly x: number; readonly y: number };
  readonly share: number;
}

/** Corners of a name that stands clear below, above, right or left of its area, ever farther off. */
function around({ x, y, width, height, reach, share }: Around): { x: number; y: number }[] {
  const [left, top] = [x - width / 2, y - height / 2];
  if (share === 0) return [{ x: left, y: top }];
  const [across, along] = [share * reach.x + width / 2, share * reach.y + height / 2];
  return [
    { x: left, y: top + along },
    { x: left, y: top - along },
    { x: left + across, y: top },
    { x: left - across, y: top },
  ];
}

function dotOf({ x, y }: LabelWish): Box {
  return { left: x - DOT / 2, top: y - DOT / 2, right: x + DOT / 2, bottom: y + DOT / 2 };
}

function boxAt({ x, y }: { x: number; y: number }, { width, height }: { width: number; height: number }): Box {
  return { left: x - GAP, top: y, right: x + width + GAP, bottom: y + height };
}
