import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf, formatDay, parseDay } from './day';
import { parseDate } from './edtfDate';

/** A date, its first day and the last day it may fall on (null: open), and its marks. */
const DATES: [edtf: string, first: string | null, last: string | null, marks?: string][] = [
  ['2022-01-18', '2022-01-18', '2022-01-18'],
  ['2022-01', '2022-01-01', '2022-01-31'],
  ['2021-12', '2021-12-01', '2021-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2024-02-29', '2024-02-29', '2024-02-29'],
  ['2022', '2022-01-01', '2022-12-31'],
  ['0099-12-31', '0099-12-31', '0099-12-31'],
  ['0000-02-29', '0000-02-29', '0000-02-29'],
  ['2022-01-15/2022-01-16', '2022-01-15', '2022-01-16', 'interval'],
  ['2022-01-15/2022-01-15', '2022-01-15', '2022-01-15', 'interval'],
  ['2022-01/2022', '2022-01-01', '2022-12-31', 'interval'],
  ['2021-11/2022-02', '2021-11-01', '2022-02-28', 'interval'],
  ['2014/..', '2014-01-01', null, 'interval'],
  ['../2014', null, '2014-12-31', 'interval'],
  ['../..', null, null, 'interval'],
  ['2021-12-01~', '2021-12-01', '2021-12-01', 'approximate'],
  ['2022-01?', '2022-01-01', '2022-01-31', 'uncertain'],
  ['2022%', '2022-01-01', '2022-12-31', 'approximate uncertain'],
  ['2021~/2022?', '2021-01-01', '2022-12-31', 'approximate uncertain interval'],
  ['2021-12-01~/..', '2021-12-01', null, 'approximate interval'],
  ['202X', '2020-01-01', '2029-12-31'],
  ['20XX', '2000-01-01', '2099-12-31'],
  ['2022-XX', '2022-01-01', '2022-12-31'],
  ['2022-02-XX', '2022-02-01', '2022-02-28'],
  ['2022-XX-XX', '2022-01-01', '2022-12-31'],
];

const NO_DATES = [
  '',
  ' ',
  '2022-02-29',
  '2022-02-30',
  '2022-04-31',
  '2022-13',
  '2022-00',
  '2022-1-8',
  '18.01.2022',
  '2022-01-18 ',
  '2023-02-29/2023-03-05',
  '2023-02-01/2023-02-29',
  '2022-01-16/2022-01-15',
  '2023/2022',
  '2022/',
  '/2022',
  '2022/../2023',
  '..',
  '/',
  'open',
  'unknown',
  '2022-01-1X',
  '2022-1X',
  'X022',
  '~2022',
  '2022~-01',
  '[2021,2022]',
  '{2021,2022}',
  '2022-21',
  '202',
  '20',
  'Y17000',
  '-2022',
  '2022-01-18T10:00:00Z',
  '2022-01-18T10:00:00',
  '2022-01-18/2022-01-19T10:00:00Z',
];

/** Minutes that `getTimezoneOffset` gives on 18 January 2022, to be sure that the zone is really in force. */
const ZONES = { 'Pacific/Kiritimati': -840, 'America/Los_Angeles': 480, 'Asia/Kathmandu': -345, UTC: 0 };

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

  it.each(DATES)('%s lasts from %s to %s', (edtf, first, last, marks = '') => {
    const end = last === null ? null : (parseDay(last) ?? Number.NaN) + 1;
    expect(parseDate(edtf)).toEqual({
      edtf,
      start: first === null ? null : parseDay(first),
      end,
      approximate: marks.includes('approximate'),
      uncertain: marks.includes('uncertain'),
      interval: marks.includes('interval'),
    });
  });

  it.each(NO_DATES)('`%s` is no date', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  const anyDay = fc.integer({ min: dayOf(0, 1, 1) ?? 0, max: dayOf(9999, 12, 31) ?? 0 });

  it('every day reads back as itself', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseDate(formatDay(day))).toMatchObject({ start: day, end: day + 1 });
      }),
    );
  });

  it('the days of a month and the months of a year follow one another without a gap', () => {
    const month = (index: number) => `${1600 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 * 800 }), (index) => {
        expect(parseDate(month(index))?.end).toBe(parseDate(month(index + 1))?.start);
      }),
    );
  });

  it('an interval lasts from the first day of its start to the last of its end, and never backwards', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (start, end) => {
        const date = parseDate(`${formatDay(start)}/${formatDay(end)}`);
        if (start <= end) expect(date).toMatchObject({ start, end: end + 1, interval: true });
        else expect(date).toBeNull();
      }),
    );
  });
});

describe('Any text', () => {
  it('gives a date that is not empty, or null, and never an error', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'0123456789X-/.~?%T:Z '), maxLength: 24 });
    fc.assert(
      fc.property(fc.oneof(fc.string(), signs), (text) => {
        const date = parseDate(text);
        if (date === null) return;
        expect(date.edtf).toBe(text);
        expect(date.start === null || date.end === null || date.start < date.end).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
