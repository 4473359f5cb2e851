import type { Kind, Status } from '../core/chronicle';
import type { Day } from '../core/day';
import { type TimelineItem, timelineItems } from '../core/eventDays';
import type { Knowledge } from '../core/knowledge';
import { positionOf, type TimelineScale } from '../core/timelineScale';

interface Drawn {
  readonly event: string;
  readonly kind: Kind;
  readonly status: Status;
  readonly left: number;
  readonly top: number;
}

/** Every known event: a square on its day, or a bar over the days it lasts or may lie on. Pixels. */
export interface AxisDrawing {
  readonly squares: readonly (Drawn & { readonly side: number })[];
  readonly bars: readonly (Drawn & { readonly right: number; readonly height: number; readonly lasts: boolean })[];
}

/** Height of the squares' part and of the bars' part below it, px. */
export const SQUARES_HEIGHT = 44;
export const BARS_HEIGHT = 18;

const LARGEST_SQUARE = 6;
const LARGEST_LANE = 4;
const MOST_COLUMNS = 5;

export function axisDrawing(knowledge: Knowledge, scale: TimelineScale, width: number): AxisDrawing {
  const { brief, lasting } = timelineItems(knowledge, scale.end);
  const x = (day: Day) => positionOf(scale, day) * width;
  const look = ({ event }: TimelineItem) => {
    const known = knowledge.byEvent.get(event);
    return { event, kind: known?.event.kind ?? 'background', status: known?.status ?? 'happened' } as const;
  };
  const inStrip = (day: Day) => Math.max(0, Math.min(x(day), x(scale.main) - LARGEST_SQUARE));
  // what began before the main span is a square where it began: its bar would fill the whole axis
  const isOld = ({ start }: TimelineItem) => start < scale.main;
  const ofOneDay = brief.filter(({ start, end }) => end - start === 1);
  const ofMany = brief.filter(({ start, end }) => end - start > 1);
  return {
    squares: [
      ...squaresOf(ofOneDay, x, x(scale.main + 1) - x(scale.main)).map(({ item, ...box }) => ({
        ...look(item),
        ...box,
      })),
      ...squaresOf(lasting.filter(isOld), inStrip, LARGEST_SQUARE).map(({ item, ...box }) => ({
        ...look(item),
        ...box,
      })),
    ],
    bars: barsOf([...ofMany, ...lasting.filter((item) => !isOld(item))], x).map(({ item, ...box }) => ({
      ...look(item),
      ...box,
      lasts: lasting.includes(item),
    })),
  };
}

interface Square {
  readonly item: TimelineItem;
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

/** Squares piled up in the middle of their days, where the cursor stands, in as many columns as leave them largest. */
function squaresOf(items: readonly TimelineItem[], x: (day: Day) => number, dayWidth: number): Square[] {
  const heights = new Map<Day, number>();
  for (const { start } of items) heights.set(start, (heights.get(start) ?? 0) + 1);
  const { columns, pitch } = packing(Math.max(1, ...heights.values()), dayWidth);
  const piled = new Map<Day, number>();
  return items.map((item) => {
    const at = piled.get(item.start) ?? 0;
    piled.set(item.start, at + 1);
    const row = Math.floor(at / columns);
    return {
      item,
      left:
        x(item.start) +
        (dayWidth - Math.min(columns, heights.get(item.start) ?? 1) * pitch) / 2 +
        (at % columns) * pitch,
      top: SQUARES_HEIGHT - (row + 1) * pitch,
      side: pitch * 0.84,
    };
  });
}

function packing(most: number, dayWidth: number): { columns: number; pitch: number } {
  let best = { columns: 1, pitch: 0 };
  for (let columns = 1; columns <= MOST_COLUMNS; columns++) {
    const pitch = Math.min(LARGEST_SQUARE, (dayWidth * 0.94) / columns, SQUARES_HEIGHT / Math.ceil(most / columns));
    if (pitch > best.pitch) best = { columns, pitch };
  }
  return best;
}

/** Bars in lanes, none over another; the lanes grow thinner when there are many. */
function barsOf(items: readonly TimelineItem[], x: (day: Day) => number) {
  const ends: number[] = [];
  const laid = [...items]
    .sort((first, second) => first.start - second.start)
    .map((item) => {
      const [left, right] = [x(item.start), x(item.end)];
      const free = ends.findIndex((end) => end <= left);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = right;
      return { item, left, right, lane };
    });
  const pitch = Math.min(LARGEST_LANE, BARS_HEIGHT / Math.max(1, ends.length));
  return laid.map(({ item, left, right, lane }) => ({
    item,
    left,
    right,
    top: SQUARES_HEIGHT + 2 + lane * pitch,
    height: pitch * 0.75,
  }));
}
