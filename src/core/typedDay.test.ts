import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateNames } from '../words/dateNames';
import { english } from '../words/english';
import { plainDay, shortDay, spokenDay } from '../words/spokenDate';
import { ukrainian } from '../words/ukrainian';
import { type Day, dayOf, formatDay, parseDay } from './day';
import { readTypedDay, type TypedDay } from './typedDay';

const NEAR = parseDay('2022-01-21') as Day;
const NAMES = { en: dateNames('en-GB'), uk: dateNames('uk') };

function told(typed: TypedDay): string {
  if (typed.type === 'day') return formatDay(typed.day);
  return typed.type === 'either' ? typed.days.map(formatDay).join(' or ') : typed.type;
}

describe('A typed date', () => {
  it.each<[text: string, meant: string]>([
    ['2022-01-19', '2022-01-19'],
    ['2022-1-9', '2022-01-09'],
    [' 2022/01/19 ', '2022-01-19'],
    ['19.1.2022', '2022-01-19'],
    ['19. 1. 2022', '2022-01-19'],
    ['1.2.2022', '2022-02-01'],
    ['19.1.', '2022-01-19'],
    ['19.01.22', '2022-01-19'],
    ['19.01.99', '1999-01-19'],
    ['19/1/2022', '2022-01-19'],
    ['1/19/2022', '2022-01-19'],
    ['1/2/2022', '2022-02-01 or 2022-01-02'],
    ['1-2-2022', '2022-02-01 or 2022-01-02'],
    ['2/2/2022', '2022-02-02'],
    ['19 Jan 2022', '2022-01-19'],
    ['19 January 2022', '2022-01-19'],
    ['Wednesday, 19 January 2022', '2022-01-19'],
    ['Wed 19 Jan', '2022-01-19'],
    ['January 19, 2022', '2022-01-19'],
    ['2022 January 19', '2022-01-19'],
    ['the 19th of January', '2022-01-19'],
    ['19 jan. 22', '2022-01-19'],
    ['30 Nov', '2021-11-30'],
    ['30 July', '2021-07-30'],
    ['21 Sept 2008', '2008-09-21'],
    ['29 Feb', '2020-02-29'],
    ['30 February 2022', 'no-such-day'],
    ['29.2.2022', 'no-such-day'],
    ['2022-13-01', 'no-such-day'],
    ['13/13/2022', 'no-such-day'],
    ['', 'unreadable'],
    ['soon', 'unreadable'],
    ['19', 'unreadable'],
    ['January', 'unreadable'],
    ['January 2022', 'unreadable'],
    ['19 January February 2022', 'unreadable'],
    ['19 20 January 2022', 'unreadable'],
    ['19 Ja 2022', 'unreadable'],
    ['19 января 2022', 'unreadable'],
    ['19 січня 2022', 'unreadable'],
  ])('in English “%s” means %s', (text, meant) => {
    expect(told(readTypedDay(text, NEAR, NAMES.en))).toBe(meant);
  });

  it.each<[text: string, meant: string]>([
    ['19 січня 2022', '2022-01-19'],
    ['19 січня 2022 р.', '2022-01-19'],
    ['19 січня 2022 року', '2022-01-19'],
    ['середа, 19 січня 2022 р.', '2022-01-19'],
    ['пʼятниця, 21 січня', '2022-01-21'],
    ["п'ятниця 21 січ", '2022-01-21'],
    ['19-го січня', '2022-01-19'],
    ['1 лютого 2022', '2022-02-01'],
    ['1 лют. 2022', '2022-02-01'],
    ['24 листопада', '2021-11-24'],
    ['19 Jan 2022', '2022-01-19'],
    ['19.1.2022', '2022-01-19'],
    ['31 листопада 2021', 'no-such-day'],
    ['завтра', 'unreadable'],
  ])('in Ukrainian “%s” means %s', (text, meant) => {
    expect(told(readTypedDay(text, NEAR, NAMES.uk))).toBe(meant);
  });

  it('is read as any day is written on the screen, in either language', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf(1900, 1, 1) as Day, max: dayOf(2099, 12, 31) as Day }), (day) => {
        for (const [words, names] of [
          [english, NAMES.en],
          [ukrainian, NAMES.uk],
        ] as const) {
          for (const written of [formatDay(day), plainDay(day, words), spokenDay(day, words)])
            expect(told(readTypedDay(written, NEAR, names)), written).toBe(formatDay(day));
          expect(told(readTypedDay(shortDay(day, words), day, names))).toBe(formatDay(day));
        }
      }),
    );
  });

  it('is never misread as something else, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const typed = readTypedDay(text, NEAR, NAMES.en);
        if (typed.type === 'day') expect(Number.isInteger(typed.day)).toBe(true);
      }),
    );
  });
});
