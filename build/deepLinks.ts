import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Chronicle } from '../src/core/chronicle';
import type { Tour } from '../src/core/tour';
import { headOf } from '../src/pages/deepLink';
import type { ChronicleList } from './chronicleFiles';

/**
 * For a built site: what the head of its page says of a link, in markup, by the query and the whole address. Links to
 * another chronicle than the home one are told of as the home view.
 */
export async function deepLinks(dist: string): Promise<(query: string, address: string) => string> {
  const read = async (file: string) => JSON.parse(await readFile(join(dist, 'chronicles', file), 'utf8'));
  const { home }: ChronicleList = await read('index.json');
  const chronicle: Chronicle = await read(`${home}.json`);
  const tours: readonly Tour[] = await read(`${home}.tours.json`);
  return headOf(chronicle, tours);
}
