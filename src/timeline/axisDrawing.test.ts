import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyChronicleAndView, FIRST, LAST } from '../core/anyChronicle';
import type { UncertainDate } from '../core/chronicle';
import { filteredAt } from '../core/filtered';
import { indexChronicle } from '../core/knowledge';
import { type TimelineItem, timelineItems } from '../core/timelineItems';
import { lengthOf, positionOf, type TimelineScale, timelineScale } from '../core/timelineScale';
import { holding, wholeScale } from '../core/timelineZoom';
import { reachOf } from '../core/view';
import { type AxisDrawing, axisDrawing, GAP } from './axisDrawing';
import { axisPaths } from './axisPaths';

const SPAN = { start: FIRST, end: LAST + 1 };
const SCALE = timelineScale(SPAN, SPAN);
const HAIR = 1e-6;
const ROOM = { squares: 44, bars: 15 };

const anyDrawing = fc
  .tuple(
    anyChronicleAndView,
    fc.integer({ min: 60, max: 2400 }),
    fc.oneof(
      fc.constant('home'),
      fc.constant('whole'),
      fc.tuple(fc.integer({ min: FIRST - 20, max: LAST }), fc.integer({ min: 5, max: 60 })),
    ),
  )
  .map(([{ chronicle, view }, width, frame]) => {
    const items = timelineItems(filteredAt(indexChronicle(chronicle), view));
    const home = timelineScale(reachOf(chronicle), chronicle.span);
    const scale =
      frame === 'home' || frame === 'whole'
        ? { home, whole: wholeScale(home) }[frame]
        : holding(home, frame[0], 0.1, frame[1]);
    return { items, scale, width, drawing: axisDrawing(items, scale, { width, ...ROOM }) };
  });

interface Box {
  readonly item: TimelineItem;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boxesOf({ squares, bars }: AxisDrawing): { squares: Box[]; bars: Box[] } {
  return {
    squares: squares.map((one) => ({ ...one, right: one.left + one.side, bottom: one.top + one.side })),
    bars: bars.map((one) => ({ ...one, bottom: one.top + one.height })),
  };
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right - HAIR &&
    other.left < one.right - HAIR &&
    one.top < other.bottom - HAIR &&
    other.top < one.bottom - HAIR
  );
}

function overlapping(boxes: readonly Box[]): string[] {
  return boxes.flatMap((one, at) =>
    boxes.slice(at + 1).flatMap((other) => (overlap(one, other) ? [`${one.item.event} ${other.item.event}`] : [])),
  );
}

/** Pixels that days take in the frame. */
function dayWidthOf(scale: TimelineScale, width: number): number {
  return ((1 - scale.strip) * width) / lengthOf(scale);
}

describe('The drawing of the axis', () => {
  it('has every item that is seen just once, and as it opens every one that begins before its end', () => {
    fc.assert(
      fc.property(anyDrawing, ({ items, scale, drawing }) => {
        const drawn = [...drawing.squares, ...drawing.bars].map(({ item }) => item.event);
        expect(new Set(drawn).size).toBe(drawn.length);
        const wanted = items.filter(
          ({ start }) => start < scale.to && (scale.strip > 0 || start >= scale.from || scale.from === scale.start),
        );
        expect(wanted.filter(({ event }) => !drawn.includes(event))).toEqual([]);
        expect(drawing.squares.filter(({ item }) => item.start >= scale.end)).toEqual([]);
      }),
    );
  });

  it('stays inside its height', () => {
    fc.assert(
      fc.property(anyDrawing, ({ drawing, width }) => {
        for (const { top, side } of drawing.squares) {
          expect(top).toBeGreaterThanOrEqual(-HAIR);
          expect(top + side).toBeLessThanOrEqual(ROOM.squares);
          expect(side).toBeGreaterThan(0);
        }
        for (const { left, right, top, height } of drawing.bars) {
          expect(left).toBeLessThan(width);
          expect(right).toBeGreaterThan(0);
          expect(right).toBeGreaterThan(left);
          expect(top).toBeGreaterThan(ROOM.squares);
          expect(top + height).toBeLessThanOrEqual(ROOM.squares + GAP + ROOM.bars);
        }
      }),
    );
  });

  it('has no square over another beside the strip, nor within it, and no bar over another', () => {
    fc.assert(
      fc.property(anyDrawing, ({ drawing, scale }) => {
        const { squares, bars } = boxesOf(drawing);
        const inStrip = ({ item }: Box) => scale.strip > 0 && item.start < scale.from;
        expect(overlapping(squares.filter(inStrip))).toEqual([]);
        expect(overlapping(squares.filter((box) => !inStrip(box)))).toEqual([]);
        expect(overlapping(bars)).toEqual([]);
      }),
    );
  });

  it('keeps the squares of a day within that day where a day is wide enough for one', () => {
    fc.assert(
      fc.property(anyDrawing, ({ drawing, scale, width }) => {
        fc.pre(dayWidthOf(scale, width) >= 5);
        for (const { item, left, side } of drawing.squares) {
          if (item.start < scale.from) continue;
          expect(left).toBeGreaterThanOrEqual(positionOf(scale, item.start) * width - HAIR);
          expect(left + side).toBeLessThanOrEqual(positionOf(scale, item.start + 1) * width + HAIR);
        }
      }),
    );
  });

  it('has a square no further from its day than a column is wide', () => {
    fc.assert(
      fc.property(anyDrawing, ({ drawing, scale, width }) => {
        for (const { item, left, side } of drawing.squares) {
          const day = positionOf(scale, item.start + 0.5) * width;
          expect(Math.abs(left + side / 2 - day)).toBeLessThanOrEqual(Math.max(12, dayWidthOf(scale, width)));
        }
      }),
    );
  });

  it('puts the same colours of a pile together', () => {
    const kinds = ['call', 'warning', 'meeting', 'demand', 'call'] as const;
    const items = kinds.map((kind, at) => anItem(`event-${at}`, { kind }));
    const { squares } = axisDrawing(items, SCALE, { width: 360, ...ROOM });
    expect(squares.map(({ item }) => item.kind)).toEqual(['call', 'meeting', 'call', 'warning', 'demand']);
  });

  it.each([1, 30, 100, 300])('finds room for %i events of one day and as many of two', (amount) => {
    const items = [1, 2].flatMap((days) =>
      Array.from({ length: amount }, (_, at) => anItem(`event-${days}-${at}`, { end: LAST - 10 + days })),
    );
    const drawing = axisDrawing(items, SCALE, { width: 360, ...ROOM });
    const { squares, bars } = boxesOf(drawing);
    expect([squares.length, bars.length]).toEqual([amount, amount]);
    expect(overlapping([...squares, ...bars])).toEqual([]);
    expect(Math.min(...squares.map(({ top }) => top))).toBeGreaterThanOrEqual(-HAIR);
    expect(Math.max(...bars.map(({ bottom }) => bottom))).toBeLessThanOrEqual(ROOM.squares + GAP + ROOM.bars);
  });
});

describe('The paths of the axis', () => {
  const looksOf = (item: TimelineItem) =>
    axisPaths(axisDrawing([item], SCALE, { width: 1200, ...ROOM })).map(({ look, family }) => `${look} of ${family}`);

  it.each<[what: string, item: Partial<TimelineItem>, looks: string[]]>([
    ['a thing of a day is a square', {}, ['square of meet']],
    ['a plan is hollow', { status: 'planned' }, ['square hollow of meet']],
    ['an uncertain day is faint', { imprecise: true, kind: 'warning' }, ['square soft of press']],
    ['what took three days is a bar', { end: LAST - 7 }, ['bar of meet']],
    [
      'what fell on one of three days is a bar with soft ends',
      { end: LAST - 7, imprecise: true },
      ['bar faint of meet', 'bar faded of meet', 'bar of meet'],
    ],
    ['a plan of three days is a hollow bar', { end: LAST - 7, status: 'planned' }, ['bar hollow of meet']],
    ['what goes on is a quiet bar', { end: null, kind: 'deployment' }, ['bar lasts of force']],
  ])('%s', (_, item, looks) => {
    expect(looksOf(anItem('event', item))).toEqual(looks);
  });

  it('are few, however many events there are', () => {
    const items = Array.from({ length: 5000 }, (_, at) => anItem(`event-${at}`, { start: FIRST + (at % 50) }));
    expect(axisPaths(axisDrawing(items, SCALE, { width: 1200, ...ROOM })).length).toBeLessThan(10);
  });
});

function anItem(event: string, item: Partial<TimelineItem> = {}): TimelineItem {
  const start = item.start ?? LAST - 10;
  const date = {} as UncertainDate;
  return { event, kind: 'meeting', status: 'happened', start, end: start + 1, date, imprecise: false, ...item };
}
