// @ts-check
// Holds the built app to its budget: what a reader waits for before the first view is whole.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { firstView } from './firstView.mjs';
import { dist } from './paths.mjs';

const KB = 1000;
const SCRIPT_BUDGET = 150 * KB; // one second of a slow phone's network (1.6 Mbit/s) and the parsing of it
const WHOLE_BUDGET = 450 * KB;

const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'));
const read = (/** @type {string} */ file) => readFileSync(join(dist, file));
const parts = firstView(JSON.parse(read('.vite/manifest.json').toString()), files, read);

for (const { file, kind, bytes } of parts) print(kind, file, bytes === null ? 'missing' : inKb(bytes));
const missing = parts.some((part) => part.bytes === null);
const script = sum(parts.filter((part) => part.kind === 'script'));
const whole = sum(parts);
print('', 'scripts', inKb(script), `of ${inKb(SCRIPT_BUDGET)} kB`);
print('', 'first view', inKb(whole), `of ${inKb(WHOLE_BUDGET)} kB, gzip`);

if (missing) console.error('The first view needs a file that the build did not make.');
if (script > SCRIPT_BUDGET || whole > WHOLE_BUDGET) console.error('The first view is over its budget.');
if (missing || script > SCRIPT_BUDGET || whole > WHOLE_BUDGET) process.exitCode = 1;

/** @param {import('./firstView.mjs').Part[]} some */
function sum(some) {
  return some.reduce((total, { bytes }) => total + (bytes ?? 0), 0);
}

/** @param {number} bytes */
function inKb(bytes) {
  return (bytes / KB).toFixed(1);
}

/**
 * @param {string} kind
 * @param {string} name
 * @param {string} size
 * @param {string} [note]
 */
function print(kind, name, size, note = '') {
  console.log(`${kind.padEnd(7)} ${name.padEnd(44)} ${size.padStart(8)} ${note}`.trimEnd());
}
