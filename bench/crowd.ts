import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cache } from '../scripts/paths.mjs';
import { serve } from '../scripts/serve.mjs';
import type { Chronicle } from '../src/core/chronicle';
import type { PlainChronicle } from './bruteForce';
import { generated, shortened } from './generated';
import type { Stage } from './stage';

/** A site like the stage's whose chronicle has many events. */
export async function crowdOf({ site, chronicle, browser }: Stage, count: number): Promise<Stage> {
  const folder = join(cache, `bench-${count}`);
  await rm(folder, { recursive: true, force: true });
  await cp(site, folder, { recursive: true });
  const many = shortened({ ...generated(chronicle as unknown as Chronicle, count), id: chronicle.id });
  await writeFile(join(folder, `chronicles/${chronicle.id}.json`), JSON.stringify(many));
  const server = await serve(folder);
  return {
    url: server.url,
    site: folder,
    chronicle: many as unknown as PlainChronicle,
    browser,
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
