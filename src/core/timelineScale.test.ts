import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, positionOf, type TimelineScale, timelineScale } from './timelineScale';

/** Main spans of a day to some decades, with nothing before them or with up to a century. */
const anyScale: fc.Arbitrary<TimelineScale> = fc
  .tuple(
    fc.integer({ min: -50_000, max: 50_000 }),
    fc.integer({ min: 1, max: 12_000 }),
    fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 36_525 })),
  )
  .map(([start, length, before]) =>
    timelineScale({ start: start - before, end: start + length }, { start, end: start + length }),
  );

const withDay = anyScale.chain((scale) =>
  fc.tuple(fc.constant(scale), fc.integer({ min: scale.start, max: scale.end - 1 })),
);

describe('The axis', () => {
  it('gives every day back from where it begins', () => {
    fc.assert(
      fc.property(withDay, ([scale, day]) => {
        expect(dayAt(scale, positionOf(scale, day))).toBe(day);
      }),
      { numRuns: 500 },
    );
  });

  it('gives at every pixel, whatever its width, a day that begins there or before and ends after', () => {
    fc.assert(
      fc.property(
        anyScale,
        fc.integer({ min: 1, max: 4000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (scale, width, share) => {
          const pixel = Math.floor(share * width);
          const day = dayAt(scale, pixel / width);
          const HAIR = 1e-7;
          expect(positionOf(scale, day)).toBeLessThanOrEqual(pixel / width + HAIR);
          if (day < scale.end - 1) expect(positionOf(scale, day + 1)).toBeGreaterThan(pixel / width - HAIR);
        },
      ),
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

  it('runs from 0 to 1, and later days stand further right', () => {
    fc.assert(
      fc.property(withDay, fc.integer({ min: 1, max: 50 }), ([scale, day], more) => {
        expect(positionOf(scale, scale.start)).toBe(0);
        expect(positionOf(scale, scale.end)).toBeCloseTo(1, 12);
        const later = Math.min(scale.end, day + more);
        expect(positionOf(scale, later)).toBeGreaterThan(positionOf(scale, day));
      }),
    );
  });

  it('goes right or stays as a pointer goes right, and never beyond its days', () => {
    const anyPosition = fc.double({ min: -1, max: 2, noNaN: true });
    fc.assert(
      fc.property(anyScale, anyPosition, anyPosition, (scale, one, other) => {
        const [first, second] = [dayAt(scale, Math.min(one, other)), dayAt(scale, Math.max(one, other))];
        expect(first).toBeLessThanOrEqual(second);
        expect(first).toBeGreaterThanOrEqual(scale.start);
        expect(second).toBeLessThan(scale.end);
        expect(Number.isInteger(first)).toBe(true);
      }),
    );
  });

  it('holds days outside of it at its ends', () => {
    fc.assert(
      fc.property(anyScale, fc.integer({ min: 1, max: 1000 }), (scale, beyond) => {
        expect(positionOf(scale, scale.start - beyond)).toBe(0);
        expect(positionOf(scale, scale.end + beyond)).toBeCloseTo(1, 12);
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
    expect(bare).toEqual({ start: 0, main: 0, end: 120, strip: 0 });
    expect(positionOf(bare, 60)).toBe(0.5);
    expect(timelineScale({ start: 10, end: 120 }, { start: 0, end: 120 })).toEqual(bare);
  });

  it('leaves every day of the main span equally wide', () => {
    const widths = Array.from({ length: 120 }, (_, day) => positionOf(scale, day + 1) - positionOf(scale, day));
    for (const width of widths) expect(width).toBeCloseTo((1 - scale.strip) / 120, 12);
  });
});
