import type { Box } from './box';
import type { Corner } from './labelPlan';

const PIECE = 16; // px, so that the boxes of a slanting line are little more than the line
const BESIDE = 2; // px of air to either side of it

/** The boxes that a line goes through. */
export function lineBoxes(line: readonly Corner[]): readonly Box[] {
  return line.slice(1).flatMap((to, at) => {
    const from = line[at] as Corner;
    const pieces = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / PIECE));
    const [across, down] = [(to.x - from.x) / pieces, (to.y - from.y) / pieces];
    return Array.from({ length: pieces }, (_, piece): Box => {
      const [x, y] = [from.x + piece * across, from.y + piece * down];
      return {
        left: Math.min(x, x + across) - BESIDE,
        top: Math.min(y, y + down) - BESIDE,
        right: Math.max(x, x + across) + BESIDE,
        bottom: Math.max(y, y + down) + BESIDE,
      };
    });
  });
}
