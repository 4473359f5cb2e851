import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { civilOf, dayOf, formatDay, instantOf, overlaps, parseDay, type Span } from './day';

const FIRST = -719_528; // 1 January 0
const LAST = 2_932_896; // 31 December 9999
const anyDay = fc.integer({ min: FIRST, max: LAST });

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const lengthOf = (year: number, month: number) =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** Days from 1 January 1970, counted by the rules of the calendar and not by `Date`. */
function counted(year: number, month: number, date: number): number {
  const before = year - 1;
  const leapYears = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  let days = before * 365 + leapYears;
  for (let passed = 1; passed < month; passed++) days += lengthOf(year, passed);
  return days + date - 719_163;
}

const ZONES = { UTC: 0, 'Pacific/Kiritimati': -840, 'America/Los_Angeles': 480, 'Asia/Kathmandu': -345 };

describe.each(Object.entries(ZONES))('In the time zone %s', (zone, offset) => {
  const before = process.env['TZ'];
  beforeAll(() => {
    process.env['TZ'] = zone;
  });
  afterAll(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  it('the clock of the machine is another', () => {
    expect(new Date(2022, 0, 18).getTimezoneOffset()).toBe(offset);
  });

  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2022-01-18', 19_010],
    ['0000-01-01', FIRST],
    ['0099-12-31', -683_004],
    ['1582-10-10', -141_432],
    ['9999-12-31', LAST],
  ])('%s is day %i', (text, day) => {
    expect(parseDay(text)).toBe(day);
    expect(formatDay(day)).toBe(text);
    const [year, month, date] = text.split('-').map(Number);
    expect(civilOf(day)).toEqual({ year, month, date });
  });

  it('every date of the years 0 to 9999 is the day that counting gives', () => {
    const anyDate = fc
      .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }))
      .chain(([year, month]) =>
        fc.tuple(fc.constant(year), fc.constant(month), fc.integer({ min: 1, max: lengthOf(year, month) })),
      );
    fc.assert(
      fc.property(anyDate, ([year, month, date]) => {
        const day = dayOf(year, month, date);
        expect(day).toBe(counted(year, month, date));
        expect(civilOf(day ?? Number.NaN)).toEqual({ year, month, date });
      }),
    );
  });

  it('every day is written and read back, and the next day comes after it in the alphabet too', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const text = formatDay(day);
        expect(text).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(parseDay(text)).toBe(day);
        if (day < LAST) expect(formatDay(day + 1) > text).toBe(true);
      }),
    );
  });

  it('a formatter that is told UTC names the day itself', () => {
    const format = new Intl.DateTimeFormat('en-CA', {
      timeZone: 'UTC',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    fc.assert(
      fc.property(fc.integer({ min: -170_000, max: 100_000 }), (day) => {
        expect(format.format(instantOf(day))).toBe(formatDay(day));
      }),
    );
  });
});

describe('No day', () => {
  it.each([
    '',
    '2022-02-29',
    '1900-02-29',
    '2100-02-29',
    '2022-00-10',
    '2022-13-10',
    '2022-01-00',
    '2022-01-32',
    '2022-04-31',
    '2022-1-8',
    '2022-01',
    '22-01-18',
    '02022-01-18',
    '-2022-01-18',
    '+002022-01-18',
    '2022-01-18T00:00:00Z',
    ' 2022-01-18',
    '2022-01-18\n',
    '２０２２-01-18',
    'today',
  ])('is said by %j', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it('is a 29 February but in leap years', () => {
    for (let year = 0; year <= 9999; year++) expect(dayOf(year, 2, 29) !== null, String(year)).toBe(isLeap(year));
  });

  it.each([
    [2022, 1, 1.5],
    [2022, 0, 1],
    [2022, 13, 1],
    [2022, 1, 0],
    [2022, 1, -1],
    [2022, 1, Number.NaN],
    [Number.POSITIVE_INFINITY, 1, 1],
  ])('is made of %d, %d, %d', (year, month, date) => {
    expect(dayOf(year, month, date)).toBeNull();
  });
});

const anySpan: fc.Arbitrary<Span> = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 20 }), fc.boolean(), fc.boolean())
  .map(([start, length, openStart, openEnd]) => ({
    start: openStart ? null : start,
    end: openEnd ? null : start + length,
  }));

describe('Two spans', () => {
  it.each<[first: Span, second: Span, together: boolean]>([
    [{ start: 1, end: 2 }, { start: 1, end: 2 }, true],
    [{ start: 1, end: 2 }, { start: 2, end: 3 }, false],
    [{ start: 1, end: 3 }, { start: 2, end: 4 }, true],
    [{ start: null, end: 2 }, { start: 2, end: null }, false],
    [{ start: null, end: 3 }, { start: 2, end: null }, true],
    [{ start: null, end: null }, { start: 5, end: 6 }, true],
    [{ start: null, end: 1 }, { start: null, end: 9 }, true],
  ])('%j and %j share a day: %s', (first, second, together) => {
    expect(overlaps(first, second)).toBe(together);
  });

  it('share a day just when some day lies in both, whichever is asked first', () => {
    const holds = ({ start, end }: Span, day: number) => (start ?? -1) <= day && day < (end ?? 99);
    fc.assert(
      fc.property(anySpan, anySpan, (first, second) => {
        const shared = Array.from({ length: 100 }, (_, at) => at - 1).some(
          (day) => holds(first, day) && holds(second, day),
        );
        expect(overlaps(first, second)).toBe(shared);
        expect(overlaps(second, first)).toBe(shared);
      }),
    );
  });

  it('share one with themselves and with the open span', () => {
    fc.assert(
      fc.property(anySpan, (span) => {
        expect(overlaps(span, span)).toBe(true);
        expect(overlaps(span, { start: null, end: null })).toBe(true);
      }),
    );
  });
});
