import type { Size } from '../plan/projection';

export const FORMATS = ['png', 'svg'] as const;
export type Format = (typeof FORMATS)[number];

/** Sides that a picture may have, px: less has no room for its words, more is refused by browsers. */
export const SMALLEST_SIDE = 400;
export const LARGEST_SIDE = 8000;

/** Sizes that are asked for often, px; `dpi` for what is printed on paper. */
export const SIZES = {
  card: { width: 1200, height: 630, dpi: null },
  screen: { width: 1920, height: 1080, dpi: null },
  a4: { width: 3508, height: 2480, dpi: 300 },
} as const satisfies Readonly<Record<string, Size & { readonly dpi: number | null }>>;

/** Sizes of films, px; the narrower the screens they are made for, the larger what is drawn (`scale`). */
export const FILM_SIZES = {
  wide: { width: 1280, height: 720, scale: 1 },
  square: { width: 1080, height: 1080, scale: 1.35 },
  upright: { width: 720, height: 1280, scale: 1.5 },
} as const satisfies Readonly<Record<string, Size & { readonly scale: number }>>;

/** True for whole pixels within the limits. */
export function isSize({ width, height }: Size): boolean {
  return [width, height].every((side) => Number.isInteger(side) && side >= SMALLEST_SIDE && side <= LARGEST_SIDE);
}

/** Reads `1200x630`; null where it is no size that a picture may have. */
export function parseSize(text: string): Size | null {
  const [, width, height] = text.match(/^(\d{1,5})[x×](\d{1,5})$/) ?? [];
  const size = { width: Number(width), height: Number(height) };
  return isSize(size) ? size : null;
}

const SCREEN = 1440 * 900; // px for which type and symbols were made

/** How much a file of this size is a larger copy of a drawing that fits a screen. */
export function scaleFor({ width, height }: Size): number {
  return Math.max(1, Math.round(Math.sqrt((width * height) / SCREEN) * 100) / 100);
}
