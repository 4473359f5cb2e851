// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from './paths.mjs';

/**
 * A Chromium that has been seen to start.
 * @typedef {object} Browser
 * @property {string} source where it came from
 * @property {string} version
 * @property {string} [executablePath] left out for the one that Playwright finds by itself
 * @property {Record<string, string>} env what it needs in its environment besides ours
 */

export const browserFile = join(cache, 'browser.json');

/**
 * The browser that `setup-browser.mjs` found, or null before it has run.
 * @returns {Browser | null}
 */
export function foundBrowser() {
  return existsSync(browserFile) ? JSON.parse(readFileSync(browserFile, 'utf8')) : null;
}

/**
 * Options for Playwright's `launch`. Text is drawn the same by every Chromium, and no name but this machine's resolves.
 * @param {Pick<Browser, 'executablePath' | 'env'>} browser
 */
export function launchOptions({ executablePath, env }) {
  return {
    ...(executablePath && { executablePath }),
    env: { .../** @type {Record<string, string>} */ (process.env), ...env },
    args: [
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
  };
}
