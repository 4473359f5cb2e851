import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayAt,
  dayNear,
  lengthOf,
  positionOf,
  type TimelineScale,
  timeAt,
  timelineScale,
  withInSight,
} from './timelineScale';
import { holding, pulled, wholeScale, zoomed, zoomedOn } from './timelineZoom';

/** Main spans of a day to some decades, with nothing before them or with up to a century. */
const anyOpening: fc.Arbitrary<TimelineScale> = fc
  .tuple(
    fc.integer({ min: -50_000, max: 50_000 }),
    fc.integer({ min: 1, max: 12_000 }),
    fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 36_525 })),
  )
  .map(([start, length, before]) =>
    timelineScale({ start: start - before, end: start + length }, { start, end: start + length }),
  );

const anyPosition = fc.double({ min: 0, max: 1, noNaN: true });
const anyFactor = fc.double({ min: 0.05, max: 20, noNaN: true });

const anyMove: fc.Arbitrary<(scale: TimelineScale) => TimelineScale> = fc.oneof(
  fc.tuple(anyFactor, anyPosition).map(
    ([factor, position]) =>
      (scale: TimelineScale) =>
        zoomed(scale, factor, position),
  ),
  fc.tuple(anyPosition, anyPosition).map(
    ([grip, goal]) =>
      (scale: TimelineScale) =>
        holding(scale, timeAt(scale, grip), goal, lengthOf(scale)),
  ),
  fc.double({ min: -1, max: 1, noNaN: true }).map((share) => (scale: TimelineScale) => pulled(scale, share)),
  fc.constant(wholeScale),
);

/** The axis at any zoom: as it opens, or after some zooms and pulls. */
const anyScale = fc
  .tuple(anyOpening, fc.array(anyMove, { maxLength: 4 }))
  .map(([opening, moves]) => moves.reduce((scale, move) => move(scale), opening));

const withDay = anyScale.chain((scale) =>
  fc.tuple(fc.constant(scale), fc.integer({ min: scale.start, max: scale.end - 1 })),
);

const HAIR = 1e-6;
const isSeen = (scale: TimelineScale, day: number) => day < scale.to && (scale.strip > 0 || day >= scale.from);

describe('The axis', () => {
  it('gives every day back from where it begins, at any zoom', () => {
    fc.assert(
      fc.property(withDay, ([scale, day]) => {
        fc.pre(isSeen(scale, day));
        expect(dayAt(scale, positionOf(scale, day))).toBe(day);
      }),
      { numRuns: 500 },
    );
  });

  it('gives at every pixel, whatever its width and zoom, a day that begins there or before and ends after', () => {
    fc.assert(
      fc.property(anyScale, fc.integer({ min: 1, max: 4000 }), anyPosition, (scale, width, share) => {
        const pixel = Math.floor(share * (width - 1));
        const day = dayAt(scale, pixel / width);
        expect(positionOf(scale, day)).toBeLessThanOrEqual(pixel / width + HAIR);
        expect(positionOf(scale, day + 1)).toBeGreaterThan(pixel / width - HAIR);
      }),
      { numRuns: 500 },
    );
  });

  it('gives a pixel back from its day, where days are wider than pixels', () => {
    const scale = timelineScale({ start: 0, end: 120 }, { start: 0, end: 120 });
    fc.assert(
      fc.property(fc.integer({ min: 240, max: 4000 }), fc.nat(), (width, some) => {
        const pixel = some % width;
        const back = positionOf(scale, dayAt(scale, pixel / width)) * width;
        expect(pixel - back).toBeGreaterThan(-1e-6);
        expect(pixel - back).toBeLessThan(width / 120);
      }),
    );
  });

  it('gives every time back from its position', () => {
    fc.assert(
      fc.property(anyScale, anyPosition, (scale, position) => {
        expect(positionOf(scale, timeAt(scale, position))).toBeCloseTo(position, 6);
      }),
    );
  });

  it('has its frame at true scale up to its right end, and later days further right', () => {
    fc.assert(
      fc.property(withDay, fc.integer({ min: 1, max: 50 }), ([scale, day], more) => {
        expect(positionOf(scale, scale.from)).toBeCloseTo(scale.strip, 9);
        expect(positionOf(scale, scale.to)).toBeCloseTo(1, 9);
        const later = Math.min(scale.end, day + more);
        expect(positionOf(scale, later)).toBeGreaterThan(positionOf(scale, day));
        if (day < scale.from) return;
        expect(positionOf(scale, day + 1) - positionOf(scale, day)).toBeCloseTo((1 - scale.strip) / lengthOf(scale), 6);
      }),
    );
  });

  it('goes right or stays as a pointer goes right, and never beyond its days', () => {
    const anyWhere = fc.double({ min: -1, max: 2, noNaN: true });
    fc.assert(
      fc.property(anyScale, anyWhere, anyWhere, (scale, one, other) => {
        const [first, second] = [dayAt(scale, Math.min(one, other)), dayAt(scale, Math.max(one, other))];
        expect(first).toBeLessThanOrEqual(second);
        expect(first).toBeGreaterThanOrEqual(scale.start);
        expect(second).toBeLessThan(scale.end);
        expect(Number.isInteger(first)).toBe(true);
      }),
    );
  });
});

describe('A press', () => {
  const scale = timelineScale({ start: -7300, end: 100 }, { start: 0, end: 100 });
  const WIDTH = 1000;

  it.each<[what: string, position: number, day: number]>([
    ['a wide day means that day, whatever lies beside it', positionOf(scale, 49.9), 49],
    ['the strip means the event that is near', positionOf(scale, -3001) - 3 / WIDTH, -3001],
    ['the strip means the nearer of two events', positionOf(scale, -3400) + 0.5 / WIDTH, -3400],
    ['the strip far from all events means its day', positionOf(scale, -6000), -6000],
  ])('on %s', (_, position, day) => {
    expect(dayNear(scale, position, [-3400, -3001, 50], 7 / WIDTH)).toBe(day);
  });
});

describe('Zooming and pulling', () => {
  it('never leave what is within reach, nor show less than five days of it', () => {
    fc.assert(
      fc.property(anyScale, ({ start, end, from, to }) => {
        expect(from).toBeGreaterThanOrEqual(start);
        expect(to).toBeLessThanOrEqual(end + HAIR);
        expect(to - from).toBeGreaterThanOrEqual(Math.min(5, end - start) - HAIR);
      }),
    );
  });

  it('keep what is under the pointer there, but where the axis ends or rests', () => {
    fc.assert(
      fc.property(anyScale, anyPosition, anyPosition, anyFactor, (scale, grip, goal, factor) => {
        fc.pre(grip >= scale.strip);
        const time = timeAt(scale, grip);
        const held = holding(scale, time, goal, lengthOf(scale) / factor);
        const rests = [held.start, held.main, held.end - lengthOf(held)].some(
          (end) => Math.abs(held.from - end) < HAIR,
        );
        const isPulledIn = goal < held.strip;
        if (!rests && !isPulledIn) expect(positionOf(held, time)).toBeCloseTo(goal, 5);
      }),
      { numRuns: 500 },
    );
  });

  it('move by a share of the width and back again, without zooming', () => {
    fc.assert(
      fc.property(anyScale, fc.double({ min: -1, max: 1, noNaN: true }), (scale, share) => {
        const moved = pulled(scale, share);
        expect(lengthOf(moved)).toBeCloseTo(lengthOf(scale), 6);
        if (share >= 0) expect(moved.from).toBeGreaterThanOrEqual(scale.from - HAIR);
        else expect(moved.from).toBeLessThanOrEqual(scale.from + HAIR);
      }),
    );
  });

  it('undo themselves within the main span', () => {
    const opening = timelineScale({ start: 0, end: 120 }, { start: 0, end: 120 });
    const back = zoomed(zoomed(opening, 4, 0.5), 1 / 4, 0.5);
    expect(back.from).toBeCloseTo(0, 9);
    expect(back.to).toBeCloseTo(120, 9);
  });

  it('leave an axis where it is that cannot be magnified further', () => {
    const close = zoomed(timelineScale({ start: -7300, end: 120 }, { start: 0, end: 120 }), 100, 0.5);
    expect(lengthOf(close)).toBe(5);
    for (const position of [0, 0.3, 1]) {
      expect(zoomed(close, 2, position).from).toBeCloseTo(close.from, 9);
      expect(holding(close, timeAt(close, position), position, 1).from).toBeCloseTo(close.from, 9);
    }
    const middle = (close.from + close.to) / 2;
    expect(zoomedOn(close, 2, Math.floor(middle)).from).toBeCloseTo(close.from, 9);
    expect((zoomedOn(close, 2, 20).from + zoomedOn(close, 2, 20).to) / 2).toBe(20.5);
  });

  it('hold the edge of the strip over the strip', () => {
    const opening = timelineScale({ start: -7300, end: 120 }, { start: 0, end: 120 });
    expect(zoomed(opening, 2, 0.05)).toMatchObject({ from: 0, to: 60, strip: opening.strip });
  });

  it.each<[day: number, from: number, to: number]>([
    [59, 29.75, 89.75],
    [0, 0, 60],
    [119, 60, 120],
    [-3000, -3029.5, -2969.5],
  ])('about day %i show %d to %d', (day, from, to) => {
    const opening = timelineScale({ start: -7300, end: 120 }, { start: 0, end: 120 });
    const close = zoomedOn(opening, 2, day);
    expect(lengthOf(close)).toBeCloseTo(60, 9);
    expect(close.from).toBeGreaterThan(from - 8); // the strip gives its room to the frame
    expect(close.to).toBeLessThan(to + 8);
    expect(day + 0.5).toBeGreaterThanOrEqual(close.from);
    expect(day + 0.5).toBeLessThan(close.to);
  });

  it('bring any day into sight, and do not move for one that is', () => {
    fc.assert(
      fc.property(withDay, ([scale, day]) => {
        const moved = withInSight(scale, day);
        expect(isSeen(moved, day + 0.5)).toBe(true);
        if (isSeen(scale, day + 0.5)) expect(moved).toBe(scale);
        else expect(lengthOf(moved)).toBeGreaterThan(lengthOf(scale) - HAIR);
      }),
    );
  });
});

describe('The background strip', () => {
  const scale = timelineScale({ start: -7300, end: 120 }, { start: 0, end: 120 });

  it('ends where the main span begins', () => {
    expect(positionOf(scale, 0)).toBe(scale.strip);
    expect(dayAt(scale, scale.strip)).toBe(0);
    expect(dayAt(scale, scale.strip - 1e-4)).toBeLessThan(0);
  });

  it('takes an eighth of the axis or less, however many years lie in it', () => {
    expect(scale.strip).toBeGreaterThan(0);
    expect(scale.strip).toBeLessThanOrEqual(0.125);
  });

  it('is not there where nothing lies before the main span', () => {
    const bare = timelineScale({ start: 0, end: 120 }, { start: 0, end: 120 });
    expect(bare).toEqual({ start: 0, main: 0, end: 120, from: 0, to: 120, strip: 0 });
    expect(positionOf(bare, 60)).toBe(0.5);
    expect(timelineScale({ start: 10, end: 120 }, { start: 0, end: 120 })).toEqual(bare);
  });

  it('gives way to true scale where what it holds would be narrower at it', () => {
    const few = timelineScale({ start: -10, end: 120 }, { start: 0, end: 120 });
    expect(few.strip).toBeCloseTo(10 / 130, 12);
    expect(wholeScale(scale)).toMatchObject({ from: -7300, to: 120, strip: 0 });
    const wide = zoomed(scale, 1 / 40, 1);
    expect(wide).toMatchObject({ strip: scale.strip, to: 120 });
    expect(wide.from).toBeCloseTo(120 - 4800, 9);
    const wider = zoomed(wide, 1 / 1.5, 1);
    expect(wider.strip).toBeCloseTo((7420 - 7200) / 7420, 12);
    expect(positionOf(wider, -3590)).toBeCloseTo(0.5, 12);
  });

  it('leaves the axis where the frame is within the main span', () => {
    expect(zoomed(scale, 4, 0.9).strip).toBe(0);
  });
});
