import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../scripts/serve.mjs';
import { test as base } from './fixtures';

const ROOT = join(import.meta.dirname, '..');
const BUILD_MS = 240_000; // on a busy machine

/** `test` on the app as it is built with these variables besides; relative addresses are of it. */
export function siteWith(variables: Readonly<Record<string, string>>) {
  return base.extend<object, { site: string }>({
    site: [
      // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for one
      async ({}, use) => {
        const folder = await mkdtemp(join(tmpdir(), 'site-'));
        const vite = ['node_modules/vite/bin/vite.js', 'build', '--configLoader', 'runner', '--logLevel', 'error'];
        execFileSync(process.execPath, [...vite, '--outDir', folder, '--emptyOutDir'], {
          cwd: ROOT,
          env: { ...process.env, ...variables },
          stdio: 'inherit',
        });
        const server = await serve(folder);
        await use(server.url);
        await server.close();
        await rm(folder, { recursive: true });
      },
      { scope: 'worker', timeout: BUILD_MS },
    ],
    baseURL: ({ site }, use) => use(site),
  });
}
