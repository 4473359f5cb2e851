import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../cli/readFolder';
import { anyChronicle, anyViewOf } from './anyChronicle';
import { formatView, type LinkFacts, linkFactsOf, parseView } from './link';
import { readChronicle } from './readChronicle';
import { formatShort, readableQuery } from './shortLink';
import type { View } from './view';

const { chronicle } = readChronicle('ukraine-2021-22', await readFolder('data/ukraine-2021-22'));
if (!chronicle) throw new Error('There is no chronicle to link to.');
const facts = linkFactsOf(chronicle);

function parseShort(query: string, some: LinkFacts) {
  const readable = readableQuery(query, some);
  const { view, notes } = parseView(readable.query, some);
  return { view, notes: [...readable.notes, ...notes] };
}

describe('A short link', () => {
  it('means what the readable one means, for any view of any chronicle', () => {
    const chronicleAndView = anyChronicle.chain((some) => {
      const itsFacts = linkFactsOf(some);
      return fc.tuple(fc.constant(itsFacts), anyViewOf(some, itsFacts.reach));
    });
    fc.assert(
      fc.property(chronicleAndView, ([itsFacts, view]) => {
        expect(parseShort(formatShort(view, itsFacts), itsFacts)).toEqual({ view, notes: [] });
      }),
      { numRuns: 100 },
    );
  });

  it('means what the readable one means, for any view of ours, and is the shorter where it says more than a word', () => {
    fc.assert(
      fc.property(anyViewOf(chronicle, facts.reach), (view) => {
        const [readable, short] = [formatView(view, facts), formatShort(view, facts)];
        expect(parseShort(short, facts)).toEqual({ view, notes: [] });
        expect(short).toMatch(/^$|^s=1(~[\w./,:-]+)+$/);
        if (readable.length > 12) expect(short.length).toBeLessThan(readable.length);
      }),
      { numRuns: 100 },
    );
  });

  it('leaves a readable query as it was', () => {
    fc.assert(
      fc.property(anyViewOf(chronicle, facts.reach), (view) => {
        expect(parseShort(formatView(view, facts), facts)).toEqual({ view, notes: [] });
      }),
    );
  });

  it('says a step of a tour and what was changed of it', () => {
    const steps = ['day=2021-12-01&clock=then&map=5/57/21&select=riga-nato-ministers', 'kinds=meeting'];
    const touring = { ...facts, tours: new Map([['three-days', steps.map((link) => parseView(link, facts).view)]]) };
    for (const [readable, short] of [
      ['tour=three-days', 's=1~tthree-days'],
      ['tour=three-days&step=2&kinds=none', 's=1~tthree-days~n2~f'],
      ['tour=three-days&day=2021-12-02&map=none&select=none', 's=1~tthree-days~demr~.map.none~.select.none'],
    ] as const) {
      const { view } = parseView(readable, touring);
      expect(formatShort(view, touring)).toBe(short);
      expect(parseShort(short, touring)).toEqual({ view, notes: [] });
    }
  });

  it('of the home view is the bare address', () => {
    expect(formatShort(facts.home, facts)).toBe('');
  });

  it('tells every event, source, area, question and measure of ours apart', () => {
    for (const [type, ids] of Object.entries(facts.ids))
      for (const id of ids) {
        const selection = { type, id } as View['selection'];
        const short = formatShort({ ...facts.home, selection }, facts);
        expect(short, id).toMatch(/^s=1~e[a-z][\w-]{4}$/);
        expect(parseShort(short, facts).view.selection).toEqual(selection);
      }
  });

  it('writes ids out where their marks would be the same', () => {
    const twins = ['costarring', 'liquid']; // one 32-bit FNV-1a
    const some = { ...facts, ids: { ...facts.ids, event: new Set(twins) } };
    for (const id of twins) {
      const view: View = { ...some.home, selection: { type: 'event', id } };
      expect(formatShort(view, some)).toBe(`s=1~.select.${id}`);
      expect(parseShort(formatShort(view, some), some)).toEqual({ view, notes: [] });
    }
  });

  it.each([
    ['s=1~deofm', 'a day beyond the chronicle', 'out-of-reach'],
    ['s=1~eeAAAA', 'an event that is not there', 'unknown'],
    ['s=2~dexz', 'another version', 'unreadable'],
    ['s=1~%3Cscript%3E', 'markup', 'unreadable'],
    ['s=', 'nothing', 'unreadable'],
  ])('%s, %s, opens home with a note', (query, _, problem) => {
    const { view, notes } = parseShort(query, facts);
    expect(view).toEqual(facts.home);
    expect(notes.map((note) => note.problem)).toEqual([problem]);
  });

  it('never throws, whatever stands in it', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'1~.dbmklrfuae09AZ-_,:/%~'), maxLength: 40 });
    fc.assert(
      fc.property(fc.oneof(letters, fc.string({ unit: 'binary' })), (text) => {
        for (const query of [text, `s=${text}`, `s=1~${text}`]) {
          const { view } = parseShort(query, facts);
          expect(parseShort(formatShort(view, facts), facts)).toEqual({ view, notes: [] });
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Short links that were once given away. Rows are added here and never changed or taken out. */
const OLD_SHORT_LINKS: [short: string, readable: string][] = [
  ['s=1~deo2~kTmuI~eeyZ_3', 'day=2022-01-18&clock=then&select=geneva-blinken-lavrov'],
  ['s=1~demq~mR28W', 'day=2021-12-01&mode=moment'],
  ['s=1~m1HSt~lhexYZ5QC~etZ5QC', 'mode=until&layers=ukraine,crimea&select=territory:crimea'],
  ['s=1~dep2~.days.3~f3k2OMuaZ', 'day=2022-02-23&days=3&kinds=sanction,decision'],
  ['s=1~mXvUJ~uYifX', 'mode=all&status=cancelled'],
  ['s=1~mXvUJ~a3-ev~.lang.uk', 'mode=all&actors=annalena-baerbock&lang=uk'],
  ['s=1~deo2~bemr', 'day=2022-01-18&since=2021-12-02'],
  ['s=1~.map.6.5/50.45/30.52~l', 'map=6.5/50.45/30.52&layers=none'],
  ['s=1~deo2~edkHYw', 'day=2022-01-18&select=dispute:russian-troop-numbers'],
  ['s=1~deo2~em3Soo', 'day=2022-01-18&select=measure:russian-troops-near-ukraine'],
  ['s=1~deo2~kTmuI~bemr~.days.14', 'day=2022-01-18&days=14&clock=then&since=2021-12-02'],
  ['s=1~ee3tK-', 'select=official-beyond-exercise'],
  ['s=1~es9iWw', 'select=source:fp-2022-02-23'],
];

it.each(OLD_SHORT_LINKS)('?%s still opens ?%s', (short, readable) => {
  expect(formatView(parseShort(short, facts).view, facts)).toBe(readable);
});
