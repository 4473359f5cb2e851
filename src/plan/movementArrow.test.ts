import { describe, expect, it } from 'vitest';
import { movementArrow } from './movementArrow';

const way = Array.from({ length: 21 }, (_, at) => ({ x: 10 * at, y: 100 }));

describe('The arrow of a movement', () => {
  it('lies along its way, widens to its head, ends in a tip and keeps off both ends', () => {
    const outline = movementArrow(way) ?? [];
    const xs = outline.map(({ x }) => x);
    expect(Math.min(...xs)).toBeGreaterThan(4);
    expect(Math.max(...xs)).toBeLessThan(196);
    const tip = outline.find(({ x }) => x === Math.max(...xs));
    expect(tip?.y).toBe(100);
    const widthAt = (low: number, high: number) => {
      const ys = outline.filter(({ x }) => x >= low && x < high).map(({ y }) => y);
      return Math.max(...ys) - Math.min(...ys);
    };
    expect(widthAt(0, 20)).toBeLessThan(widthAt(80, 100));
    expect(widthAt(80, 100)).toBeLessThan(widthAt(160, 200));
  });

  it('is the same on both sides of a straight way', () => {
    const ys = (movementArrow(way) ?? []).map(({ y }) => y - 100);
    expect(ys.reduce((sum, y) => sum + y, 0)).toBeCloseTo(0, 9);
  });

  it('is left out on a way that has no room for it', () => {
    expect(movementArrow(way.slice(0, 6))).toBeNull();
    expect(movementArrow([])).toBeNull();
  });
});
