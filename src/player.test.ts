import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPlayer } from './player';

let days = 0;
let last = 100;
let hidden = false;
const onStop = vi.fn();
const host = {
  step: () => {
    if (days >= last) return false;
    days++;
    return true;
  },
  isHidden: () => hidden,
  onStop,
};

beforeEach(() => {
  vi.useFakeTimers();
  days = 0;
  last = 100;
  hidden = false;
  onStop.mockClear();
});
afterEach(() => vi.useRealTimers());

describe('The player', () => {
  it.each([1, 2, 4, 8])('takes %i steps a second, the first after its share of it', (speed) => {
    createPlayer(host).start(speed);
    vi.advanceTimersByTime(1000 / speed - 1);
    expect(days).toBe(0);
    vi.advanceTimersByTime(1);
    expect(days).toBe(1);
    vi.advanceTimersByTime(3000 - 1000 / speed);
    expect(days).toBe(3 * speed);
  });

  it('changes its speed without stopping, and never runs twice', () => {
    const player = createPlayer(host);
    player.start(1);
    vi.advanceTimersByTime(2000);
    player.start(4);
    vi.advanceTimersByTime(1000);
    expect(days).toBe(2 + 4);
    expect(onStop).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(1);
  });

  it('waits while the page is hidden and goes on afterwards', () => {
    createPlayer(host).start(4);
    vi.advanceTimersByTime(500);
    hidden = true;
    vi.advanceTimersByTime(60_000);
    expect(days).toBe(2);
    hidden = false;
    vi.advanceTimersByTime(500);
    expect(days).toBe(4);
    expect(onStop).not.toHaveBeenCalled();
  });

  it('stops by itself at the end, and says so once', () => {
    last = 3;
    createPlayer(host).start(4);
    vi.advanceTimersByTime(10_000);
    expect(days).toBe(3);
    expect(onStop).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stops when it is told to, once, and can be started again', () => {
    const player = createPlayer(host);
    player.stop();
    expect(onStop).not.toHaveBeenCalled();
    player.start(4);
    vi.advanceTimersByTime(500);
    player.stop();
    player.stop();
    vi.advanceTimersByTime(5000);
    expect(days).toBe(2);
    expect(onStop).toHaveBeenCalledTimes(1);
    player.start(4);
    vi.advanceTimersByTime(500);
    expect(days).toBe(4);
  });
});
