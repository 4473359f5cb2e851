import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cache } from '../../scripts/paths.mjs';
import type { Chronicle } from '../../src/core/chronicle';
import type { Tour } from '../../src/core/tour';
import { pageLinksOf } from '../../src/pages/pagesOf';
import { painterOf, RASTER } from './painter';

const KEPT = join(cache, 'previews');
const AT_ONCE = 4; // as many as Node does besides its own work

/**
 * The pictures of a chronicle's pages by their files. What was drawn before and has not changed is taken from `.cache`;
 * what is in there and was not needed is thrown away.
 */
export async function drawnPictures(
  chronicle: Chronicle,
  tours: readonly Tour[],
): Promise<ReadonlyMap<string, Buffer>> {
  await mkdir(KEPT, { recursive: true });
  const kept = new Set(await readdir(KEPT));
  const painter = await painterOf(chronicle, tours);
  const used = new Set<string>();
  const drawn = new Map<string, Buffer>();
  const waiting = pageLinksOf(chronicle, tours).values();
  await Promise.all(Array.from({ length: AT_ONCE }, drawRest));
  await Promise.all([...kept].filter((name) => !used.has(name)).map((name) => rm(join(KEPT, name), { force: true })));
  return drawn;

  async function drawRest(): Promise<void> {
    for (const { picture, query } of waiting) {
      const svg = await painter.drawing(query);
      const name = `${createHash('sha256').update(RASTER).update(svg).digest('hex')}.png`;
      used.add(name);
      drawn.set(
        picture,
        kept.has(name) ? await readFile(join(KEPT, name)) : await keep(name, await painter.raster(svg)),
      );
    }
  }
}

async function keep(name: string, png: Buffer): Promise<Buffer> {
  await writeFile(join(KEPT, name), png);
  return png;
}
