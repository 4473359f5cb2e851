import { describe, expect, it } from 'vitest';
import { changedPixels } from './changedPixels';

const picture = (...pixels: readonly number[][]) => Uint8ClampedArray.from(pixels.flat());
const [INK, SEA, LAND] = [
  [20, 20, 20, 255],
  [200, 220, 230, 255],
  [244, 243, 230, 255],
];

describe('What changes from picture to picture', () => {
  it('is all of the first', () => {
    const { colours, at } = changedPixels(picture(INK, SEA, LAND), null);
    expect([...at]).toEqual([0, 1, 2]);
    expect([...colours]).toEqual([...INK, ...SEA, ...LAND]);
  });

  it('is where a pixel has another colour', () => {
    const { colours, at } = changedPixels(picture(SEA, SEA, INK), picture(SEA, LAND, SEA));
    expect([...at]).toEqual([1, 2]);
    expect([...colours]).toEqual([...SEA, ...INK]);
  });

  it('is nothing in two that are the same', () => {
    const { colours, at } = changedPixels(picture(SEA, INK), picture(SEA, INK));
    expect([colours.length, at.length]).toEqual([0, 0]);
  });
});
