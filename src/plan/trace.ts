import type { Geometry, Shape } from '../core/shape';
import { type Box, meet } from './box';
import type { Projection } from './projection';

/** What a line is drawn with: a canvas, or whatever collects what a canvas would be told. */
export interface Pen {
  readonly moveTo: (x: number, y: number) => void;
  readonly lineTo: (x: number, y: number) => void;
  readonly closePath: () => void;
}

/** Points nearer than this to the last one drawn are passed over, px. */
export const STEP = 0.75;

/** What of a shape is worth drawing. */
export interface Worth {
  /** Points nearer than this to the last one drawn are passed over, px. */
  readonly step: number;
  /** Rings smaller than this either way are left out, px. */
  readonly least?: number;
  /** The part of the Mercator world that is seen. */
  readonly seen: Box;
}

/** Draws the rings or lines of a shape that are seen. */
export function trace(
  pen: Pen,
  { arcs }: Geometry,
  { strings, boxes, form }: Shape,
  { scale, left, top }: Projection,
  { step, least = 0, seen }: Worth,
): void {
  for (const [place, string] of strings.entries()) {
    const box = boxes[place];
    if (!box || !meet(box, seen)) continue;
    const size = Math.max(box.right - box.left, box.bottom - box.top) * scale;
    if (size < least && isRing(arcs, string)) continue;
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

/** A short piece of a long coast is no ring, and stays. */
function isRing(arcs: readonly Float64Array[], string: readonly number[]): boolean {
  const [start, end] = [endOf(arcs, string[0] ?? 0, false), endOf(arcs, string.at(-1) ?? 0, true)];
  return start[0] === end[0] && start[1] === end[1];
}

function endOf(arcs: readonly Float64Array[], number: number, last: boolean): readonly (number | undefined)[] {
  const arc = arcs[number < 0 ? ~number : number];
  return number < 0 === last ? [arc?.[0], arc?.[1]] : [arc?.at(-2), arc?.at(-1)];
}
