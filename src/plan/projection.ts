import type { Box } from './box';

/** Width and height, px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How the Mercator world of 1 by 1 lies under a drawing: its size and what of it is at the drawing's origin, px. */
export interface Projection {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** The part of the Mercator world that a drawing of some size shows. */
export function seenBox({ scale, left, top }: Projection, { width, height }: Size): Box {
  return { left: left / scale, top: top / scale, right: (left + width) / scale, bottom: (top + height) / scale };
}
