import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../cli/readFolder';
import { bibtexOf } from './bibtex';
import type { Source } from './chronicle';
import { citationOf, citationOfView } from './citation';
import { cslJsonOf } from './cslJson';
import { parseDay } from './day';
import { readChronicle } from './readChronicle';
import { risOf } from './ris';

const { chronicle } = readChronicle('ukraine-2021-22', await readFolder('data/ukraine-2021-22'));
if (!chronicle) throw new Error('There is no chronicle to look at.');
const sources = Object.values(chronicle.sources);
const sample = sources[0] as Source;

const hostile = fc.string({
  unit: fc.constantFrom(...'{}\\%&$#_^~"\'@,=\n\r\t\u2028 ab', 'ї', 'TY  - ', ' and '),
  minLength: 1,
  maxLength: 30,
});
const flat = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

describe('Every source of the winter 2021-22', () => {
  it.each(sources.map((source) => [source.id, source] as const))('%s is cited in every format', (_, source) => {
    expect(
      [citationOf(source, 'en'), citationOf(source, 'uk'), cslJsonOf(source), bibtexOf(source), risOf(source)].join(
        '\n',
      ),
    ).toMatchSnapshot();
  });
});

describe('A citation of hostile text', () => {
  it('is read back from BibTeX as it was, on one line', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, family, given) => {
        const entry = readBibtex(
          bibtexOf({
            ...sample,
            title,
            author: [
              { family, given },
              { family: 'B', given: '' },
            ],
          }),
        );
        expect(entry.key).toBe(sample.id);
        expect(entry.fields['title']).toBe(flat(title));
        expect(entry.fields['date']).toBe('2021-12-01');
        expect(entry.depthOfAnd).toBe(1);
      }),
    );
  });

  it.each([
    ['a style of BibTeX, which asks for the year and knows no date', ({ year }: Dated) => year, '2021'],
    ['biber, which takes the date and warns of another year or month', biber, '2021-12-01'],
    ['Zotero, which puts year and month to what it has read before them', zotero, '2021-12-01'],
  ])('has a day for %s', (_, read, day) => {
    const fields = readBibtex(bibtexOf(sample)).fields as Dated;
    expect(read(fields)).toBe(day);
  });

  it('is read back from RIS as it was, on one line', () => {
    fc.assert(
      fc.property(hostile, hostile, (title, place) => {
        const fields = readRis(risOf({ ...sample, title, containerTitle: { en: place } }));
        expect(fields['TI'] ?? '').toBe(flat(title));
        expect(fields['T2'] ?? '').toBe(flat(place));
        expect(fields['DA']).toBe('2021/12/01');
      }),
    );
  });

  it('is read back from CSL-JSON to the letter', () => {
    fc.assert(
      fc.property(hostile, (title) => {
        expect(JSON.parse(cslJsonOf({ ...sample, title }))[0].title).toBe(title);
      }),
    );
  });
});

describe('A citation of a view', () => {
  const day = parseDay('2022-01-18') ?? 0;
  const accessed = parseDay('2026-11-25') ?? 0;
  const cited = (clock: 'then' | 'hindsight', language: string) =>
    citationOfView(chronicle, { day, clock, selection: null }, 'https://example.org/?day=1', accessed, language);

  it.each([
    [
      'then',
      'en',
      'Demarche: The road to February, as known on 18 January 2022. Chronicle ukraine-2021-22, CC-BY-4.0. https://example.org/?day=1 Accessed 25 November 2026.',
    ],
    [
      'hindsight',
      'en',
      'Demarche: The road to February, 18 January 2022, in hindsight. Chronicle ukraine-2021-22, CC-BY-4.0. https://example.org/?day=1 Accessed 25 November 2026.',
    ],
    [
      'then',
      'uk',
      'Demarche: Шлях до лютого, як було відомо на 18 січня 2022 року. Хроніка ukraine-2021-22, CC-BY-4.0. https://example.org/?day=1 Переглянуто 25 листопада 2026 року.',
    ],
  ] as const)('says what was known %s, in %s', (clock, language, line) => {
    expect(cited(clock, language)).toBe(line);
  });
});

interface Dated {
  readonly year?: string;
  readonly month?: string;
  readonly date?: string;
}

function biber({ year, month, date }: Dated) {
  const [ofDate = '', ofMonth = ''] = (date ?? '').split('-');
  if (year && Number(year) !== Number(ofDate)) return 'another year';
  return month && Number(month) !== Number(ofMonth) ? 'another month' : date;
}

/** As its translator of BibTeX reads, in the order of the fields. */
function zotero(fields: Dated) {
  return Object.entries(fields).reduce((read, [name, value]) => {
    if (name === 'date') return value;
    if (name === 'year') return read.includes(value) ? read : `${read}${value}`;
    return name === 'month' ? `${value} ${read}` : read;
  }, '');
}

/** Strict: braces balance as BibTeX counts them, with no regard to backslashes. */
function readBibtex(text: string) {
  const head = /^@(\w+)\{([^,\s{}]+),\n/.exec(text);
  if (!head) throw new Error('There is no head.');
  const fields: Record<string, string> = {};
  let at = head[0].length;
  let depthOfAnd = 0;
  while (text[at] !== '}') {
    const name = /^ {2}(\w+) = \{/.exec(text.slice(at));
    if (!name) throw new Error(`There is no field at ${text.slice(at)}`);
    at += name[0].length;
    let depth = 1;
    const start = at;
    for (; depth > 0; at++) {
      if (text[at] === undefined || text[at] === '\n') throw new Error('A field does not end.');
      if (text[at] === '{') depth++;
      if (text[at] === '}') depth--;
      if (name[1] === 'author' && depth === 1 && text.slice(at, at + 5) === ' and ') depthOfAnd++;
    }
    const value = text.slice(start, at - 1);
    if (name[1] !== 'author') fields[name[1] ?? ''] = plain(name[1] === 'title' ? value.slice(1, -1) : value);
    if (text.slice(at, at + 2) !== ',\n') throw new Error('There is no comma.');
    at += 2;
  }
  if (text.slice(at) !== '}\n') throw new Error('Something stands behind the entry.');
  return { key: head[2], fields, depthOfAnd };
}

function plain(latex: string): string {
  const names: Record<string, string> = {
    textbackslash: '\\',
    textbraceleft: '{',
    textbraceright: '}',
    textasciitilde: '~',
    textasciicircum: '^',
    textquotedbl: '"',
  };
  return latex.replace(/\\([a-z]+)\{\}|\\([%&$#_])|([\\{}%&$#_~^"])/g, (_, name, escaped, bare) => {
    if (bare) throw new Error(`${bare} is bare.`);
    return name ? (names[name] ?? 'unknown') : escaped;
  });
}

/** Strict: each line is a tag, from TY to ER, and none but AU comes twice. */
function readRis(text: string) {
  const lines = text.split(/\r\n|\n|\r|\u2028/);
  if (lines.pop() !== '' || !lines[0]?.startsWith('TY  - ') || lines.pop() !== 'ER  - ')
    throw new Error('It is not one record.');
  const fields: Record<string, string> = {};
  for (const line of lines) {
    const match = /^([A-Z][A-Z0-9]) {2}- (.+)$/.exec(line);
    if (!match || (match[1] !== 'AU' && (match[1] ?? '') in fields)) throw new Error(`Not a field: ${line}`);
    fields[match[1] ?? ''] = match[2] ?? '';
  }
  return fields;
}
