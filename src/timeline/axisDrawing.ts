import { LASTING_DAYS } from '../core/columns';
import { FAMILY, type Family } from '../core/family';
import type { TimelineItem } from '../core/timelineItems';
import { lengthOf, positionOf, type TimelineScale } from '../core/timelineScale';

/** Room for the drawing: its width, and the heights of the squares' part and of the bars' part below it, px. */
export interface AxisRoom {
  readonly width: number;
  readonly squares: number;
  readonly bars: number;
}

export interface Square {
  readonly item: TimelineItem;
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

export interface Bar {
  readonly item: TimelineItem;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
  /** It lasts for weeks, or has no end. */
  readonly lasts: boolean;
}

/** What is seen of the items: a square in the pile of its day, or a bar over the days it lasts or may lie on. */
export interface AxisDrawing {
  readonly squares: readonly Square[];
  readonly bars: readonly Bar[];
}

export const GAP = 2; // px between squares and bars
const LARGEST_SQUARE = 9;
const LARGEST_IN_STRIP = 6;
const LEAST_COLUMN = 5; // px; where days are narrower, some of them share a column
const LARGEST_LANE = 5;
const MOST_COLUMNS = 40;
const FAR = 1000; // px beyond the axis; a bar that goes on further is not drawn longer

export function axisDrawing(items: readonly TimelineItem[], scale: TimelineScale, room: AxisRoom): AxisDrawing {
  const piled: TimelineItem[] = [];
  const long: TimelineItem[] = [];
  for (const item of items) if (item.start < scale.end) (isPiled(item, scale) ? piled : long).push(item);
  const strip = scale.strip * room.width;
  const inStrip = (item: TimelineItem) => strip > 0 && item.start < scale.from;
  return {
    squares: [
      ...squaresOf(piled.filter(inStrip), stripColumns(scale, strip), LARGEST_IN_STRIP, room),
      ...squaresOf(
        piled.filter((item) => !inStrip(item)),
        dayColumns(scale, room.width),
        LARGEST_SQUARE,
        room,
      ),
    ],
    bars: barsOf(long, scale, room),
  };
}

function isLong({ start, end }: TimelineItem): boolean {
  return end === null || end - start > LASTING_DAYS;
}

/** What lasts and began before the main span is a square where it began: its bar would fill the whole axis. */
function isPiled(item: TimelineItem, { main }: TimelineScale): boolean {
  return item.end === item.start + 1 || (isLong(item) && item.start < main);
}

/** Where piles stand: columns of one width, and which of them an item falls into. */
interface Columns {
  readonly width: number;
  readonly of: (item: TimelineItem) => number;
  readonly left: (column: number) => number;
}

function stripColumns(scale: TimelineScale, strip: number): Columns {
  const count = Math.max(1, Math.floor(strip / LARGEST_IN_STRIP));
  const width = strip / count;
  return {
    width,
    of: ({ start }) => Math.min(count - 1, Math.floor((positionOf(scale, start) / scale.strip) * count)),
    left: (column) => column * width,
  };
}

function dayColumns(scale: TimelineScale, axisWidth: number): Columns {
  const dayWidth = ((1 - scale.strip) * axisWidth) / lengthOf(scale);
  const days = Math.max(1, Math.ceil(LEAST_COLUMN / dayWidth));
  return {
    width: days * dayWidth,
    of: ({ start }) => Math.floor((start - scale.main) / days),
    left: (column) => scale.strip * axisWidth + (scale.main + column * days - scale.from) * dayWidth,
  };
}

/** Squares piled up in the middle of their columns, where the cursor stands, side by side as far as leaves them largest. */
function squaresOf(items: readonly TimelineItem[], columns: Columns, largest: number, room: AxisRoom): Square[] {
  const piles = new Map<number, TimelineItem[]>();
  for (const item of items) {
    const column = columns.of(item);
    const left = columns.left(column);
    if (left + columns.width < 0 || left >= room.width) continue;
    const pile = piles.get(column);
    if (pile) pile.push(item);
    else piles.set(column, [item]);
  }
  const most = Math.max(1, ...[...piles.values()].map((pile) => pile.length));
  const { abreast, pitch } = packing(most, columns.width, largest, room.squares);
  return [...piles].flatMap(([column, pile]) => {
    const left = columns.left(column) + (columns.width - Math.min(abreast, pile.length) * pitch) / 2;
    return pile.sort(byLook).map((item, at) => ({
      item,
      left: left + (at % abreast) * pitch,
      top: room.squares - (Math.floor(at / abreast) + 1) * pitch,
      side: pitch * 0.84,
    }));
  });
}

/** Colours lie together in a pile, and what is hollow lies on what is filled. */
function byLook(first: TimelineItem, second: TimelineItem): number {
  return rankOf(first) - rankOf(second);
}

const FAMILIES: readonly Family[] = ['meet', 'say', 'press', 'act', 'force', 'ground'];

function rankOf({ kind, status }: TimelineItem): number {
  return FAMILIES.indexOf(FAMILY[kind]) * 2 + (isHollow(status) ? 1 : 0);
}

/** What did not take place, or not yet. */
export function isHollow(status: TimelineItem['status']): boolean {
  return status !== 'happened' && status !== 'underway';
}

function packing(most: number, width: number, largest: number, height: number): { abreast: number; pitch: number } {
  let best = { abreast: 1, pitch: 0 };
  for (let abreast = 1; abreast <= MOST_COLUMNS; abreast++) {
    const pitch = Math.min(largest, (width * 0.94) / abreast, height / Math.ceil(most / abreast));
    if (pitch > best.pitch) best = { abreast, pitch };
  }
  return best;
}

/** Bars in lanes, none over another; the lanes grow thinner when there are many. */
function barsOf(items: readonly TimelineItem[], scale: TimelineScale, room: AxisRoom): Bar[] {
  const x = (day: number) => positionOf(scale, day) * room.width;
  const ends: number[] = [];
  const laid = items
    .map((item) => ({
      item,
      left: Math.max(-FAR, x(item.start)),
      right: Math.min(room.width + FAR, x(item.end ?? scale.end)),
    }))
    .filter(({ left, right }) => left < room.width && right > 0)
    .sort((first, second) => first.item.start - second.item.start)
    .map((bar) => {
      const free = ends.findIndex((end) => end <= bar.left);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = bar.right;
      return { ...bar, lane };
    });
  const pitch = Math.min(LARGEST_LANE, room.bars / Math.max(1, ends.length));
  return laid.map(({ item, left, right, lane }) => ({
    item,
    left,
    right,
    top: room.squares + GAP + lane * pitch,
    height: pitch * 0.75,
    lasts: isLong(item),
  }));
}
