import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFolder } from '../cli/readFolder';
import type { Chronicle, Text } from '../src/core/chronicle';
import { atomOf } from '../src/core/export/atom';
import type { Exported } from '../src/core/export/exported';
import { exportedOf } from '../src/core/export/exportedOf';
import { icsOf } from '../src/core/export/ics';
import { formatIssue, isFault } from '../src/core/issue';
import { indexChronicle } from '../src/core/knowledge';
import { readChronicle } from '../src/core/readChronicle';
import { homeViewOf } from '../src/core/view';
import { CATALOGUES } from '../src/words/catalogues';
import { wordingOf } from '../src/words/exportWording';
import { wordsFor } from '../src/words/words';

/** What the app can open. */
export interface ChronicleList {
  /** The first by name. */
  readonly home: string;
  readonly chronicles: readonly { readonly id: string; readonly title: Text; readonly subtitle: Text }[];
}

export interface ChronicleFiles {
  readonly list: ChronicleList;
  /**
   * Texts by their paths in the built site: `chronicles/index.json`, `chronicles/<id>.json`, `chronicles/<id>.tours.json`,
   * and for each language `chronicles/<id>.<language>.atom` and `.ics`.
   */
  readonly files: ReadonlyMap<string, string>;
  /** Every issue of every chronicle as a line, and whether it stops a build. */
  readonly issues: readonly { readonly line: string; readonly fault: boolean }[];
}

/**
 * Reads every folder of `data` that holds a chronicle.yaml, and writes those that can be read as JSON, feed and calendar.
 * `site` is the address that the site will have, if it is known.
 */
export async function chronicleFiles(data: string, site: string | null): Promise<ChronicleFiles> {
  const entries = await readdir(data, { withFileTypes: true });
  const ids = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const files = new Map<string, string>();
  const chronicles: { id: string; title: Text; subtitle: Text }[] = [];
  const issues: { line: string; fault: boolean }[] = [];
  for (const id of ids.sort()) {
    const texts = await readFolder(join(data, id));
    if (!texts.has('chronicle.yaml')) continue;
    const reading = readChronicle(id, texts);
    issues.push(...reading.issues.map((issue) => ({ line: `${id}/${formatIssue(issue)}`, fault: isFault(issue) })));
    if (!reading.chronicle) continue;
    files.set(`chronicles/${id}.json`, JSON.stringify(reading.chronicle));
    files.set(`chronicles/${id}.tours.json`, JSON.stringify(reading.tours)); // fetched when a reader comes near one
    const { title, subtitle } = reading.chronicle;
    chronicles.push({ id, title, subtitle });
    for (const [path, text] of followFiles(reading.chronicle, site)) files.set(path, text);
  }
  const list = { home: chronicles[0]?.id ?? '', chronicles };
  files.set('chronicles/index.json', JSON.stringify(list));
  return { list, files, issues };
}

/** Feed and calendar of a whole chronicle in hindsight, in each of its languages. */
function followFiles(chronicle: Chronicle, site: string | null): [path: string, text: string][] {
  const index = indexChronicle(chronicle);
  const files: [string, string][] = [];
  for (const language of chronicle.languages) {
    const name = `${chronicle.id}.${language}`;
    const view = { ...homeViewOf(chronicle), language };
    const wording = wordingOf(wordsFor(CATALOGUES, { language }));
    const exportFor = (linkBase: string | null): Exported =>
      exportedOf(index, view, { scope: 'all', wording, linkBase, exportedOn: null });
    const query = `?chronicle=${encodeURIComponent(chronicle.id)}&`;
    // a feed is read where it was fetched from, so it can say "one folder up"; a calendar's addresses must be whole
    const feed = atomOf(
      exportFor(`${site ?? '../'}${query}`),
      `${site === null ? '' : `${site}chronicles/`}${name}.atom`,
    );
    files.push([`chronicles/${name}.atom`, feed]);
    files.push([`chronicles/${name}.ics`, icsOf(exportFor(site === null ? null : `${site}${query}`))]);
  }
  return files;
}

/** The geometry files by their paths in the built site: `geo/<name>.json`. */
export async function geometryFiles(geo: string): Promise<Map<string, string>> {
  const names = (await readdir(geo)).filter((name) => name.endsWith('.json')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(geo, name), 'utf8')));
  return new Map(names.map((name, index) => [`geo/${name}`, texts[index] ?? '']));
}
