import { writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Chronicle } from '../src/core/chronicle';
import { type Day, parseDay } from '../src/core/day';
import type { Scope } from '../src/core/export/exported';
import { exportedOf } from '../src/core/export/exportedOf';
import { FORMATS, type Format } from '../src/core/export/formats';
import { isFault } from '../src/core/issue';
import { indexChronicle } from '../src/core/knowledge';
import { learnTours } from '../src/core/learnTours';
import { isLost, type LinkNote, linkFactsOf, parseView } from '../src/core/link';
import { readChronicle } from '../src/core/readChronicle';
import { didYouMean } from '../src/core/sentences';
import type { Tour } from '../src/core/tour';
import type { View } from '../src/core/view';
import { today } from '../src/today';
import { CATALOGUES } from '../src/words/catalogues';
import { wordingOf } from '../src/words/exportWording';
import { wordsFor } from '../src/words/words';
import { readFolder } from './readFolder';

const OPTIONS = {
  format: { type: 'string' },
  link: { type: 'string' },
  day: { type: 'string' },
  site: { type: 'string' },
  'exported-on': { type: 'string' },
  out: { type: 'string' },
} as const;

const PROBLEMS: Readonly<Record<LinkNote['problem'], string>> = {
  unreadable: 'cannot be read',
  unknown: 'is not known here',
  'out-of-reach': 'lies outside of this chronicle',
  gone: 'is no longer there',
};

/** A command that cannot be carried out as it was given; `code` is what the program ends with. */
class Refusal extends Error {
  constructor(
    readonly code: 1 | 2,
    message: string,
  ) {
    super(message);
  }
}

/** Writes a chronicle, or what a link shows of it, in one of the formats; to a file or to the standard output. */
export async function exportChronicle(args: readonly string[]): Promise<number> {
  try {
    await run(args);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    return error.code;
  }
}

async function run(args: readonly string[]): Promise<void> {
  const { folder, values } = parsed(args);
  const format = formatNamed(values.format);
  const exportedOn = values['exported-on'] === undefined ? today() : dayNamed(values['exported-on']);
  const { chronicle, tours } = await chronicleIn(folder);
  const { view, scope } = asked(chronicle, tours, values);
  const wording = wordingOf(wordsFor(CATALOGUES, view));
  const linkBase = values.site === undefined ? null : siteBase(values.site, chronicle);
  const exported = exportedOf(indexChronicle(chronicle), view, { scope, wording, linkBase, exportedOn });
  const text = FORMATS[format].write(exported);
  if (values.out === undefined) process.stdout.write(text);
  else await writeFile(values.out, text);
}

function parsed(args: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const [folder, ...more] = positionals;
    if (folder !== undefined && more.length === 0) return { folder, values };
  } catch (error) {
    throw new Refusal(2, error instanceof Error ? error.message : String(error));
  }
  throw new Refusal(2, 'Name one folder, as in: npm run chronicle -- export data/ukraine-2021-22 --format geojson');
}

function formatNamed(name: string | undefined): Format {
  const names = Object.keys(FORMATS) as Format[];
  const found = names.find((one) => one === name);
  if (found) return found;
  const all = `Give one of these as --format: ${names.join(', ')}.`;
  throw new Refusal(2, name === undefined ? all : `There is no format \`${name}\`. ${didYouMean(name, names, all)}`);
}

/** A link says all; a day alone is everything as known then; nothing is everything in hindsight. */
function asked(
  chronicle: Chronicle,
  tours: readonly Tour[],
  { link, day }: { link?: string; day?: string },
): { view: View; scope: Scope } {
  if (link !== undefined && day !== undefined) throw new Refusal(2, 'Give --link or --day; a link has its own day.');
  const query = link ?? (day === undefined ? '' : `day=${day}&clock=then`);
  const facts = linkFactsOf(chronicle);
  learnTours(facts, tours);
  const { view, notes } = parseView(query.slice(query.indexOf('?') + 1), facts);
  const faults = notes.filter(isLost).map(({ key, value, problem }) => `${key}=${value} ${PROBLEMS[problem]}.`);
  if (faults.length > 0) throw new Refusal(2, faults.join('\n'));
  return { view, scope: link === undefined ? 'all' : 'shown' };
}

async function chronicleIn(folder: string): Promise<{ chronicle: Chronicle; tours: readonly Tour[] }> {
  const files = await readFolder(resolve(folder)).catch(() => null);
  const { chronicle, tours, issues } = readChronicle(basename(resolve(folder)), files ?? new Map());
  if (chronicle && !issues.some(isFault)) return { chronicle, tours };
  throw new Refusal(1, `${folder} holds no chronicle without faults; \`check\` says why.`);
}

function siteBase(site: string, { id }: Chronicle): string {
  if (!URL.canParse(site))
    throw new Refusal(2, `\`${site}\` is no address. Write one as in --site https://example.org/`);
  const { origin, pathname } = new URL(site);
  return `${origin}${pathname}?chronicle=${encodeURIComponent(id)}&`;
}

function dayNamed(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new Refusal(2, `\`${text}\` is no day. Write one as in --exported-on 2026-11-25`);
  return day;
}
