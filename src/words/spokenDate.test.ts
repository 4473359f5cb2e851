import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { anyDate } from '../core/anyChronicle';
import { KINDS, type Kind } from '../core/chronicle';
import { parseDay } from '../core/day';
import { parseDate } from '../core/edtfDate';
import { english } from './english';
import * as words from './spokenDate';
import { ukrainian } from './ukrainian';

function spoken(edtf: string, kind: Kind, { spokenDate } = words) {
  const date = parseDate(edtf);
  if (!date) throw new Error(`${edtf} is no date.`);
  return [spokenDate(date, kind, english), spokenDate(date, kind, ukrainian)];
}

const DATES: [edtf: string, kind: Kind, en: string, uk: string][] = [
  ['2022-01-21', 'meeting', '21 January 2022', '21 січня 2022 р.'],
  ['2022-01', 'meeting', 'January 2022', 'січень 2022 р.'],
  ['2022', 'background', '2022', '2022'],
  ['2022-01-15/2022-01-16', 'visit', '15 – 16 January 2022', '15 – 16 січня 2022 р.'],
  ['2021-11-29/2021-12-01', 'visit', '29 November – 1 December 2021', '29 листопада – 1 грудня 2021 р.'],
  ['2021-12-28/2022-01-03', 'talks', '28 December 2021 – 3 January 2022', '28 грудня 2021 р. – 3 січня 2022 р.'],
  ['2014/2015', 'background', '2014 – 2015', '2014 – 2015'],
  ['2022-01/2022-02-23', 'background', 'January 2022 – 23 February 2022', 'січень 2022 р. – 23 лютого 2022 р.'],
  ['2022-01-15/2022-01-17', 'statement', 'between 15 and 17 January 2022', 'у проміжку 15 – 17 січня 2022 р.'],
  [
    '2021-11-29/2021-12-01',
    'warning',
    'between 29 November and 1 December 2021',
    'у проміжку 29 листопада – 1 грудня 2021 р.',
  ],
  ['2022-01-20/2022-01-21', 'meeting', '20 – 21 January 2022', '20 – 21 січня 2022 р.'],
  [
    '2021-11/2022-02',
    'demand',
    'between November 2021 and February 2022',
    'у проміжку листопад 2021 р. – лютий 2022 р.',
  ],
  ['2022-01-15/2022-01-15', 'call', '15 January 2022', '15 січня 2022 р.'],
  ['../2022-01-18', 'statement', 'by 18 January 2022', 'не пізніше: 18 січня 2022 р.'],
  ['../2014', 'background', 'by 2014', 'не пізніше: 2014'],
  ['2014/..', 'background', 'since 2014', 'початок: 2014, триває'],
  ['2022-01-18/..', 'deployment', 'since 18 January 2022', 'початок: 18 січня 2022 р., триває'],
  ['2022-01-20/..', 'sanction', '20 January 2022 or later', '20 січня 2022 р. або пізніше'],
  ['2022-02-22/..', 'meeting', '22 February 2022 or later', '22 лютого 2022 р. або пізніше'],
  ['2021-12-01~', 'call', 'about 1 December 2021', 'приблизно 1 грудня 2021 р.'],
  ['2014~', 'background', 'about 2014', 'приблизно 2014'],
  [
    '2021-11~/2022-01-18',
    'deployment',
    'about November 2021 – 18 January 2022',
    'приблизно листопад 2021 р. – 18 січня 2022 р.',
  ],
  [
    '2022-01-15~/2022-01-17',
    'call',
    'between about 15 January 2022 and 17 January 2022',
    'у проміжку приблизно 15 січня 2022 р. – 17 січня 2022 р.',
  ],
  ['2022-01?', 'call', 'perhaps January 2022', 'можливо, січень 2022 р.'],
  ['2022-01-18%', 'call', 'perhaps about 18 January 2022', 'можливо, приблизно 18 січня 2022 р.'],
  ['2022-XX', 'call', '2022', '2022'],
  ['2022-02-XX', 'call', 'February 2022', 'лютий 2022 р.'],
  ['2022-XX-XX', 'call', '2022', '2022'],
  ['202X', 'background', '202X', '202X'],
  ['../..', 'call', 'no date given', 'дати не наведено'],
];

describe.each(['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu'])('In the time zone %s', (zone) => {
  const before = process.env['TZ'];
  let fresh = words;
  beforeAll(async () => {
    process.env['TZ'] = zone;
    vi.resetModules(); // formatters keep the zone that they were made in
    fresh = await import('./spokenDate');
  });
  afterAll(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  it.each(DATES)('%s of a %s is %s', (edtf, kind, en, uk) => {
    expect(spoken(edtf, kind, fresh)).toEqual([en, uk]);
  });

  it('a day has its names', () => {
    const day = parseDay('2022-01-21') ?? Number.NaN;
    const { spokenDay, plainDay, shortDay, shortMonth, monthAndYear, yearOf } = fresh;
    const names = [spokenDay, plainDay, shortDay, shortMonth, monthAndYear, yearOf];
    expect(names.map((name) => name(day, english))).toEqual([
      'Friday, 21 January 2022',
      '21 January 2022',
      '21 Jan',
      'Jan',
      'January 2022',
      '2022',
    ]);
    expect(names.map((name) => name(day, ukrainian))).toEqual([
      'пʼятниця, 21 січня 2022 р.',
      '21 січня 2022 р.',
      '21 січ.',
      'січ.',
      'січень 2022 р.',
      '2022',
    ]);
  });
});

describe('The kind of an event', () => {
  it('says whether an interval is a doubt or a length, and an open end a going on', () => {
    const momentary = KINDS.filter((kind) => spoken('2022-01-15/2022-01-17', kind)[0]?.startsWith('between'));
    const states = KINDS.filter((kind) => spoken('2022-01-15/..', kind)[0]?.startsWith('since'));
    expect(momentary).toEqual(['call', 'statement', 'warning', 'demand', 'sanction', 'decision', 'offer', 'dispatch']);
    expect(states).toEqual(['deployment', 'exercise', 'background']);
  });
});

describe('A date in words', () => {
  it('names the years that it has, and no day where it has none', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom(...KINDS), fc.constantFrom(english, ukrainian), (date, kind, language) => {
        const said = words.spokenDate(date, kind, language);
        for (const point of date.edtf.match(/\d{4}/g) ?? []) expect(said).toContain(point);
        const days = (date.edtf.match(/\d{4}-\d{2}-\d{2}/g) ?? []).length;
        const numbers = said.match(/\d+/g) ?? [];
        expect(numbers.filter((number) => number.length < 3).length).toBeLessThanOrEqual(days);
        expect(said).not.toMatch(/[~?%/X]|\.\.|undefined|Invalid/);
      }),
    );
  });
});
