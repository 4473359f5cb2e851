import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyChronicleAndView, FIRST, LAST } from '../core/anyChronicle';
import { filteredAt } from '../core/filtered';
import { indexChronicle, type Knowledge, shownDays } from '../core/knowledge';
import { positionOf, timelineScale } from '../core/timelineScale';
import { reachOf } from '../core/view';
import { axisDrawing, BARS_HEIGHT, SQUARES_HEIGHT } from './axisDrawing';

const SCALE = timelineScale({ start: FIRST, end: LAST + 1 }, { start: FIRST, end: LAST + 1 });
const HAIR = 1e-6;

const anyDrawing = fc
  .tuple(anyChronicleAndView, fc.integer({ min: 60, max: 2400 }))
  .map(([{ chronicle, view }, width]) => {
    const knowledge = filteredAt(indexChronicle(chronicle), view);
    const scale = timelineScale(reachOf(chronicle), chronicle.span);
    return { knowledge, scale, width, drawing: axisDrawing(knowledge, scale, width) };
  });

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right - HAIR &&
    other.left < one.right - HAIR &&
    one.top < other.bottom - HAIR &&
    other.top < one.bottom - HAIR
  );
}

function overlapping(boxes: readonly (Box & { event: string })[]): string[] {
  return boxes.flatMap((one, at) =>
    boxes.slice(at + 1).flatMap((other) => (overlap(one, other) ? [`${one.event} ${other.event}`] : [])),
  );
}

describe('The drawing of the axis', () => {
  it('has every event that the filters let through just once, but those without a beginning or after the end', () => {
    fc.assert(
      fc.property(anyDrawing, ({ knowledge, drawing }) => {
        const wanted = knowledge.known.filter((known) => {
          const { start } = shownDays(known);
          return start !== null && start <= LAST;
        });
        const drawn = [...drawing.squares, ...drawing.bars].map(({ event }) => event);
        expect([...drawn].sort()).toEqual(wanted.map(({ event }) => event.id).sort());
        for (const { event, kind, status } of [...drawing.squares, ...drawing.bars])
          expect([kind, status]).toEqual([
            knowledge.byEvent.get(event)?.event.kind,
            knowledge.byEvent.get(event)?.status,
          ]);
      }),
    );
  });

  it('stays inside its height and its width', () => {
    fc.assert(
      fc.property(anyDrawing, ({ drawing, width }) => {
        for (const { left, top, side } of drawing.squares) {
          expect(Math.min(left, top)).toBeGreaterThanOrEqual(-HAIR);
          expect(top + side).toBeLessThanOrEqual(SQUARES_HEIGHT);
          expect(left + side).toBeLessThanOrEqual(width + HAIR);
          expect(side).toBeGreaterThan(0);
        }
        for (const { left, right, top, height } of drawing.bars) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(width + HAIR);
          expect(right).toBeGreaterThan(left);
          expect(top).toBeGreaterThan(SQUARES_HEIGHT);
          expect(top + height).toBeLessThanOrEqual(SQUARES_HEIGHT + 2 + BARS_HEIGHT);
        }
      }),
    );
  });

  it('has no square of the main span over another, and no bar', () => {
    fc.assert(
      fc.property(anyDrawing, ({ drawing, scale, width }) => {
        const edge = positionOf(scale, scale.main) * width;
        const squares = drawing.squares
          .filter(({ left }) => left >= edge - HAIR)
          .map((square) => ({ ...square, right: square.left + square.side, bottom: square.top + square.side }));
        expect(overlapping(squares)).toEqual([]);
        expect(overlapping(drawing.bars.map((bar) => ({ ...bar, bottom: bar.top + bar.height })))).toEqual([]);
      }),
    );
  });

  it('keeps the squares of a day within that day', () => {
    fc.assert(
      fc.property(anyDrawing, ({ knowledge, drawing, scale, width }) => {
        for (const { event, left, side } of drawing.squares) {
          const known = knowledge.byEvent.get(event);
          const { start } = known ? shownDays(known) : { start: null };
          if (start === null || start < scale.main) continue;
          expect(left).toBeGreaterThanOrEqual(positionOf(scale, start) * width - HAIR);
          expect(left + side).toBeLessThanOrEqual(positionOf(scale, start + 1) * width + HAIR);
        }
      }),
    );
  });

  it.each([1, 30, 100, 300])('finds room for %i events of one day and as many of two', (amount) => {
    const known = [1, 2].flatMap((days) =>
      Array.from({ length: amount }, (_, at) => ({
        event: { id: `event-${days}-${at}`, kind: 'statement' },
        status: 'happened',
        date: { start: LAST - 10, end: LAST - 10 + days },
      })),
    ) as unknown as Knowledge['known'];
    const byEvent = new Map(known.map((one) => [one.event.id, one]));
    const knowledge: Knowledge = {
      known,
      byEvent,
      starts: new Float64Array(),
      ends: new Float64Array(),
      lasting: [],
      disputed: new Set(),
    };
    const { squares, bars } = axisDrawing(knowledge, SCALE, 360);
    const boxes = squares.map((square) => ({
      ...square,
      right: square.left + square.side,
      bottom: square.top + square.side,
    }));
    expect([squares.length, bars.length]).toEqual([amount, amount]);
    expect(overlapping(boxes)).toEqual([]);
    expect(Math.min(...squares.map(({ top }) => top))).toBeGreaterThanOrEqual(-HAIR);
    expect(Math.max(...bars.map(({ top, height }) => top + height))).toBeLessThanOrEqual(
      SQUARES_HEIGHT + 2 + BARS_HEIGHT,
    );
  });
});
