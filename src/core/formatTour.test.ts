import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../cli/readFolder';
import { anyViewOf } from './anyChronicle';
import { formatParagraph, formatTour } from './formatTour';
import type { Issue } from './issue';
import { formatView, linkFactsOf } from './link';
import { readChronicle } from './readChronicle';
import { readTour } from './readTour';
import { type Paragraph, type Piece, unsourced, type WrittenTour } from './tour';
import { tourFactsOf } from './tourFacts';
import { paragraphOf, parseText, tidy } from './tourText';

const { chronicle } = readChronicle('ukraine-2021-22', await readFolder('data/ukraine-2021-22'));
if (!chronicle) throw new Error('There is no chronicle to lead through.');
const links = linkFactsOf(chronicle);
const facts = tourFactsOf(chronicle, links, true);

function read(text: string): { tour: WrittenTour | null; issues: Issue[] } {
  const issues: Issue[] = [];
  return { tour: readTour('tours/it.md', text, facts, (issue) => issues.push(issue)), issues };
}

const PATIENCE_MS = 60_000; // hundreds of readings, on whatever machine

const SIGNS = [...'\\`*_[]<>&~#|$@!()-+=.:;?/"\'0123456789 \u00a0’«»абвї'];
const TRAPS = [
  'https://example.org',
  'www.example.org',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '![x](?day=2022-01-18)',
  '&lt;b&gt;',
  '&amp;',
  '**strong**',
  '## [A step](?day=2022-01-18)',
  '# Title',
  '- item',
  '1. item',
  '---',
  '===',
  '> quoted',
  '```',
  '| a | b |',
  '[x]: https://example.org',
  'a\n\n## b',
  'one\r\ntwo',
];
/** Whatever somebody types. */
const anyTyped = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 12 }),
      fc.constantFrom(...TRAPS),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(''));
const anyWords = anyTyped.map(tidy).filter((text) => text !== '');

const anyLink = anyViewOf(chronicle, links.reach).map((view) =>
  formatView({ ...view, language: links.home.language }, links),
);
const anySource = fc
  .constantFrom(
    ...[...facts.cited].flatMap(([source, days]) => [...days.keys()].map((paragraph) => ({ source, paragraph }))),
  )
  .map(({ source, paragraph }) => ({ source, paragraphs: [paragraph] }));
const anyMarked: fc.Arbitrary<Piece> = fc.oneof(
  fc.record({ type: fc.constant('emphasis' as const), text: anyWords }),
  fc.record({ type: fc.constant('view' as const), text: anyWords, link: anyLink }).filter(isNoSource),
  fc
    .tuple(
      anyWords.filter((text) => !/[\d,]$/.test(text)),
      anySource,
    )
    .map(([text, cited]) => ({ type: 'source' as const, text, ...cited })),
);

function isNoSource({ link }: { link: string }): boolean {
  return !/^select=source:/.test(link);
}

/** Pieces as a file can say them, which is what comes of reading some that were written. */
const anyParagraph: fc.Arbitrary<Paragraph> = fc
  .array(fc.oneof(anyMarked, fc.record({ type: fc.constant('text' as const), text: anyTyped })), { maxLength: 6 })
  .map((pieces) => paragraphOf(parseText(formatParagraph(pieces))))
  .filter((paragraph) => paragraph.length > 0);

const anyTour: fc.Arbitrary<WrittenTour> = fc.record({
  title: anyWords,
  summary: anyWords,
  steps: fc.array(
    fc.record({
      link: anyLink,
      heading: anyWords,
      caption: fc.array(anyParagraph, { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

/** Faults of form; what a sentence rests on is not looked at. */
const formOf = (issues: readonly Issue[]) =>
  issues.filter(({ message }) => !/does not end with its source|later than a step/.test(message));

const withoutLateSources = (tour: WrittenTour): WrittenTour => ({
  ...tour,
  steps: tour.steps.map((step) => ({ ...step, link: step.link.replace(/(^|&)clock=then/, '').replace(/^&/, '') })),
});

describe('A tour that is written down', () => {
  it(
    'is read as the same tour, whatever its words',
    () => {
      fc.assert(
        fc.property(anyTour.map(withoutLateSources), (tour) => {
          const { tour: again, issues } = read(formatTour(tour));
          expect(again).toEqual(tour);
          expect(formOf(issues)).toEqual([]);
        }),
        { numRuns: 300 },
      );
    },
    PATIENCE_MS,
  );

  it('has one line for each block, and the signs of Markdown only where they are meant', () => {
    const tour: WrittenTour = {
      title: '# One <b>',
      summary: '1. A list & more',
      steps: [
        {
          link: 'day=2022-01-18',
          heading: 'A [plan]',
          caption: [
            [
              { type: 'text', text: '- See www.example.org and ' },
              { type: 'emphasis', text: 'this*' },
              { type: 'text', text: ' (' },
              { type: 'source', text: 'Report', source: 'wsj-2022-01-18', paragraphs: [4, 5] },
              { type: 'text', text: ').' },
            ],
          ],
        },
      ],
    };
    expect(formatTour(tour)).toBe(
      [
        '# \\# One \\<b\\>',
        '',
        '1\\. A list \\& more',
        '',
        '## [A \\[plan\\]](?day=2022-01-18)',
        '',
        '\\- See www\\.example.org and *this\\** ([Report 4, 5](?select=source:wsj-2022-01-18)).',
        '',
      ].join('\n'),
    );
  });
});

describe('What somebody types', () => {
  it('is read without an error as pieces that say the same when they are written and read again', () => {
    fc.assert(
      fc.property(anyTyped, (typed) => {
        const paragraph = paragraphOf(parseText(typed));
        expect(parseText(formatParagraph(paragraph)).flaws).toEqual([]);
        expect(paragraphOf(parseText(formatParagraph(paragraph)))).toEqual(paragraph);
      }),
      { numRuns: 1000 },
    );
  });

  it('as a whole file is never an error, and every link that is left leads to a view', () => {
    fc.assert(
      fc.property(fc.array(anyTyped, { maxLength: 6 }), (lines) => {
        const { tour } = read(`# Title\n\nSummary\n\n## [Step](?day=2022-01-18)\n\n${lines.join('\n')}`);
        for (const { link, caption } of tour?.steps ?? [])
          for (const target of [link, ...caption.flat().flatMap((piece) => (piece.type === 'view' ? piece.link : []))])
            expect(target).toMatch(/^[\w=&.,/:-]*$/);
      }),
      { numRuns: 300 },
    );
  });

  it.each([...'[*`_<&~!\\', '[a', '*a', '](', '[a](', '[a](b', '&a', '*a *'])(
    'a hundred thousand times %s is read at once',
    (sign) => {
      const start = performance.now();
      const { tour } = read(`# Title\n\nSummary\n\n## [Step](?)\n\n${sign.repeat(100_000)}`);
      expect(tour?.steps).toHaveLength(1);
      expect(performance.now() - start).toBeLessThan(AT_ONCE_MS);
    },
  );
});

const AT_ONCE_MS = 3000; // on a busy machine; what grows with the square of its input would take minutes

describe('A sentence', () => {
  const said = (text: string) => unsourced(paragraphOf(parseText(text)));
  const R = '[Riga 4](?select=source:wapo-2021-12-01)';

  it.each([
    [`They met (${R}).`, []],
    [`They met (${R}, ${R}). Later they parted (${R}).`, []],
    [`They met (${R}), and parted (${R}).`, []],
    [`“They met (${R}).” Then *he* left (${R})!`, []],
    [`They met ${R}.`, []],
    ['They met.', ['They met.']],
    [`They met. Later they parted (${R}).`, ['They met.']],
    [`They met (${R}). Later they parted.`, ['Later they parted.']],
    [`They met (${R}). 800 came.`, ['800 came.']],
    [`Вони зустрілися. «Ні», – сказав він (${R}).`, ['Вони зустрілися.']],
    [`They met (${R})`, ['They met (…)']],
  ])('%s', (text, unsaid) => {
    expect(said(text)).toEqual(unsaid);
  });
});
