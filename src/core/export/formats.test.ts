import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { readFolder } from '../../../cli/readFolder';
import { english } from '../../words/english';
import { wordingOf } from '../../words/exportWording';
import { parseDay } from '../day';
import { indexChronicle, knowledgeAt } from '../knowledge';
import { linkFactsOf, parseView } from '../link';
import { readChronicle } from '../readChronicle';
import type { Exported } from './exported';
import { exportedOf } from './exportedOf';
import { FORMATS, type Format } from './formats';
import { COLOURS } from './kml';
import { readAtom } from './readBack/atom';
import { readCsvEvents, readCsvReports } from './readBack/csv';
import { readGeojson } from './readBack/geojson';
import { readIcs } from './readBack/ics';
import { readKml } from './readBack/kml';
import { readLinkedPlaces } from './readBack/linkedPlaces';
import { readMarkdown } from './readBack/markdown';
import type { Row } from './readBack/row';
import { readSources } from './readBack/sources';
import { readTimelineJs } from './readBack/timelineJs';

const { chronicle } = readChronicle('ukraine-2021-22', await readFolder('data/ukraine-2021-22'));
if (!chronicle) throw new Error('There is no chronicle to export.');
const index = indexChronicle(chronicle);
const wording = wordingOf(english);
const exported: Exported = exportedOf(index, parseView('', linkFactsOf(chronicle)).view, {
  scope: 'all',
  wording,
  linkBase: 'https://example.org/?',
  exportedOn: parseDay('2026-11-25'),
});

/** What must come back, from the chronicle itself. */
const events: readonly Row[] = knowledgeAt(index, 0, 'hindsight').known.map(
  ({ event, status, date, places, reports }) => ({
    id: event.id,
    title: event.title['en'] ?? '',
    status,
    date: date.edtf,
    places,
    passages: reports.map(({ source, paragraphs }) => `${source} ${paragraphs.join(' ')}`),
  }),
);
const byId = (rows: readonly Row[]) => [...rows].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

it('has a chronicle to try on that tests something', () => {
  expect(events.length).toBeGreaterThan(150);
  expect(new Set(events.map(({ status }) => status)).size).toBeGreaterThan(5);
  expect(events.some(({ places }) => places.length > 1)).toBe(true);
  expect(events.some(({ date }) => date.startsWith('../'))).toBe(true);
});

describe('Another program reads of every event its id, title, date as written, places, status and passages', () => {
  it.each([
    ['geojson', readGeojson],
    ['csv-events', readCsvEvents],
    ['kml', readKml],
    ['timelinejs', readTimelineJs],
    ['ics', readIcs],
  ] as const)('in %s', (format, read) => {
    expect(read(FORMATS[format].write(exported)).rows).toEqual(events);
  });

  it('in markdown, with status and places in words', () => {
    const inWords = events.map((row) => ({
      ...row,
      status: exported.events.find(({ id }) => id === row.id)?.spoken.status ?? '',
      places: row.places.length > 0 ? row.places.map((id) => chronicle.places[id]?.names['en']) : ['no place given'],
    }));
    expect(byId(readMarkdown(FORMATS.markdown.write(exported)).rows)).toEqual(byId(inWords as Row[]));
  });

  it('in linked-places, as far as it has a place', () => {
    const placed = events.flatMap((row) => {
      const from = exported.events.find(({ id }) => id === row.id)?.from?.id;
      const places = [...new Set([...row.places, ...(from === undefined ? [] : [from])])].sort();
      return places.length > 0 ? [{ ...row, places }] : [];
    });
    const { rows } = readLinkedPlaces(FORMATS['linked-places'].write(exported));
    expect(byId(rows.map((row) => ({ ...row, places: [...row.places].sort() })))).toEqual(byId(placed));
  });
});

describe('Another program reads of every report its event, date as written, places, status and passage', () => {
  it('in csv-reports', () => {
    const told = events.flatMap(({ id, title }) =>
      (chronicle.events.find((event) => event.id === id)?.reports ?? []).map((report) => ({
        id,
        title,
        status: report.status,
        date: report.date.edtf,
        places: report.places,
        passages: [`${report.source} ${report.paragraphs.join(' ')}`],
      })),
    );
    expect(readCsvReports(FORMATS['csv-reports'].write(exported)).rows).toEqual(told);
  });

  it('in atom, those of one event and day together, the latest day first', () => {
    const { rows } = readAtom(FORMATS.atom.write(exported));
    const reports = chronicle.events.flatMap((event) => event.reports.map((report) => ({ event, report })));
    const said = reports.map(
      ({ event, report }) => `${event.id} ${report.published} ${report.source} ${report.paragraphs}`,
    );
    expect(rows.flatMap(({ passages }) => passages)).toHaveLength(new Set(said).size);
    for (const { event, report } of reports) {
      const day = new Date(report.published * 86_400_000).toISOString().slice(0, 10);
      const row = rows.find(({ id }) => id === `${event.id} ${day}`);
      expect(row?.title).toBe(event.title['en']);
      expect(row?.status.split(' ')).toContain(report.status);
      expect(row?.date.split(' ')).toContain(report.date.edtf);
      expect(row?.places).toEqual(expect.arrayContaining([...report.places]));
      expect(row?.passages).toContain(`${report.source} ${report.paragraphs.join(' ')}`);
    }
    const days = rows.map(({ id }) => id.split(' ')[1] ?? '');
    expect(days).toEqual([...days].sort().reverse());
  });
});

describe('A citation program reads every source, and what it was used for', () => {
  it.each(['csl-json', 'bibtex', 'ris'] as const)('in %s', (format) => {
    const cited = new Set(chronicle.events.flatMap(({ reports }) => reports.map(({ source }) => source)));
    const sources = Object.values(chronicle.sources).filter(({ id }) => cited.has(id));
    const read = readSources(format, FORMATS[format].write(exported));
    expect(read.map(({ id, title }) => ({ id, title })).sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      sources.map(({ id, title }) => ({ id, title })).sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
    for (const { id, issued, rest } of read) {
      const published = new Date((chronicle.sources[id]?.published ?? 0) * 86_400_000).toISOString();
      // of a newspaper's RIS the library takes the year and leaves the day
      expect(published.slice(0, format === 'ris' ? issued.length : 10)).toBe(issued);
      for (const event of chronicle.events)
        if (event.reports.some(({ source }) => source === id)) expect(rest).toContain(event.id);
    }
  });
});

describe('The time of an event', () => {
  const eventOf = (date: string) => exported.events.find((event) => event.date.edtf === date)?.id ?? '';

  it.each([
    ['2014', { start_date: { year: 2014 }, end_date: { year: 2014 } }],
    ['2014~', { start_date: { year: 2014 } }],
    ['2002/..', { start_date: { year: 2002 } }],
    ['2021-04', { start_date: { year: 2021, month: 4 } }],
    ['2022-01-21', { start_date: { year: 2022, month: 1, day: 21 } }],
    ['../2022-01-18', { start_date: { year: 2022, month: 1, day: 18 } }],
    ['2022-02-18/2022-02-19', { start_date: { day: 18 }, end_date: { year: 2022, month: 2, day: 19 } }],
  ])('%s is in TimelineJS no more precise than that', (date, dates) => {
    const { events: slides } = JSON.parse(FORMATS.timelinejs.write(exported));
    const slide = slides.find(({ unique_id }: { unique_id: string }) => unique_id === eventOf(date));
    expect(slide).toMatchObject(dates);
    if (!('day' in dates.start_date)) expect(slide.start_date).toEqual(dates.start_date);
  });

  it.each([
    ['2022-01-21', '<begin>2022-01-21</begin><end>2022-01-21</end>'],
    ['2014', '<begin>2014-01-01</begin><end>2014-12-31</end>'],
    ['2002/..', '<begin>2002-01-01</begin>'],
  ])('%s is in KML the span %s', (date, span) => {
    const placemark = FORMATS.kml
      .write(exported)
      .split('<Placemark ')
      .find((mark) => mark.includes(`"event.${eventOf(date)}"`));
    expect(placemark).toContain(`<TimeSpan>${span}</TimeSpan>`);
  });

  it.each([
    ['2022-01-21', '2022-01-21', '2022-01-21', '2022-01-21T00:00:00Z', '2022-01-22T00:00:00Z'],
    ['../2022-01-18', null, '2022-01-18', '2022-01-18T00:00:00Z', '2022-01-19T00:00:00Z'],
    ['2002/..', '2002-01-01', null, '2002-01-01T00:00:00Z', null],
  ])('%s is in GeoJSON from %s to %s, shown from %s to %s', (date, first_day, last_day, start, end) => {
    const { features } = JSON.parse(FORMATS.geojson.write(exported));
    const { properties } = features.find(({ id }: { id: string }) => id === eventOf(date));
    expect(properties).toMatchObject({ first_day, last_day, start, end });
  });
});

it('KML has the colours of the map', () => {
  const css = readFileSync('src/style/tokens.css', 'utf8');
  for (const [family, rgb] of Object.entries(COLOURS)) expect(css).toContain(`--${family}: #${rgb};`);
});

describe('Every format', () => {
  const formats = Object.keys(FORMATS) as Format[];

  it.each(formats)(
    '%s says of what it is, by which clock and day, when it was made and under what licence',
    (format) => {
      const text = FORMATS[format].write(exported).replace(/\r\n /g, '').replace(/\\/g, '');
      expect(text).toContain('CC-BY-4.0');
      expect(text).toContain('ukraine-2021-22');
      expect(text).toMatch(/hindsight/);
      expect(text).toMatch(/2022-01-21|21 January 2022/);
      expect(text).toMatch(/2026-11-25|25 November 2026/);
    },
  );

  it.each(formats)('%s is the same whenever it is written', (format) => {
    const before = FORMATS[format].write(exported);
    vi.useFakeTimers({ now: new Date('2031-02-03T04:05:06Z') });
    expect(FORMATS[format].write(exported)).toBe(before);
    vi.useRealTimers();
  });
});
