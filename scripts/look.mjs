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
import { SCREENS, shoot, THEMES } from './shoot.mjs';

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
    const faults = await shoot(browser, server.url + state, { ...screen, colorScheme: theme }, (page) =>
      page.screenshot({ path, animations: 'disabled' }),
    );
    console.log(relative(root, path));
    for (const fault of faults) console.error(`  ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  }
}
await browser.close();
await server.close();
