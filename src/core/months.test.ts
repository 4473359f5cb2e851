import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilOf, type Day, formatDay, parseDay } from './day';
import { monthsAway } from './months';

describe('Months away', () => {
  it.each<[day: string, months: number, goal: string]>([
    ['2022-01-18', 1, '2022-02-18'],
    ['2022-01-18', -1, '2021-12-18'],
    ['2022-01-31', 1, '2022-02-28'],
    ['2020-01-31', 1, '2020-02-29'],
    ['2021-12-31', 2, '2022-02-28'],
    ['2022-01-31', -2, '2021-11-30'],
    ['2022-01-18', -25, '2019-12-18'],
    ['2022-01-18', 0, '2022-01-18'],
  ])('from %s by %i is %s', (day, months, goal) => {
    expect(formatDay(monthsAway(parseDay(day) as Day, months))).toBe(goal);
  });

  it('never lead into another month than that', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50_000, max: 50_000 }), fc.integer({ min: -600, max: 600 }), (day, months) => {
        const [from, to] = [civilOf(day), civilOf(monthsAway(day, months))];
        expect(to.year * 12 + to.month - (from.year * 12 + from.month)).toBe(months);
        expect(to.date).toBeLessThanOrEqual(from.date);
      }),
    );
  });
});
