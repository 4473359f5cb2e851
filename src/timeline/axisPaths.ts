import { FAMILY, type Family } from '../core/family';
import { type AxisDrawing, type Bar, isHollow } from './axisDrawing';

/** All shapes of one look as one path, so that thousands of events are a few elements of the page. */
export interface AxisPath {
  readonly look: string;
  readonly family: Family;
  readonly d: string;
}

const LONGEST_FADE = 14; // px; how far a date may be off is not known better than its bar says
const FADED_SHARE = 0.3;

/** The paths of a drawing. An imprecise date has soft ends: its bar fades in two steps, its square is faint. */
export function axisPaths({ squares, bars }: AxisDrawing): readonly AxisPath[] {
  const paths = new Map<string, { look: string; family: Family; parts: string[] }>();
  const add = (look: string, family: Family, part: string) => {
    const key = `${look} ${family}`;
    const path = paths.get(key) ?? { look, family, parts: [] };
    path.parts.push(part);
    paths.set(key, path);
  };
  for (const { item, left, top, side } of squares) {
    const look = `square${item.imprecise ? ' soft' : ''}${isHollow(item.status) ? ' hollow' : ''}`;
    add(look, FAMILY[item.kind], box(left, top, side, side));
  }
  for (const bar of bars) {
    const family = FAMILY[bar.item.kind];
    const [from, to] = bar.item.imprecise
      ? addEnds(bar, (look, part) => add(look, family, part))
      : [bar.left, bar.right];
    const look = `bar${bar.lasts ? ' lasts' : ''}${isHollow(bar.item.status) ? ' hollow' : ''}`;
    add(look, family, box(from, bar.top, Math.max(bar.height, to - from), bar.height));
  }
  return [...paths.values()].map(({ look, family, parts }) => ({ look, family, d: parts.join('') }));
}

/** Adds both soft ends of a bar and gives what is left between them. */
function addEnds({ left, right, top, height, item }: Bar, add: (look: string, part: string) => void): [number, number] {
  const step = Math.min(LONGEST_FADE, (right - left) * FADED_SHARE) / 2;
  const end = item.end === null ? 0 : step; // an open end is where the axis ends
  add('bar faint', box(left, top, step, height) + box(right - end, top, end, height));
  add('bar faded', box(left + step, top, step, height) + box(right - 2 * end, top, end, height));
  return [left + 2 * step, right - 2 * end];
}

function box(left: number, top: number, width: number, height: number): string {
  return `M${short(left)} ${short(top)}h${short(width)}v${short(height)}h${short(-width)}z`;
}

function short(length: number): number {
  return Math.round(length * 100) / 100;
}
