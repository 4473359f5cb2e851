import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../cli/readFolder';
import { anyViewOf } from './anyChronicle';
import { citableIn, type Draft, fileNameOf, lacksOf, linkOfStep, tourOf, withSource } from './draft';
import { formatTour } from './formatTour';
import type { Issue } from './issue';
import { linkFactsOf, parseView } from './link';
import { readChronicle } from './readChronicle';
import { readTour } from './readTour';
import { tourFactsOf } from './tourFacts';

const { chronicle } = readChronicle('ukraine-2021-22', await readFolder('data/ukraine-2021-22'));
if (!chronicle) throw new Error('There is no chronicle to lead through.');
const links = linkFactsOf(chronicle);
links.tours.set('short', [parseView('day=2021-12-01&select=riga-nato-ministers', links).view]);
const facts = tourFactsOf(chronicle, linkFactsOf(chronicle), true);
const INSTEAD = { title: 'A tour', summary: 'Views.' };
const PATIENCE_MS = 60_000; // hundreds of readings, on whatever machine

const RIGA = '[Riga 4](?select=source:wapo-2021-12-01)';
const LATE = '[record 4048](?select=source:us-state-historian)';
const anyTyped = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 10 }),
      fc.constantFrom(
        '\n\n',
        '\n',
        '\r\n',
        ' ',
        '# ',
        '## [x](?)',
        '- ',
        '*a*',
        '_b_',
        '<i>',
        '&amp;',
        '](',
        '\\',
        '1. ',
      ),
      fc.constantFrom(
        RIGA,
        LATE,
        '[x](?select=nowhere)',
        '[x](javascript:alert(1))',
        '[y](?day=2022-01-18)',
        '[z](?lang=uk)',
      ),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));
const anyDraft: fc.Arbitrary<Draft> = fc.record({
  title: anyTyped,
  summary: anyTyped,
  steps: fc.array(
    fc.record({
      link: fc.oneof(
        anyViewOf(chronicle, links.reach).map((view) => linkOfStep(view, links)),
        anyTyped,
      ),
      heading: anyTyped,
      caption: anyTyped,
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

describe('A tour that a reader records', () => {
  it(
    'is read from its file as the same steps, whatever was typed',
    () => {
      fc.assert(
        fc.property(anyDraft, (draft) => {
          const issues: Issue[] = [];
          const tour = tourOf(draft, facts, INSTEAD);
          expect(readTour('tours/it.md', formatTour(tour), facts, (issue) => issues.push(issue))).toEqual(tour);
          const { sources, captions } = lacksOf(draft, facts);
          // what it lacks is all that there is to tell
          expect(issues.filter(({ message }) => message.includes('does not end with its source'))).toHaveLength(
            sources,
          );
          expect(issues.filter(({ message }) => message.includes('has no caption'))).toHaveLength(captions);
          expect(issues).toHaveLength(sources + captions);
        }),
        { numRuns: 300 },
      );
    },
    PATIENCE_MS,
  );

  it('has steps of no language and of no other tour', () => {
    const { view } = parseView('tour=short&day=2021-12-02&lang=uk', links);
    expect(linkOfStep(view, links)).toBe('day=2021-12-02&select=riga-nato-ministers');
  });

  it('is named where nothing was typed', () => {
    const draft = { title: ' ', summary: '', steps: [{ link: 'day=2022-01-18', heading: '', caption: '' }] };
    expect(tourOf(draft, facts, INSTEAD)).toEqual({
      ...INSTEAD,
      steps: [{ link: 'day=2022-01-18', heading: '?day=2022-01-18', caption: [] }],
    });
  });

  it('cites no source before it was out', () => {
    const step = (link: string) => ({ link, heading: 'A', caption: `They met (${LATE}).` });
    const typesOf = (link: string) =>
      tourOf({ title: '', summary: '', steps: [step(link)] }, facts, INSTEAD).steps[0]?.caption[0]?.map(
        ({ type }) => type,
      );
    expect(typesOf('day=2022-01-18&clock=then')).toEqual(['text']);
    expect(typesOf('day=2022-01-18')).toEqual(['text', 'source', 'text']);
  });
});

describe('The sources that a step offers', () => {
  it.each([
    ['day=2022-01-18&clock=then&select=geneva-blinken-lavrov', ['cnbc-2022-01-18 4', 'wsj-2022-01-18 4,19,24']],
    [
      'day=2022-01-18&select=geneva-blinken-lavrov',
      ['cnbc-2022-01-18 4', 'wsj-2022-01-18 4,19,24', 'us-state-historian 4048'],
    ],
    ['day=2022-01-18&select=source:wsj-2022-01-18', []],
    ['day=2022-01-18', []],
    ['nonsense', []],
  ])('?%s', (link, offered) => {
    expect(citableIn(link, chronicle, links).map(({ source, paragraphs }) => `${source} ${paragraphs}`)).toEqual(
      offered,
    );
  });

  it('of an area are those of its statements, each once', () => {
    const offered = citableIn('select=territory:crimea', chronicle, links).map(
      ({ source, paragraphs }) => `${source} ${paragraphs}`,
    );
    expect(offered.length).toBeGreaterThan(3);
    expect(new Set(offered).size).toBe(offered.length);
  });
});

describe('A source', () => {
  const cited = { source: 'wapo-2021-12-01', paragraphs: [4, 5] };
  it.each([
    ['They met.', 'They met ([Riga 4, 5](?select=source:wapo-2021-12-01)).'],
    ['They met', 'They met ([Riga 4, 5](?select=source:wapo-2021-12-01)).'],
    ['One. Did they meet?\n', 'One. Did they meet ([Riga 4, 5](?select=source:wapo-2021-12-01))?'],
    ['', '([Riga 4, 5](?select=source:wapo-2021-12-01)).'],
  ])('is put to the end of the last sentence of %j', (typed, ended) => {
    expect(withSource(typed, cited, 'Riga')).toBe(ended);
  });
});

it.each([
  ['My tour: Riga & Genève!', 'en', 'my-tour-riga-geneve.md'],
  ['My tour', 'uk', 'my-tour.uk.md'],
  ['Моя екскурсія', 'uk', 'tour.uk.md'],
  ['2022 in ten steps', 'en', 'in-ten-steps.md'],
  ['../../etc/passwd', 'en', 'etc-passwd.md'],
  ['', 'en', 'tour.md'],
])('A tour called %j is in %s the file %s', (title, language, name) => {
  expect(fileNameOf(title, language, ['en', 'uk'])).toBe(name);
});
