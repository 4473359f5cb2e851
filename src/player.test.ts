import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { play } from './player';

let days = 0;
let last = 100;
let hidden = false;
const onEnd = vi.fn();
const start = (stepsPerSecond: number) =>
  play({
    stepsPerSecond,
    step: () => {
      if (days >= last) return false;
      days++;
      return true;
    },
    isHidden: () => hidden,
    onEnd,
  });

beforeEach(() => {
  vi.useFakeTimers();
  days = 0;
  last = 100;
  hidden = false;
  onEnd.mockClear();
});
afterEach(() => vi.useRealTimers());

describe('The player', () => {
  it.each([1, 2, 4, 8])('takes %i steps a second, the first after its share of it', (speed) => {
    start(speed);
    vi.advanceTimersByTime(1000 / speed - 1);
    expect(days).toBe(0);
    vi.advanceTimersByTime(1);
    expect(days).toBe(1);
    vi.advanceTimersByTime(3000 - 1000 / speed);
    expect(days).toBe(3 * speed);
  });

  it('takes a step in two seconds at its slowest', () => {
    start(0.5);
    vi.advanceTimersByTime(4000);
    expect(days).toBe(2);
  });

  it('waits while the page is hidden and goes on afterwards', () => {
    start(4);
    vi.advanceTimersByTime(500);
    hidden = true;
    vi.advanceTimersByTime(60_000);
    expect(days).toBe(2);
    hidden = false;
    vi.advanceTimersByTime(500);
    expect(days).toBe(4);
    expect(onEnd).not.toHaveBeenCalled();
  });

  it('stops by itself at the end, and says so once', () => {
    last = 3;
    start(4);
    vi.advanceTimersByTime(10_000);
    expect(days).toBe(3);
    expect(onEnd).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stops when it is told to, and says nothing', () => {
    const stop = start(4);
    vi.advanceTimersByTime(500);
    stop();
    stop();
    vi.advanceTimersByTime(5000);
    expect(days).toBe(2);
    expect(onEnd).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
