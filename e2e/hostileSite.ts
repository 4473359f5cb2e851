import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { serve } from '../scripts/serve.mjs';
import { test as base } from './fixtures';
import { writeHostileChronicle } from './hostileChronicle';

const ROOT = join(import.meta.dirname, '..');
const BUILD_MS = 240_000; // on a busy machine

/** The app built of a chronicle whose texts all try to be more than text, served as ours is. */
async function openHostileSite() {
  const folder = await mkdtemp(join(tmpdir(), 'hostile-'));
  const [data, dist] = [join(folder, 'data'), join(folder, 'dist')];
  await writeHostileChronicle(data);
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--configLoader', 'runner', '--logLevel', 'error'];
  execFileSync(process.execPath, [...vite, '--outDir', dist, '--emptyOutDir'], {
    cwd: ROOT,
    env: { ...process.env, DEMARCHE_DATA: data, DEMARCHE_PICTURES: 'later' },
    stdio: 'inherit',
  });
  // through Vite, as `npm start` does: Playwright would read JSX in a way of its own
  const { deepLinks } = (
    await runnerImport<typeof import('../build/deepLinks')>(join(ROOT, 'build/deepLinks.ts'), {
      root: ROOT,
      configFile: false,
      logLevel: 'error',
    })
  ).module;
  const server = await serve(dist, { links: await deepLinks(dist) });
  const close = async () => {
    await server.close();
    await rm(folder, { recursive: true });
  };
  return { url: server.url, dist, close };
}

/** `test` on that site; relative addresses are of it. */
export const test = base.extend<object, { site: { url: string; dist: string } }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for one
    async ({}, use) => {
      const site = await openHostileSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker', timeout: BUILD_MS },
  ],
  baseURL: ({ site }, use) => use(site.url),
});
