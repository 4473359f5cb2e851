// @ts-check
// Measures how wide the letters of our fonts are, and writes it where pictures of the map read it: a program without a
// browser can then tell how long a name is. Run by hand after a change of font or letters, once a browser is found:
// node scripts/measure-fonts.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { foundBrowser, launchOptions } from './browser.mjs';
import { CYRILLIC, LATIN, LATIN_EXT } from './letters.mjs';
import { root } from './paths.mjs';

/** The faces that pictures are set in, by the family's custom property, weight and style. */
const FACES = [
  { face: '--text 400', files: ['sans-latin', 'sans-latin-ext', 'sans-cyrillic'], weight: 400 },
  { face: '--text 500', files: ['sans-latin', 'sans-latin-ext', 'sans-cyrillic'], weight: 500 },
  { face: '--text 600', files: ['sans-latin', 'sans-latin-ext', 'sans-cyrillic'], weight: 600 },
  { face: '--display 600', files: ['serif-600-latin', 'serif-600-cyrillic'], weight: 600 },
  { face: '--display 400 italic', files: ['serif-italic-latin', 'serif-italic-cyrillic'], weight: 400 },
];
const LETTERS = { latin: LATIN, ext: LATIN_EXT, cyrillic: CYRILLIC };

const found = foundBrowser();
if (!found) throw new Error('No browser has been found yet. Run: node scripts/setup-browser.mjs');
const browser = await chromium.launch(launchOptions(found));
const page = await browser.newPage();
const lines = [];
for (const { face, files, weight } of FACES) {
  const rows = await page.evaluate(measure, {
    fonts: files.map((file) => readFileSync(join(root, 'src/fonts', `${file}.woff2`)).toString('base64')),
    weight,
    letters: Object.values(LETTERS).map((text) => [...text]),
  });
  lines.push(`  '${face}': {`);
  for (const { first, widths } of rows) lines.push(`    ${first}: '${widths.join(' ')}',`);
  lines.push('  },');
}
await browser.close();
writeFileSync(join(root, 'src/picture/advances.ts'), `${heading()}${lines.join('\n')}\n};\n`);

function heading() {
  return `// Written by scripts/measure-fonts.mjs.

/**
 * How wide letters are, in thousandths of the size of the type, by face: runs of letters by the code of their first,
 * with a width for each.
 */
export const ADVANCES: Readonly<Record<string, Readonly<Record<number, string>>>> = {
`;
}

/**
 * Runs in the page. Letters that none of the fonts has are left out.
 * @param {{ fonts: string[], weight: number, letters: string[][] }} what
 */
async function measure({ fonts, weight, letters }) {
  const names = fonts.map((_, at) => `measured-${at}-${weight}-${Math.random()}`);
  for (const [at, font] of fonts.entries()) {
    const face = new FontFace(`${names[at]}`, `url(data:font/woff2;base64,${font})`, { weight: '400 700' });
    document.fonts.add(await face.load());
  }
  const context = /** @type {CanvasRenderingContext2D} */ (document.createElement('canvas').getContext('2d'));
  context.fontKerning = 'none';
  /** @param {string} letter @param {string} family */
  const widthIn = (letter, family) => {
    context.font = `${weight} 1000px ${family}`;
    return Math.round(context.measureText(letter).width);
  };
  /** @type {{ first: number, widths: number[] }[]} */
  const runs = [];
  for (const letter of letters.flat().sort()) {
    const code = letter.codePointAt(0) ?? 0;
    // a letter that a font has not comes from the last resort, whichever that is: its width changes with it
    const own = names.find(
      (name) => widthIn(letter, `'${name}', serif`) === widthIn(letter, `'${name}', monospace`) || letter === ' ',
    );
    if (own === undefined) continue;
    const width = widthIn(letter, `'${own}', serif`);
    const last = runs.at(-1);
    if (last && last.first + last.widths.length === code) last.widths.push(width);
    else runs.push({ first: code, widths: [width] });
  }
  return runs;
}
