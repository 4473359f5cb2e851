import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../../cli/readFolder';
import { english } from '../../words/english';
import { wordingOf } from '../../words/exportWording';
import type { Chronicle } from '../chronicle';
import { oneLine } from '../citation';
import { indexChronicle } from '../knowledge';
import { readChronicle } from '../readChronicle';
import { homeViewOf } from '../view';
import { cleanText } from './cleanText';
import type { Exported } from './exported';
import { exportedOf } from './exportedOf';
import { FORMATS } from './formats';
import { readAtom } from './readBack/atom';
import { readCsvEvents, readCsvReports } from './readBack/csv';
import { readGeojson } from './readBack/geojson';
import { readIcs } from './readBack/ics';
import { readKml } from './readBack/kml';
import { readLinkedPlaces } from './readBack/linkedPlaces';
import { readMarkdown } from './readBack/markdown';
import { readSources } from './readBack/sources';
import { readTimelineJs } from './readBack/timelineJs';

const { chronicle } = readChronicle('minimal', await readFolder('src/core/fixtures/minimal'));
if (!chronicle) throw new Error('There is no chronicle to fill.');
const sample: Chronicle = chronicle;
const wording = wordingOf(english);

/** Pieces that some format or program could take for more than text. */
const PIECES = [
  ...'"\',;:\\<>&{}[]()*_`~#|$%^@=+-!./ab1 ',
  ...['\n', '\r\n', '\r', '\t', '\0', '\u0007', '\u001b', '\u007f', '\u0085', '\u2028', '\uFEFF', '\uFFFE'],
  ...['\uD83D', '\uDE00', '😀', '👩‍👩‍👧', 'ї', '\u200F', '\u202E', '\u2066', 'שלום'],
  ...['<script>alert(1)</script>', '<b onclick="x">', '&amp;', '&#x3c;', ']]>', '<![CDATA[', '<!--', '-->', '<?xml?>'],
  ...["=cmd|'/c calc'!A1", '@SUM(1)', '+1', "'=1", '""', '\r\nEND:VCALENDAR\r\n', '\\n', '\\,', 'BEGIN:VEVENT'],
  ...[
    '[^gazette]',
    '![x](y)',
    '[a]: b',
    '# ',
    '- ',
    '1. ',
    '    ',
    '```',
    '$$',
    '</Placemark>',
    'ER  - ',
    ' and ',
    '@article{',
  ],
];
const hostile = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(''));
const texts = fc.record({ title: hostile, says: hostile, place: hostile, source: hostile, actor: hostile });
type Texts = typeof texts extends fc.Arbitrary<infer Value> ? Value : never;

/** The small chronicle with hostile texts wherever data has a text. */
function filled({ title, says, place, source, actor }: Texts): Exported {
  const named = <Thing>(things: Readonly<Record<string, Thing>>, change: Partial<Thing>) =>
    Object.fromEntries(Object.entries(things).map(([id, thing]) => [id, { ...thing, ...change }]));
  const chronicle: Chronicle = {
    ...sample,
    title: { en: title },
    subtitle: { en: says },
    places: named(sample.places, { names: { en: place, fr: title } }),
    actors: named(sample.actors, { names: { en: actor } }),
    sources: named(sample.sources, {
      title: source,
      short: { en: says },
      containerTitle: { en: title },
      because: { en: says },
    }),
    events: sample.events.map((event) => ({
      ...event,
      title: { en: title },
      reports: event.reports.map((report) => ({ ...report, says: { en: says }, because: { en: source } })),
    })),
  };
  const view = { ...homeViewOf(chronicle), clock: 'hindsight' as const };
  return exportedOf(indexChronicle(chronicle), view, {
    scope: 'all',
    wording,
    linkBase: 'https://example.org/?',
    exportedOn: 20_000,
  });
}

const same = (text: string) => text;

describe('Hostile text comes back as the text that it is, and nothing else comes with it, from', () => {
  it.each([
    ['geojson', readGeojson, 2, same],
    ['csv-events', readCsvEvents, 2, same],
    ['csv-reports', readCsvReports, 3, same],
    ['kml', readKml, 2, trimmed],
    ['ics', readIcs, 2, same],
    ['timelinejs', readTimelineJs, 2, same],
    ['linked-places', readLinkedPlaces, 2, same],
    ['markdown', readMarkdown, 2, oneLine],
    ['atom', readAtom, 3, trimmed],
  ] as const)('%s', { timeout: 30_000 }, (format, read, rows, kept) => {
    fc.assert(
      fc.property(texts, (given) => {
        const back = read(FORMATS[format].write(filled(given)));
        expect(back.rows.map(({ title }) => kept(title))).toEqual(Array(rows).fill(kept(cleanText(given.title))));
        expect(format === 'markdown' ? back.markup : back.markup.flatMap(elementsIn)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it.each(['csl-json', 'bibtex', 'ris'] as const)('%s', { timeout: 30_000 }, (format) => {
    fc.assert(
      fc.property(texts, (given) => {
        const read = readSources(format, FORMATS[format].write(filled(given)));
        expect(read.map(({ id }) => id)).toEqual(['gazette', 'archive']);
        if (format === 'bibtex') return; // TeX makes quotes and dashes of some pairs of signs; citation.test.ts reads it strictly
        for (const { title } of read) expect(oneLine(title)).toBe(oneLine(cleanText(given.source)));
      }),
      { numRuns: 40 },
    );
  });
});

/** Readers of XML drop blanks at the ends of a text, which the format lets them. */
function trimmed(text: string): string {
  return text.trim();
}

/** Elements that the writers do not put there. */
function elementsIn(html: string): string[] {
  const names: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node) => {
    if (!['#document-fragment', '#text', 'p', 'br'].includes(node.nodeName)) names.push(node.nodeName);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(html));
  return names;
}
