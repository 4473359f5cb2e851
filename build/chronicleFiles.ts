import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFolder } from '../cli/readFolder';
import type { Text } from '../src/core/chronicle';
import { formatIssue, isFault } from '../src/core/issue';
import { readChronicle } from '../src/core/readChronicle';

/** What the app can open. */
export interface ChronicleList {
  /** The first by name. */
  readonly home: string;
  readonly chronicles: readonly { readonly id: string; readonly title: Text; readonly subtitle: Text }[];
}

export interface ChronicleFiles {
  readonly list: ChronicleList;
  /** JSON texts by their paths in the built site: `chronicles/index.json`, `chronicles/<id>.json`. */
  readonly files: ReadonlyMap<string, string>;
  /** Every issue of every chronicle as a line, and whether it stops a build. */
  readonly issues: readonly { readonly line: string; readonly fault: boolean }[];
}

/** Reads every folder of `data` that holds a chronicle.yaml, and writes those that can be read as JSON. */
export async function chronicleFiles(data: string): Promise<ChronicleFiles> {
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
    const { title, subtitle } = reading.chronicle;
    chronicles.push({ id, title, subtitle });
  }
  const list = { home: chronicles[0]?.id ?? '', chronicles };
  files.set('chronicles/index.json', JSON.stringify(list));
  return { list, files, issues };
}

/** The geometry files by their paths in the built site: `geo/<name>.json`. */
export async function geometryFiles(geo: string): Promise<Map<string, string>> {
  const names = (await readdir(geo)).filter((name) => name.endsWith('.json')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(geo, name), 'utf8')));
  return new Map(names.map((name, index) => [`geo/${name}`, texts[index] ?? '']));
}
