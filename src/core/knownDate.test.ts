import { describe, expect, it } from 'vitest';
import type { Report, Status } from './chronicle';
import { parseDate } from './edtfDate';
import { dateOf } from './knownDate';

const reportOf = (status: Status, text: string): Report => {
  const date = parseDate(text);
  if (!date) throw new Error(`${text} is no date.`);
  return { status, date } as Report;
};

describe('The date of an event', () => {
  it.each<[string, Status, string[], string]>([
    ['is that of the deciding report', 'happened', ['2022-01-18'], '2022-01-18'],
    [
      'is the more precise of two that agree',
      'happened',
      ['2021-11-30/2021-12-01', '2021-11-29/2021-12-01'],
      '2021-11-30/2021-12-01',
    ],
    ['is the day within a stay', 'happened', ['2021-12-02', '2021-12-01/2021-12-02'], '2021-12-02'],
    ['is the earlier of two that say "by"', 'happened', ['../2021-12-01', '../2021-12-02'], '../2021-12-01'],
    ['is the later word where two disagree', 'happened', ['2022-01-18', '2022-01-19'], '2022-01-19'],
    ['of a plan is that of the later word', 'planned', ['2022-01-20', '2022-01-21'], '2022-01-21'],
    ['of what goes on is from first to last', 'underway', ['2021-11-03/2021-12-02', '2021-11~/..'], '2021-11~/..'],
    [
      'joins claims made at different times',
      'alleged',
      ['2021-12-01/2021-12-02', '2022-01-15/2022-01-16'],
      '2021-12-01/2022-01-16',
    ],
    ['takes whole days for the ends it joins', 'alleged', ['2021-12-01', '2022-01-18'], '2021-12-01/2022-01-18'],
    [
      'of what goes on has the beginning that somebody gives',
      'underway',
      ['2021-12-01/..', '../2022-01-18'],
      '2021-12-01/..',
    ],
  ])('%s', (_, status, texts, expected) => {
    const reports = texts.map((text) => reportOf(status, text));
    const decidedBy = reports.at(-1) as Report;
    const { date } = dateOf(reports, decidedBy);
    expect(date.edtf).toBe(expected);
    expect(date).toEqual({ ...parseDate(expected), approximate: date.approximate });
  });

  it('does not listen to reports of another status', () => {
    const [plan, record] = [reportOf('planned', '2022-01-19'), reportOf('happened', '2022-01-18/2022-01-20')];
    expect(dateOf([plan, record], record)).toEqual({ date: record.date, datedBy: record });
  });
});
