import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextRest, RESTS, type Rest, restAfter } from './sheetRests';

const HEIGHTS = { peek: 56, half: 300, full: 580 };

describe('A sheet that is let go', () => {
  it.each<[what: string, shown: number, speed: number, rest: Rest]>([
    ['slowly near its half', 260, 0.1, 'half'],
    ['slowly near the top', 500, -0.1, 'full'],
    ['slowly near the bottom', 100, 0, 'peek'],
    ['with a flick up just over its peek', 70, 0.6, 'half'],
    ['with a flick up over its half', 310, 0.6, 'full'],
    ['with a flick up at the top', 580, 2, 'full'],
    ['with a flick down from the top', 570, -0.6, 'half'],
    ['with a flick down just under its half', 290, -0.6, 'peek'],
    ['with a flick down at the bottom', 56, -2, 'peek'],
  ])('%s (%d px, %d px/ms) rests at %s', (_, shown, speed, rest) => {
    expect(restAfter(HEIGHTS, shown, speed)).toBe(rest);
  });

  it('never goes against a flick', () => {
    fc.assert(
      fc.property(fc.integer({ min: 56, max: 580 }), fc.double({ min: 0.5, max: 5, noNaN: true }), (shown, speed) => {
        expect(HEIGHTS[restAfter(HEIGHTS, shown, speed)]).toBeGreaterThanOrEqual(shown);
        expect(HEIGHTS[restAfter(HEIGHTS, shown, -speed)]).toBeLessThanOrEqual(shown);
      }),
    );
  });

  it('goes one rest up or down by keyboard, and stays at the last', () => {
    expect(RESTS.map((rest) => nextRest(rest, 1))).toEqual(['half', 'full', 'full']);
    expect(RESTS.map((rest) => nextRest(rest, -1))).toEqual(['peek', 'peek', 'half']);
  });
});
