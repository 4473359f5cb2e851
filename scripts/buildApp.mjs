// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dist, root } from './paths.mjs';

/** Builds the app into dist; warnings are shown, and a build that fails throws. */
export async function buildApp() {
  const { build } = await import('vite'); // only here: serving what is built needs no Vite
  await build({ root, logLevel: 'warn' });
}

/** Whether there is a built app. */
export function isBuilt() {
  return existsSync(join(dist, 'index.html'));
}
