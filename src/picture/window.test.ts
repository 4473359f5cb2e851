import { describe, expect, it } from 'vitest';
import { pointIn, windowOf } from './window';

const HOME = { bounds: [5, 43.5, 44.5, 60] } as never;
const CAMERA = { lng: 30, lat: 50, zoom: 5 };

describe('A window', () => {
  it('has the camera in its middle, at the camera’s zoom', () => {
    const window = windowOf({ width: 800, height: 400 }, CAMERA, HOME, null);
    expect(window.zoom).toBe(5);
    expect(pointIn(window, 30, 50)).toEqual({ x: expect.closeTo(400), y: expect.closeTo(200) });
  });

  it.each([
    [
      { width: 800, height: 400 },
      { width: 1600, height: 800 },
    ],
    [
      { width: 800, height: 400 },
      { width: 400, height: 800 },
    ],
    [
      { width: 3000, height: 2000 },
      { width: 1440, height: 700 },
    ],
  ])('of %j shows all that a map of %j showed', (size, seen) => {
    const then = windowOf(seen, CAMERA, HOME, null);
    const now = windowOf(size, CAMERA, HOME, seen);
    expect(now.width / now.scale).toBeGreaterThanOrEqual(then.width / then.scale - 1e-12);
    expect(now.height / now.scale).toBeGreaterThanOrEqual(then.height / then.scale - 1e-12);
  });

  it.each([[{ width: 1200, height: 440 }], [{ width: 700, height: 690 }]])(
    'of %j without a camera holds the home bounds',
    (size) => {
      const window = windowOf(size, null, HOME, null);
      for (const [lng, lat] of [
        [5, 43.5],
        [44.5, 60],
      ] as const) {
        const { x, y } = pointIn(window, lng, lat);
        expect(Math.min(x, y, size.width - x, size.height - y)).toBeGreaterThan(0);
      }
    },
  );
});
