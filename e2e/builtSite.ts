import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { serve } from '../scripts/serve.mjs';
import { test as base } from './fixtures';

const ROOT = join(import.meta.dirname, '..');
const BUILD_MS = 240_000; // on a busy machine

/** For a build; what files they name may first be written into the folder, which goes with the site. */
type Variables = (folder: string) => Promise<Readonly<Record<string, string>>>;

/** The app built with these variables besides, served as ours is. */
async function openSite(variables: Variables) {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  const dist = join(folder, 'dist');
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--configLoader', 'runner', '--logLevel', 'error'];
  execFileSync(process.execPath, [...vite, '--outDir', dist, '--emptyOutDir'], {
    cwd: ROOT,
    env: { ...process.env, DEMARCHE_PICTURES: 'later', ...(await variables(folder)) },
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
export function testOn(variables: Variables) {
  return base.extend<object, { site: { url: string; dist: string } }>({
    site: [
      // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for one
      async ({}, use) => {
        const site = await openSite(variables);
        await use(site);
        await site.close();
      },
      { scope: 'worker', timeout: BUILD_MS },
    ],
    baseURL: ({ site }, use) => use(site.url),
  });
}
