// @ts-check
import { gzipSync } from 'node:zlib';

/** @typedef {{file: string, name?: string, isEntry?: boolean, imports?: string[], css?: string[], assets?: string[]}} Chunk */

/** @typedef {{file: string, kind: 'html' | 'script' | 'style' | 'font' | 'data', bytes: number | null}} Part bytes after gzip; null where the file is missing */

// The world beyond the region and finer lines are fetched when somebody looks there.
const DATA = ['geo/region-coarse.json'];

/**
 * What a reader's first view loads, with its weight on the wire.
 * @param {Record<string, Chunk>} manifest Vite's
 * @param {string[]} files of dist, as `assets/index-Dx3.js`
 * @param {(file: string) => Buffer} read
 * @returns {Part[]}
 */
export function firstView(manifest, files, read) {
  const html = read('index.html').toString();
  const chunks = staticChunks(manifest);
  const linked = linkedFiles(html).filter((file) => files.includes(file));
  const named = [
    'index.html',
    ...chunks.flatMap((chunk) => [chunk.file, ...(chunk.css ?? [])]),
    ...linked,
    ...files.filter(isLatinFont),
    homeChronicle(read),
    ...DATA,
  ];
  return [...new Set(named)].map((file) => ({
    file,
    kind: kindOf(file),
    bytes: files.includes(file) ? weightOf(file, read(file)) : null,
  }));
}

/**
 * The entries and all that they import at once; what they import later is not of the first view.
 * @param {Record<string, Chunk>} manifest
 * @returns {Chunk[]}
 */
function staticChunks(manifest) {
  const seen = new Set(Object.keys(manifest).filter((key) => manifest[key]?.isEntry));
  for (const key of seen) for (const next of manifest[key]?.imports ?? []) seen.add(next);
  return [...seen].flatMap((key) => manifest[key] ?? []);
}

/**
 * Files of ours that the page names: scripts, modulepreload, preload, stylesheets, icons, the web app manifest. What is
 * another form of the page is for other programs.
 * @param {string} html
 */
function linkedFiles(html) {
  const linked = /<(?:script|link)\b(?![^>]*\brel="alternate")[^>]*?\b(?:src|href)="(?:\.?\/)?([^":?#]+)/g;
  return [...html.matchAll(linked)].map((match) => match[1] ?? '');
}

/**
 * Names of towns need the extended Latin letters too, in the sans that the map is lettered in.
 * @param {string} file
 */
function isLatinFont(file) {
  return file.endsWith('.woff2') && /latin/i.test(file);
}

/**
 * The chronicle that the bare address opens.
 * @param {(file: string) => Buffer} read
 */
function homeChronicle(read) {
  return `chronicles/${JSON.parse(read('chronicles/index.json').toString()).home}.json`;
}

/**
 * @param {string} file
 * @returns {Part['kind']}
 */
function kindOf(file) {
  if (file.endsWith('.html')) return 'html';
  if (/\.m?js$/.test(file)) return 'script';
  if (file.endsWith('.css')) return 'style';
  return file.endsWith('.woff2') ? 'font' : 'data';
}

/**
 * @param {string} file
 * @param {Buffer} content
 */
function weightOf(file, content) {
  return /\.(woff2|png|jpe?g|webp)$/.test(file) ? content.length : gzipSync(content, { level: 9 }).length;
}
