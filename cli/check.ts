import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { checkPlaces, layersOf } from '../src/core/checkPlaces';
import type { Chronicle } from '../src/core/chronicle';
import { formatIssue, type Issue, isFault } from '../src/core/issue';
import { readChronicle } from '../src/core/readChronicle';
import type { Tour } from '../src/core/tour';
import { readFolder } from './readFolder';
import { readLayers } from './readLayers';

const LAYERS = 'geo/layers';

/** Checks the chronicles in these folders and prints what is wrong, or what they hold. */
export async function check(folders: readonly string[]): Promise<number> {
  let faults = 0;
  for (const folder of folders) faults += await checkFolder(resolve(folder));
  return faults > 0 ? 1 : 0;
}

async function checkFolder(folder: string): Promise<number> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) {
    console.error(`${folder} is not a folder. Name the folder of a chronicle, as in data/ukraine-2021-22.`);
    return 1;
  }
  const reading = readChronicle(basename(folder), await readFolder(folder));
  const { chronicle, tours } = reading;
  const issues = [...reading.issues, ...(chronicle ? await placeIssues(chronicle) : [])];
  const faults = issues.filter(isFault);
  const warnings = issues.filter((issue) => !isFault(issue));
  for (const issue of [...warnings, ...faults]) console.log(formatIssue(issue));
  console.log(`${basename(folder)}: ${count(faults.length, 'fault')}, ${count(warnings.length, 'warning')}.`);
  if (chronicle && faults.length === 0) console.log(countsOf(chronicle, tours));
  return faults.length;
}

async function placeIssues(chronicle: Chronicle): Promise<Issue[]> {
  const { layers, missing } = await readLayers(LAYERS, layersOf(chronicle));
  for (const id of missing) console.log(`${LAYERS}/${id}.geojson is not there, so what lies in it is not checked.`);
  return checkPlaces(chronicle, layers);
}

function countsOf(chronicle: Chronicle, tours: readonly Tour[]): string {
  const reports = chronicle.events.flatMap((event) => event.reports);
  return [
    `${count(chronicle.events.length, 'event')}, ${count(reports.length, 'report')}`,
    `by kind: ${tally(chronicle.events.map(({ kind }) => kind))}`,
    `by source: ${tally(reports.map(({ source }) => source))}`,
    `by status: ${tally(reports.map(({ status }) => status))}`,
    `${count(tours.length, 'tour')}, ${count(tours.flatMap(({ steps }) => steps).length, 'step')}`,
  ].join('\n');
}

/** `meeting 4, call 2`, the most frequent first. */
function tally(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
  return sorted.map(([word, times]) => `${word} ${times}`).join(', ') || 'none';
}

function count(many: number, one: string): string {
  return `${many || 'no'} ${one}${many === 1 ? '' : 's'}`;
}
