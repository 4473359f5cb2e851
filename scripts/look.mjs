// @ts-check
// Takes pictures of what a link shows, on a wide screen and on a phone, in both themes.
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { foundBrowser, launchOptions } from './browser.mjs';
import { buildApp, isBuilt } from './buildApp.mjs';
import { slugOf, stateOf } from './lookedAt.mjs';
import { cache, dist, root } from './paths.mjs';
import { serve } from './serve.mjs';

const READY_MS = 20_000;
const SCREENS = {
  '1440x900': { viewport: { width: 1440, height: 900 } },
  '390x844': { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
};
const THEMES = /** @type {const} */ (['light', 'dark']);

const { values, positionals } = parseArgs({
  options: { 'no-build': { type: 'boolean', default: false } },
  allowPositionals: true,
});
const state = stateOf(positionals[0] ?? '');
const folder = join(cache, 'look');
mkdirSync(folder, { recursive: true });

const found = foundBrowser();
if (!found) throw new Error('No browser has been found yet. Run: node scripts/setup-browser.mjs');
if (!values['no-build'] || !isBuilt()) await buildApp();
const server = await serve(dist);
const browser = await chromium.launch(launchOptions(found));
for (const [size, screen] of Object.entries(SCREENS)) {
  for (const theme of THEMES) {
    const path = join(folder, `${slugOf(state)}-${size}-${theme}.png`);
    const faults = await shoot({ ...screen, colorScheme: theme }, path);
    console.log(relative(root, path));
    for (const fault of faults) console.error(`  ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  }
}
await browser.close();
await server.close();

/**
 * @param {import('@playwright/test').BrowserContextOptions} options
 * @param {string} path
 * @returns {Promise<string[]>} what went wrong on the page
 */
async function shoot(options, path) {
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'UTC' });
  /** @type {string[]} */
  const faults = [];
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => faults.push(String(error.error().stack ?? error.error())));
  const page = await context.newPage();
  try {
    await page.goto(server.url + state);
    await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true', null, { timeout: READY_MS });
    await page.evaluate(() => document.fonts.ready);
  } catch (error) {
    faults.push(`The page did not get ready: ${String(error).split('\n')[0]}`);
  }
  await page.screenshot({ path, animations: 'disabled' });
  await context.close();
  return faults;
}
