import { describe, expect, it } from 'vitest';
import type { Status } from '../chronicle';
import { parseDate } from '../edtfDate';
import { shownDays } from '../knowledge';
import type { Exported, ExportedEvent } from './exported';
import { icsOf } from './ics';

const link = { query: '', address: null };
const about: Exported['about'] = {
  chronicle: 'winter',
  title: 'A winter',
  subtitle: '',
  licence: 'CC0-1.0',
  language: 'en',
  scope: 'all',
  clock: 'hindsight',
  day: 19_000,
  latest: 19_010,
  exportedOn: null,
  link,
  citation: '',
  sourcesHeading: 'Sources',
};

function linesOf(edtf: string, status: Status, change: Partial<ExportedEvent> = {}): string[] {
  const date = parseDate(edtf);
  if (!date) throw new Error(`${edtf} is no date.`);
  const event: ExportedEvent = {
    id: 'a-meeting',
    kind: 'meeting',
    title: 'A meeting',
    status,
    date,
    shown: shownDays({ event: { kind: 'meeting' }, date, status }),
    basis: 'stated',
    because: null,
    places: [],
    from: null,
    actors: [],
    contradicted: false,
    disputes: [],
    related: [],
    reports: [],
    link,
    knownOn: [],
    spoken: { kind: 'Meeting', status, date: edtf, places: '' },
    ...change,
  };
  return icsOf({ about, events: [event], sources: [] }).split('\r\n');
}

const daysIn = (lines: readonly string[]) => lines.filter((line) => /^DT(START|END)/.test(line));

describe('A calendar', () => {
  it.each([
    ['2022-01-21', 'happened', ['DTSTART;VALUE=DATE:20220121', 'DTEND;VALUE=DATE:20220122']],
    ['2022-01-19/2022-01-20', 'happened', ['DTSTART;VALUE=DATE:20220119', 'DTEND;VALUE=DATE:20220121']],
    ['2022-02', 'happened', ['DTSTART;VALUE=DATE:20220201', 'DTEND;VALUE=DATE:20220301']],
    ['../2022-01-18', 'happened', ['DTSTART;VALUE=DATE:20220118', 'DTEND;VALUE=DATE:20220119']],
    ['2014/..', 'underway', ['DTSTART;VALUE=DATE:20140101']],
    ['2022-01-20/..', 'planned', ['DTSTART;VALUE=DATE:20220120', 'DTEND;VALUE=DATE:20220121']],
    ['1969-12-31', 'happened', ['DTSTART;VALUE=DATE:19691231', 'DTEND;VALUE=DATE:19700101']],
  ] as const)('has %s, %s, on whole days, the end not among them', (edtf, status, days) => {
    expect(daysIn(linesOf(edtf, status))).toEqual(days);
  });

  it('leaves out what has no day at all', () => {
    expect(linesOf('../..', 'happened')).not.toContain('BEGIN:VEVENT');
  });

  it.each([
    ['considered', 'TENTATIVE'],
    ['planned', 'TENTATIVE'],
    ['underway', 'CONFIRMED'],
    ['happened', 'CONFIRMED'],
    ['suspended', null],
    ['cancelled', 'CANCELLED'],
    ['alleged', null],
    ['denied', null],
  ] as const)('says of what is %s: %s', (status, said) => {
    const lines = linesOf('2022-01-21', status);
    expect(lines.find((line) => line.startsWith('STATUS:')) ?? null).toBe(said && `STATUS:${said}`);
    expect(lines).toContain(`X-DEMARCHE-STATUS:${status}`);
  });

  it('is stamped with the last day of publication, and names an event for ever', () => {
    const lines = linesOf('2022-01-21', 'happened');
    expect(lines).toContain('DTSTAMP:20220118T000000Z');
    expect(lines).toContain('UID:winter/a-meeting@demarche.invalid');
  });

  it.each([
    ['city', 'GEO:46.2;6.1'],
    ['country', null],
  ] as const)('gives a point to a %s only where it is one', (precision, geo) => {
    const place = { id: 'there', name: 'There', names: {}, precision, point: [6.1, 46.2], country: null } as const;
    const lines = linesOf('2022-01-21', 'happened', { places: [place] });
    expect(lines.find((line) => line.startsWith('GEO')) ?? null).toBe(geo);
    expect(lines).toContain('LOCATION:There');
  });

  it('breaks lines at 75 octets and never within a character', () => {
    const title = 'Зустріч 👩‍👩‍👧 '.repeat(20).trim();
    const lines = linesOf('2022-01-21', 'happened', { title });
    for (const line of lines) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/\p{Cs}/u);
    }
    expect(lines.join('\r\n').replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}`);
  });
});
