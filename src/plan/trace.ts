import type { Geometry, Shape } from '../core/shape';
import type { Projection } from './projection';

/** What a line is drawn with: a canvas, or whatever collects what a canvas would be told. */
export interface Pen {
  readonly moveTo: (x: number, y: number) => void;
  readonly lineTo: (x: number, y: number) => void;
  readonly closePath: () => void;
}

/** Points nearer than this to the last one drawn are passed over, px. */
export const STEP = 0.75;

/** Draws the rings or lines of a shape. Points nearer than `step` to the last one drawn are passed over. */
export function trace(
  pen: Pen,
  { arcs }: Geometry,
  { strings, form }: Shape,
  { scale, left, top }: Projection,
  step: number,
): void {
  for (const string of strings) {
    let [lastX, lastY] = [Number.NaN, Number.NaN];
    for (const number of string) {
      const arc = arcs[number < 0 ? ~number : number];
      if (!arc) continue;
      const stride = number < 0 ? -2 : 2;
      const end = number < 0 ? -2 : arc.length;
      for (let at = number < 0 ? arc.length - 2 : 0; at !== end; at += stride) {
        const x = (arc[at] as number) * scale - left;
        const y = (arc[at + 1] as number) * scale - top;
        if (Number.isNaN(lastX)) pen.moveTo(x, y);
        else if (at !== end - stride && Math.abs(x - lastX) < step && Math.abs(y - lastY) < step) continue;
        else pen.lineTo(x, y);
        lastX = x;
        lastY = y;
      }
    }
    if (form === 'area') pen.closePath();
  }
}
