import type { Size } from '../plan/projection';

/** Sides that a picture may have, px: less has no room for its words, more is refused by browsers. */
export const SMALLEST_SIDE = 400;
export const LARGEST_SIDE = 8000;

/** True for whole pixels within the limits. */
function isSize({ width, height }: Size): boolean {
  return [width, height].every((side) => Number.isInteger(side) && side >= SMALLEST_SIDE && side <= LARGEST_SIDE);
}

/** Reads `1200x630`; null where it is no size that a picture may have. */
export function parseSize(text: string): Size | null {
  const [, width, height] = text.match(/^(\d{1,5})[x×](\d{1,5})$/) ?? [];
  const size = { width: Number(width), height: Number(height) };
  return isSize(size) ? size : null;
}
