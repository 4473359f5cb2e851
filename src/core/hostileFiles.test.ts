import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../cli/readFolder';
import { type Issue, isFault } from './issue';
import { readChronicle } from './readChronicle';

const minimal = await readFolder('src/core/fixtures/minimal');
const PATHS = [...minimal.keys(), 'events/other.yaml', 'events/../x.yaml', 'odd.yaml'];
const anyPath = fc.constantFrom(...PATHS);

const yamlSigns = fc.string({
  unit: fc.constantFrom(
    ...'{}[]:,-?&*!|>\'"%@`#~ \t\n\r\u0000\uFEFFaé0.',
    ': ',
    '- ',
    '\n  ',
    '<<',
    '__proto__',
    '...\n---',
  ),
  maxLength: 200,
});
const json = fc.json({ maxDepth: 4 });
const anyText = fc.oneof(fc.string({ unit: 'binary' }), yamlSigns, json);

function read(path: string, text: string) {
  return readChronicle('minimal', new Map(minimal).set(path, text));
}

function isWellPut({ file, place, message, mend }: Issue): boolean {
  const isSentence = (text: string) => /^[^\n]+[.?]$/.test(text);
  return PATHS.includes(file) && /^\d+:\d+( |$)|^$/.test(place) && isSentence(message) && isSentence(mend);
}

const PATIENCE_MS = 60_000; // hundreds of readings, on whatever machine

describe('Files of any content', () => {
  it(
    'never throw, and every issue names its file and says what to do',
    () => {
      fc.assert(
        fc.property(anyPath, anyText, (path, text) => {
          expect(read(path, text).issues.filter((issue) => !isWellPut(issue))).toEqual([]);
        }),
        { numRuns: 150 },
      );
    },
    PATIENCE_MS,
  );

  it(
    'never spoil the reading of the others',
    () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const { chronicle } = read('events/other.yaml', text);
          expect(chronicle?.events.map(({ id }) => id)).toEqual(
            expect.arrayContaining(['first-meeting', 'second-meeting']),
          );
        }),
      );
    },
    PATIENCE_MS,
  );

  it(
    'leave no id that does not resolve when lines are lost',
    () => {
      const lines = fc.tuple(fc.constantFrom(...minimal.keys()), fc.nat({ max: 40 }), fc.integer({ min: 1, max: 4 }));
      fc.assert(
        fc.property(fc.array(lines, { minLength: 1, maxLength: 3 }), (cuts) => {
          const files = new Map(minimal);
          for (const [file, from, count] of cuts) {
            const text = (files.get(file) ?? '').split('\n');
            text.splice(from, count);
            files.set(file, text.join('\n'));
          }
          const { chronicle } = readChronicle('minimal', files);
          if (!chronicle) return;
          const { sources, actors, places, measures, events } = chronicle;
          for (const report of events.flatMap((event) => event.reports)) {
            expect(Object.keys(sources)).toContain(report.source);
            for (const id of [...report.by, ...Object.keys(report.actors)]) expect(Object.keys(actors)).toContain(id);
            for (const id of [...report.places, ...[report.from ?? []].flat()])
              expect(Object.keys(places)).toContain(id);
            for (const figure of report.figures) expect(Object.keys(measures)).toContain(figure.measure);
          }
          const ids = events.map(({ id }) => id);
          for (const event of events) for (const id of Object.keys(event.related)) expect(ids).toContain(id);
          for (const journey of chronicle.journeys) for (const id of journey.legs) expect(ids).toContain(id);
          for (const actor of Object.values(actors))
            if (actor.of !== null) expect(Object.keys(actors)).toContain(actor.of);
        }),
        { numRuns: 100 },
      );
    },
    PATIENCE_MS,
  );
});

describe('Traps', () => {
  it.each(['[', '- ', '? ', '{a: '])('a hundred thousand times `%s` is told as too deep', (sign) => {
    expect(read('events/other.yaml', sign.repeat(100_000)).issues.map(({ message }) => message)).toEqual([
      'This is nested more than 64 levels deep.',
    ]);
  });

  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefghij'.split('').map((name, index) => {
      const below = 'abcdefghij'[index];
      return `${name}: &${name} [*${below}, *${below}, *${below}, *${below}, *${below}, *${below}, *${below}, *${below}, *${below}]`;
    }),
  ].join('\n');

  it.each([
    ['a bomb of aliases', bomb],
    ['twenty thousand fields', Array.from({ length: 20_000 }, (_, index) => `field-${index}: 1`).join('\n')],
    ['a very long word', `kind: ${'meeting'.repeat(50_000)}`],
    ['a quotation that never ends', `kind: "${'meeting\n'.repeat(50_000)}`],
  ])('%s is told within seconds', (_, text) => {
    const { issues, chronicle } = read('events/other.yaml', text);
    expect(issues.some((issue) => isFault(issue) && issue.file === 'events/other.yaml')).toBe(true);
    expect(chronicle?.events).toHaveLength(2);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'the name %s leaves no trace',
    (name) => {
      const file = 'events/first-meeting.yaml';
      for (const path of [file, 'actors.yaml', 'sources.yaml', 'places.yaml', 'measures.yaml', 'chronicle.yaml']) {
        const { issues } = read(path, `${name}: {polluted: yes, of: ${name}}\n${minimal.get(path)}`);
        expect(issues.filter(isFault).map(({ message }) => message)).toEqual([
          `\`${name}\` is a name that JavaScript keeps for itself.`,
        ]);
      }
      expect({}).not.toHaveProperty('polluted');
      const named = (minimal.get(file) ?? '')
        .replace('source: gazette', `source: ${name}`)
        .replace('by: [minister]', `by: [${name}]`);
      expect(
        read(file, named)
          .issues.filter(isFault)
          .map(({ place }) => place),
      ).toEqual(['12:5 reports[1].source', '18:10 reports[1].by[0]']);
    },
  );
});
