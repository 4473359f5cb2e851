import { describe, expect, it } from 'vitest';
import { dayPlayedFirst, dayPlayedNext, type Pace } from './playing';

describe('Playing', () => {
  const SPAN = { start: 0, end: 100 };
  const DAYS = [-50, -20, 10, 20, 30, 120];

  it.each<[day: number, pace: Pace, next: number | null]>([
    [5, 'days', 6],
    [98, 'days', 99],
    [99, 'days', null],
    [-30, 'days', 0],
    [5, 'events', 10],
    [10, 'events', 20],
    [30, 'events', null],
    [-30, 'events', -20],
    [-20, 'events', 10],
  ])('from day %i by %s goes to %s', (day, pace, next) => {
    expect(dayPlayedNext(day, pace, DAYS, SPAN)).toBe(next);
  });

  it.each<[pace: Pace, days: number[], first: number]>([
    ['days', DAYS, 0],
    ['events', DAYS, 10],
    ['events', [-50, 0, 7], 0],
    ['events', [-50, 120], 0],
  ])('by %s of %j begins at %i', (pace, days, first) => {
    expect(dayPlayedFirst(pace, days, SPAN)).toBe(first);
  });
});
