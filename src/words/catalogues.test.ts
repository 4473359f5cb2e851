import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { english } from './english';
import { loadWords } from './loadWords';
import { ukrainian } from './ukrainian';
import { inLanguage, wordsFor } from './words';

/** Every entry of a catalogue by its path, `card.when`. */
function leavesOf(value: unknown, path: readonly string[] = []): [path: string, leaf: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path.join('.'), value]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

const ENGLISH = leavesOf(english);
const UKRAINIAN = new Map(leavesOf(ukrainian));
const LISTS = new Set(['card.paragraph', 'card.record']);
const LETTER = /\p{L}/u;
/** Names that are written so in every language. */
const NAMES = /Demarche|English|Українська|Natural Earth|GeoNames|CC BY/g;

/** What is fetched with a part of the page: every `{ en, uk }` that a file of this folder hands out. */
const PARTS = (
  await Promise.all(
    readdirSync('src/words')
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map(async (file) => Object.entries(await import(`./${file}`)) as [name: string, value: unknown][]),
  )
)
  .flat()
  .filter((part): part is [string, { en: object; uk: object }] => Object.keys(part[1] ?? {}).join() === 'en,uk');

describe.each(PARTS)('The words of a part, %s,', (_, { en, uk }) => {
  it('are the same in both languages, with as many gaps', () => {
    const other = new Map(leavesOf(uk));
    expect([...other.keys()].sort()).toEqual(
      leavesOf(en)
        .map(([path]) => path)
        .sort(),
    );
    for (const [path, leaf] of leavesOf(en)) {
      const same = other.get(path);
      expect(typeof same, path).toBe(typeof leaf);
      if (typeof leaf === 'function' && typeof same === 'function') expect(same.length, path).toBe(leaf.length);
    }
  });
});

describe('The two catalogues', () => {
  it('have the same entries', () => {
    expect([...UKRAINIAN.keys()].sort()).toEqual(ENGLISH.map(([path]) => path).sort());
  });

  it.each(ENGLISH)('say `%s` in the same way, with as many gaps', (path, leaf) => {
    const other = UKRAINIAN.get(path);
    expect(typeof other).toBe(typeof leaf);
    for (const one of [leaf, other]) {
      if (typeof one === 'string') expect(one.trim()).toBe(one);
      if (typeof one === 'string') expect(one).toMatch(LETTER);
      if (typeof one === 'function' && typeof leaf === 'function') expect(one.length).toBe(leaf.length);
    }
  });

  it.each([
    ['en', english],
    ['uk', ukrainian],
  ])('%s uses all that a sentence is given', (_, catalogue) => {
    for (const [path, leaf] of leavesOf(catalogue)) {
      if (typeof leaf !== 'function' || /clock$/i.test(path)) continue;
      const given = LISTS.has(path)
        ? [[7, 9]]
        : path === 'quantity'
          ? [41, null, 43]
          : [41, 42, 43].slice(0, leaf.length);
      const said = String(leaf(...given));
      for (const one of given.flat()) if (one !== null) expect(said, path).toContain(String(one));
      expect(said, path).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  it('have no letters of the other script where a name does not ask for it', () => {
    for (const [path, leaf] of ENGLISH)
      if (typeof leaf === 'string') expect(leaf.replace(NAMES, ''), path).not.toMatch(/\p{Script=Cyrillic}/u);
    for (const [path, leaf] of UKRAINIAN)
      if (typeof leaf === 'string' && !['language', 'locale'].includes(path))
        expect(leaf.replace(NAMES, ''), path).not.toMatch(/\p{Script=Latin}/u);
  });

  it('are found by their language, the English one for any other', async () => {
    expect(await loadWords('uk')).toBe(ukrainian);
    for (const other of ['en', 'fr', '', 'EN', 'constructor']) expect(await loadWords(other), other).toBe(english);
  });

  it('of a part are found by the language of the page, the English one for any other', () => {
    const part = { en: 'day', uk: 'день' };
    expect(wordsFor(part, ukrainian)).toBe('день');
    expect(wordsFor(part, { language: 'fr' })).toBe('day');
  });
});

describe('A text of the chronicle', () => {
  it.each([
    [{ en: 'Riga', uk: 'Рига' }, 'Рига'],
    [{ en: 'Riga' }, 'Riga'],
    [{ fr: 'Riga' }, 'Riga'],
    [{}, ''],
  ])('%j is read in Ukrainian as %j', (text: Record<string, string>, read) => {
    expect(inLanguage(text, ukrainian)).toBe(read);
  });
});

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.(test|d)\.ts$/.test(file))
  .map((file) => join('src', file));

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

function nodesOf(node: Node): Node[] {
  const inner = Object.values(node).flat().filter(isNode);
  return [node, ...inner.flatMap(nodesOf)];
}

const TREES = FILES.map((file) => {
  const { program, errors } = parseSync(file, readFileSync(file, 'utf8'));
  if (errors.length > 0) throw new Error(`${file} cannot be parsed.`);
  return { file, nodes: nodesOf(program as unknown as Node) };
});

/** The texts that an expression may put on the screen by itself. */
function textsOf(node: unknown): string[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'JSXText':
    case 'Literal':
      return typeof node['value'] === 'string' ? [node['value']] : [];
    case 'TemplateLiteral':
      return [
        ...(node['quasis'] as Node[]).map((part) => (part['value'] as { cooked: string }).cooked),
        ...(node['expressions'] as Node[]).flatMap(textsOf),
      ];
    case 'ConditionalExpression':
      return [...textsOf(node['consequent']), ...textsOf(node['alternate'])];
    case 'LogicalExpression':
    case 'BinaryExpression':
      return ['&&', '||', '??', '+'].includes(String(node['operator']))
        ? [...textsOf(node['left']), ...textsOf(node['right'])]
        : [];
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
      return textsOf(node['expression']);
    default:
      return [];
  }
}

const SPOKEN = new Set([
  'aria-label',
  'aria-valuetext',
  'aria-description',
  'aria-roledescription',
  'title',
  'placeholder',
  'alt',
  'label',
]);

/** Texts in the code that a reader would meet. */
function ownTextsOf(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') return (node['children'] as Node[]).flatMap(textsOf);
    if (node.type === 'JSXAttribute')
      return SPOKEN.has(String((node['name'] as Node)['name'])) ? textsOf(node['value']) : [];
    if (node.type === 'Property' && SPOKEN.has(String((node['key'] as Node)['value']))) return textsOf(node['value']);
    if (node.type === 'AssignmentExpression' && /^(textContent|innerText|title|ariaLabel)$/.test(nameOf(node['left'])))
      return textsOf(node['right']);
    const [name, text] = node.type === 'CallExpression' ? (node['arguments'] as Node[]) : [];
    if (nameOf(node['callee']) === 'setAttribute' && SPOKEN.has(String(name?.['value']))) return textsOf(text);
    return [];
  });
}

function nameOf(node: unknown): string {
  return isNode(node) && isNode(node['property']) ? String(node['property']['name']) : '';
}

describe('What a reader reads', () => {
  it('is found by this test where it is written into a component', () => {
    const found = (code: string) =>
      ownTextsOf(nodesOf(parseSync('a.tsx', code).program as unknown as Node)).filter((text) => LETTER.test(text));
    expect(found('const a = <p>Hello</p>;')).toEqual(['Hello']);
    expect(found('const a = <p aria-label="Hello" className="b">→</p>;')).toEqual(['Hello']);
    expect(found('const a = <p>{b ? "Yes" : `No`}</p>;')).toEqual(['Yes', 'No']);
    expect(found('const a = <p>{b && "Да"}{c === "d" ? 1 : 2}</p>;')).toEqual(['Да']);
    expect(
      found('b.setAttribute("aria-label", "Hello"); b.textContent = "World"; b.setAttribute("d", "M0 0");'),
    ).toEqual(['Hello', 'World']);
    expect(found('const a = <p {...{ "aria-label": "Hello" }} />;')).toEqual(['Hello']);
    expect(found('const a = <p title={words.map.label}>{words.app}</p>;')).toEqual([]);
  });

  it.each(TREES)('comes from the catalogue, not from $file', ({ nodes }) => {
    const texts = ownTextsOf(nodes).map((text) => text.replace('Demarche', '')); // a name is the same in every language
    expect(texts.filter((text) => LETTER.test(text))).toEqual([]);
  });
});

/** Paths into the catalogue that a file reads: `card.when`, or `kinds.*` where the key is computed. */
function readPaths(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    let path: string[] = [];
    let at: unknown = node;
    while (isNode(at) && at.type === 'MemberExpression') {
      path = at['computed'] ? ['*'] : [String((at['property'] as Node)['name']), ...path];
      at = at['object'];
    }
    const isWords =
      isNode(at) &&
      ((at.type === 'Identifier' && at['name'] === 'words') ||
        (at.type === 'CallExpression' && (at['callee'] as Node)['name'] === 'useWords'));
    return isWords ? [path.join('.')] : [];
  });
}

describe('The catalogue', () => {
  it('holds nothing that nobody reads', () => {
    const readers = TREES.filter(({ file }) => !/(english|ukrainian)\.ts$/.test(file));
    const read = new Set(readers.flatMap(({ nodes }) => readPaths(nodes)));
    const isRead = (path: string) => read.has(path) || read.has(path.replace(/[^.]+$/, '*'));
    expect(ENGLISH.map(([path]) => path).filter((path) => !isRead(path) && !KEPT.has(path))).toEqual([]);
  });
});

const KEPT = new Set(['language']); // names the catalogue itself
