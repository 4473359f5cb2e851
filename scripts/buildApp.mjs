// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dist, root } from './paths.mjs';

const STACK_LINE = /^ {4}at .*\n?/gm;

/** Builds the app into dist. A build that fails ends the program, after saying what there is to mend. */
export async function buildApp() {
  const { build } = await import('vite'); // only here: serving what is built needs no Vite
  try {
    await build({ root, configLoader: 'runner', logLevel: 'warn' }); // the runner reads TypeScript as the app's is read
  } catch (error) {
    console.error(/** @type {Error} */ (error).message.replace(STACK_LINE, ''));
    process.exit(1);
  }
}

/** Whether there is a built app. */
export function isBuilt() {
  return existsSync(join(dist, 'index.html'));
}
