import { basename, resolve } from 'node:path';
import { compareChronicles } from '../src/core/compareChronicles';
import { forgottenIds } from '../src/core/gone';
import { readChronicle } from '../src/core/readChronicle';
import type { WithTours } from '../src/core/tour';
import { readFolder } from './readFolder';

/** Prints what differs between an earlier and a later state of a chronicle, and which ids went without a word; answers 1 if one cannot be read. */
export async function compare(folders: readonly string[]): Promise<number> {
  const [earlier, later, ...more] = folders;
  if (earlier === undefined || later === undefined || more.length > 0) {
    console.error('Name two folders, the earlier state first: npm run chronicle -- compare <folder> <folder>');
    return 2;
  }
  const [before, after] = [await read(earlier), await read(later)];
  if (!before || !after) return 1;
  const differences = compareChronicles(before, after);
  for (const { part, id, change, fields } of differences)
    console.log(`${part} ${id}: ${change}${fields.length > 0 ? ` (${fields.join(', ')})` : ''}`);
  for (const { type, id } of forgottenIds(before, after))
    console.log(`Warning: Links to the ${type} ${id} lead nowhere now. Mend: Say in gone.yaml what became of it.`);
  console.log(differences.length === 0 ? 'They hold the same.' : `${differences.length} differences.`);
  return 0;
}

async function read(folder: string): Promise<WithTours | null> {
  const files = await readFolder(resolve(folder)).catch(() => null);
  const { chronicle = null, tours = [] } = files ? readChronicle(basename(resolve(folder)), files) : {};
  if (!chronicle) console.error(`${folder} holds no chronicle that can be read; \`check\` says why.`);
  return chronicle && { ...chronicle, tours };
}
