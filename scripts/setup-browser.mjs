// @ts-check
// Finds or gets a Chromium and writes it to .cache/browser.json. Nothing is believed until it has drawn a page.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { browserFile, foundBrowser, launchOptions } from './browser.mjs';
import { sources } from './browserSources.mjs';
import { cache } from './paths.mjs';
import { pinnedFonts } from './pinnedFonts.mjs';

const OLDEST = 120; // the CSS that the app uses came with this version at the latest
const START_MS = 30_000;
const NONE = `No Chromium could be found or got. Install one (Debian: apt-get install chromium; elsewhere: npx playwright
install chromium), or put the path of one into E2E_CHROMIUM.`;

const found = await firstThatStarts();
if (found) {
  const unfinished = `${browserFile}.${process.pid}`;
  writeFileSync(unfinished, `${JSON.stringify(found, null, 2)}\n`);
  renameSync(unfinished, browserFile);
  console.log(`Browser: Chromium ${found.version} (${found.source})`);
} else {
  console.error(NONE);
  process.exitCode = 1;
}

async function firstThatStarts() {
  mkdirSync(cache, { recursive: true });
  const fonts = pinnedFonts();
  for await (const { source, executablePath, env } of candidates()) {
    const browser = { source, ...(executablePath && { executablePath }), env: { ...env, ...fonts } };
    const version = await versionOf(browser);
    if (version) return { ...browser, version };
  }
  return null;
}

/** @returns {AsyncGenerator<import('./browserSources.mjs').Candidate>} */
async function* candidates() {
  const forced = process.env['E2E_CHROMIUM'];
  if (forced) {
    yield { source: 'E2E_CHROMIUM', executablePath: forced };
    return;
  }
  const only = process.env['E2E_SOURCE'];
  const last = foundBrowser();
  if (last && (!only || last.source === only)) yield last;
  for (const [name, source] of Object.entries(sources)) if (!only || name === only) yield* source();
}

/**
 * Starts a browser and has it draw a page.
 * @param {Pick<import('./browser.mjs').Browser, 'source' | 'executablePath' | 'env'>} browser
 * @returns {Promise<string | null>} its version; null if it does not start, does not draw or is too old
 */
async function versionOf(browser) {
  const name = browser.executablePath ?? "Playwright's own Chromium";
  try {
    const running = await chromium.launch({ ...launchOptions(browser), timeout: START_MS });
    try {
      const page = await running.newPage();
      await page.setContent('<p>Київ, Minsk, Genève</p>');
      await page.screenshot({ timeout: START_MS });
      const version = running.version();
      if (Number.parseInt(version, 10) >= OLDEST) return version;
      console.error(`Passed over ${name}: version ${version} is too old`);
    } finally {
      await running.close();
    }
  } catch (error) {
    console.error(`Passed over ${name}: ${String(error).split('\n')[0]}`);
  }
  return null;
}
