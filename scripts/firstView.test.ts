import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { firstView } from './firstView.mjs';

const html = `<!doctype html><link rel="icon" href="data:,"><link rel="preload" href="./geo/region-coarse.json">
<script type="module" crossorigin src="./assets/index.js"></script><link rel="stylesheet" href="./assets/index.css">
<link rel="alternate" type="application/atom+xml" href="./chronicles/home.en.atom">`;
const contents = new Map<string, Buffer>([
  ['index.html', Buffer.from(html)],
  ...['index', 'shared', 'deep', 'later'].map((name) => [`assets/${name}.js`, Buffer.from(name)] as const),
  ['assets/index.css', Buffer.from('p{}')],
  ['assets/text-latin-a.woff2', randomBytes(500)],
  ['assets/text-latin-ext-a.woff2', randomBytes(500)],
  ['assets/text-cyrillic-a.woff2', randomBytes(500)],
  ['chronicles/index.json', Buffer.from('{"home":"home"}')],
  ['chronicles/another.json', Buffer.from('{}')],
  ['chronicles/home.en.atom', Buffer.from('<feed/>')],
  ['chronicles/home.json', Buffer.alloc(10_000, 'a')],
]);
const manifest = {
  'index.html': {
    file: 'assets/index.js',
    isEntry: true,
    imports: ['_shared.js'],
    dynamicImports: ['src/later.ts'],
    css: ['assets/index.css'],
  },
  '_shared.js': { file: 'assets/shared.js', imports: ['_deep.js'] },
  '_deep.js': { file: 'assets/deep.js', imports: ['_shared.js'] },
  'src/later.ts': { file: 'assets/later.js' },
};
const parts = firstView(manifest, [...contents.keys()], (file) => contents.get(file) ?? Buffer.alloc(0));
const weights = new Map(parts.map(({ file, bytes }) => [file, bytes]));

it('counts what the page loads at once, each file one time', () => {
  expect(parts.map(({ kind, file }) => `${kind} ${file}`)).toEqual([
    'html index.html',
    'script assets/index.js',
    'style assets/index.css',
    'script assets/shared.js',
    'script assets/deep.js',
    'font assets/text-latin-a.woff2',
    'font assets/text-latin-ext-a.woff2',
    'data chronicles/home.json',
    'data geo/region-coarse.json',
  ]);
});

it('weighs text as it is sent, and fonts as they are', () => {
  expect(weights.get('chronicles/home.json')).toBeLessThan(100);
  expect(weights.get('assets/text-latin-a.woff2')).toBe(500);
});

it('names what is missing', () => {
  expect(weights.get('geo/region-coarse.json')).toBeNull();
});
