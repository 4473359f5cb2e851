import { join } from 'node:path';
import { testOn } from './builtSite';
import { writeHostileChronicle } from './hostileChronicle';

/** `test` on a site of a chronicle whose texts all try to be more than text. */
export const test = testOn(async (folder) => {
  const data = join(folder, 'data');
  await writeHostileChronicle(data);
  return { DEMARCHE_DATA: data };
});
