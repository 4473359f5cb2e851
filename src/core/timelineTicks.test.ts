import { describe, expect, it } from 'vitest';
import { type Day, dayOf, formatDay } from './day';
import { type TimelineScale, timelineScale } from './timelineScale';
import { ticksOf } from './timelineTicks';
import { holding, wholeScale } from './timelineZoom';

const day = (year: number, month: number, date: number) => dayOf(year, month, date) as Day;
const WINTER = { start: day(2021, 11, 1), end: day(2022, 3, 1) };
const opening = timelineScale({ start: day(2002, 1, 1), end: WINTER.end }, WINTER);
const close = (from: Day, days: number) => holding(opening, from, 0, days);

/** The first labelled days, and how they are written. */
function labelsOf(scale: TimelineScale, width: number): string[] {
  return ticksOf(scale, width).flatMap(({ day: at, label }) => (label ? [`${formatDay(at)} ${label}`] : []));
}

describe('The ticks', () => {
  it.each<[what: string, scale: TimelineScale, width: number, labels: string[]]>([
    [
      'months of the winter',
      opening,
      1400,
      ['2021-11-01 month', '2021-12-01 month', '2022-01-01 month', '2022-02-01 month'],
    ],
    [
      'months on a phone too',
      opening,
      360,
      ['2021-11-01 month', '2021-12-01 month', '2022-01-01 month', '2022-02-01 month'],
    ],
    [
      'Mondays of a month',
      close(day(2022, 1, 8), 28),
      360,
      ['2022-01-10 date', '2022-01-17 date', '2022-01-24 date', '2022-01-31 date'],
    ],
    ['days of a week on a phone', close(day(2022, 1, 29), 5), 240, [29, 30, 31, 1, 2].map(dateLabel('date'))],
    ['days with their weekday', close(day(2022, 1, 29), 5), 1400, [29, 30, 31, 1, 2].map(dateLabel('weekday'))],
    ['five years of two decades on a phone', wholeScale(opening), 360, fiveYears(2005, 2020)],
    [
      'years of two decades',
      wholeScale(opening),
      1400,
      Array.from({ length: 21 }, (_, at) => `${2002 + at}-01-01 year`),
    ],
  ])('are %s', (_, scale, width, labels) => {
    expect(labelsOf(scale, width)).toEqual(labels);
  });

  it('are of centuries and longer where nothing finer has room', () => {
    const long = timelineScale(
      { start: day(1000, 1, 1), end: day(2022, 1, 1) },
      { start: day(1000, 1, 1), end: day(2022, 1, 1) },
    );
    expect(labelsOf(long, 120)).toEqual(Array.from({ length: 11 }, (_, at) => `${1000 + 100 * at}-01-01 year`));
  });

  it('have smaller ones between them, each day once and in order', () => {
    for (const [scale, between] of [
      [opening, 'week'],
      [close(day(2022, 1, 8), 28), 'day'],
      [wholeScale(opening), 'quarter'],
    ] as const) {
      const days = ticksOf(scale, 1000).map((tick) => tick.day);
      expect(days, between).toEqual([...new Set(days)].sort((first, second) => first - second));
      expect(
        ticksOf(scale, 1000).some(({ label }) => label === null),
        between,
      ).toBe(true);
    }
  });
});

function dateLabel(label: string): (date: number) => string {
  return (date) => `${date > 20 ? '2022-01' : '2022-02'}-${String(date).padStart(2, '0')} ${label}`;
}

function fiveYears(from: number, to: number): string[] {
  return Array.from({ length: (to - from) / 5 + 1 }, (_, at) => `${from + 5 * at}-01-01 year`);
}
