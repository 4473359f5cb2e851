import type { Box } from '../plan/box';
import type { Pen } from '../plan/trace';

/** A pen that writes the data of an SVG path. */
export interface PathPen extends Pen {
  /** All that was drawn, in tenths of a pixel. */
  readonly data: () => string;
}

/**
 * Ways outside of the box are cut short: three points that lie beyond one and the same side of it are as good as the
 * first and the last of them, for lines and for areas, since nothing between them can reach into the box.
 */
export function pathPen(box: Box): PathPen {
  let written = '';
  let [lastX, lastY] = [0, 0]; // tenths, as written
  let lastSides = 0;
  let waiting: { readonly x: number; readonly y: number; readonly sides: number } | null = null;
  const write = (x: number, y: number, command: 'M' | 'l') => {
    const [toX, toY] = [Math.round(x * 10), Math.round(y * 10)];
    if (command === 'M') written += `M${tenths(toX)}${joined(toY)}`;
    else if (toX !== lastX || toY !== lastY) written += `l${tenths(toX - lastX)}${joined(toY - lastY)}`;
    [lastX, lastY] = [toX, toY];
  };
  const flush = () => {
    if (!waiting) return;
    write(waiting.x, waiting.y, 'l');
    lastSides = waiting.sides;
    waiting = null;
  };
  return {
    moveTo(x, y) {
      flush();
      write(x, y, 'M');
      lastSides = sidesOf(x, y, box);
    },
    lineTo(x, y) {
      const sides = sidesOf(x, y, box);
      if (waiting && (lastSides & waiting.sides & sides) === 0) flush();
      waiting = { x, y, sides };
    },
    closePath() {
      flush();
      if (written !== '') written += 'z';
    },
    data() {
      flush();
      return written;
    },
  };
}

/** Beyond which sides of a box a point lies, as bits. */
export function sidesOf(x: number, y: number, { left, top, right, bottom }: Box): number {
  return (x < left ? 1 : 0) | (x > right ? 2 : 0) | (y < top ? 4 : 0) | (y > bottom ? 8 : 0);
}

function tenths(value: number): string {
  return String(value / 10);
}

/** A minus sign parts two numbers as a space does. */
function joined(value: number): string {
  return value < 0 ? tenths(value) : ` ${tenths(value)}`;
}
