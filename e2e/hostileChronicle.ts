import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

const OURS = join(import.meta.dirname, '../data/ukraine-2021-22');

/** What a text could be taken for by somebody who does not show it as text. Each that runs would set `window.ran`. */
const PIECES = [
  '<img src=x onerror="window.ran=1">',
  '"><script>window.ran=1</script>',
  `'"--></title></style></textarea><svg/onload=window.ran=1>`,
  ']]></script><!-- {{7*7}} $&',
  '[a link](javascript:window.ran=1) javascript:window.ran=1',
  '\u202egnp.exe \u2066\u200b\u200d\ufeff',
  '&lt;b&gt; &amp; &#60;i&#62; %3Cscript%3E \\u003cscript\\u003e',
  '__proto__ constructor.prototype toString',
];
const LONG = 'Donaudampfschifffahrt'.repeat(400);

/** Ids that mean something to JavaScript and that a chronicle may have. */
export const RESERVED = ['constructor', 'prototype', 'then'];

/** The title of an event of the hostile chronicle, and of others with a number. */
export const hostileText = (number: number, language = 'en') =>
  `${number} ${PIECES[number % PIECES.length]}${number % 50 === 7 ? ` ${LONG}` : ''} ${language}`;

/**
 * Writes a chronicle into the folder `data/hostile`: ours, with the same ids, days and places, but every text of it is hostile, and
 * some events more whose ids are names of JavaScript. Their titles are `hostileText(1)` and so on, in order of `RESERVED`.
 */
export async function writeHostileChronicle(data: string): Promise<void> {
  const folder = join(data, 'hostile');
  await mkdir(folder, { recursive: true });
  await cp(OURS, folder, { recursive: true });
  let number = RESERVED.length;
  const next = () => ++number;
  for (const file of await readdir(folder, { recursive: true })) {
    if (!file.endsWith('.yaml')) continue;
    const path = join(folder, file);
    await writeFile(path, JSON.stringify(poisoned(parse(await readFile(path, 'utf8')), next)));
  }
  for (const [index, id] of RESERVED.entries()) {
    const event = parse(await readFile(join(folder, 'events/geneva-blinken-lavrov.yaml'), 'utf8'));
    event.title = { en: hostileText(index + 1), uk: hostileText(index + 1, 'uk') };
    delete event.related;
    await writeFile(join(folder, `events/${id}.yaml`), JSON.stringify(event));
  }
  const gone = parse(await readFile(join(folder, 'gone.yaml'), 'utf8'));
  gone.event.divided = { became: RESERVED.slice(0, 2), why: { en: hostileText(1), uk: hostileText(1, 'uk') } };
  await writeFile(join(folder, 'gone.yaml'), JSON.stringify(gone));
}

const PLAIN_TEXTS = ['title', 'native', 'publisher', 'licence', 'family', 'given'];

function poisoned(value: unknown, next: () => number, key = ''): unknown {
  if (Array.isArray(value))
    return value.map((item) => (key === 'variants' ? hostileText(next()) : poisoned(item, next, key)));
  if (typeof value === 'string') return PLAIN_TEXTS.includes(key) ? hostileText(next()) : value;
  if (typeof value !== 'object' || value === null) return value;
  const names = Object.keys(value);
  if (names.join() === 'en,uk') {
    const number = next();
    return Object.fromEntries(names.map((language) => [language, hostileText(number, language)]));
  }
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, poisoned(inner, next, name)]));
}
