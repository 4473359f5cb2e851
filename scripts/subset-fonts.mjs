// @ts-check
// Cuts the fonts down to the letters that maps and texts of Europe need, and writes them to src/fonts.
// Run by hand after a change of font or letters: node scripts/subset-fonts.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
// @ts-expect-error: the package ships no types
import subsetFont from 'subset-font';
import { CYRILLIC, LATIN, LATIN_EXT } from './letters.mjs';
import { root } from './paths.mjs';

const SANS = '@fontsource-variable/source-sans-3/files/source-sans-3';
const SERIF = '@fontsource/source-serif-4/files/source-serif-4';
const wght = { wght: { min: 400, max: 700, default: 400 } };

for (const { from, to, text, axes } of [
  { from: `${SANS}-latin-wght-normal`, to: 'sans-latin', text: LATIN, axes: wght },
  { from: `${SANS}-latin-ext-wght-normal`, to: 'sans-latin-ext', text: LATIN_EXT, axes: wght },
  { from: `${SANS}-cyrillic-wght-normal`, to: 'sans-cyrillic', text: CYRILLIC, axes: wght },
  { from: `${SERIF}-latin-600-normal`, to: 'serif-600-latin', text: LATIN },
  { from: `${SERIF}-cyrillic-600-normal`, to: 'serif-600-cyrillic', text: CYRILLIC },
  { from: `${SERIF}-latin-400-italic`, to: 'serif-italic-latin', text: LATIN },
  { from: `${SERIF}-cyrillic-400-italic`, to: 'serif-italic-cyrillic', text: CYRILLIC },
]) {
  const font = readFileSync(join(root, 'node_modules', `${from}.woff2`));
  const cut = await subsetFont(font, text, { targetFormat: 'woff2', ...(axes ? { variationAxes: axes } : {}) });
  writeFileSync(join(root, 'src/fonts', `${to}.woff2`), cut);
  console.log(`${to}: ${font.length} -> ${cut.length} bytes`);
}
