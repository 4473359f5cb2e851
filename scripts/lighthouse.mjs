// @ts-check
// Measures the built app with Lighthouse, as a phone and as a desktop. Lighthouse is fetched only when it is asked for:
// it would weigh more than half of all the other tools.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { platform } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { foundBrowser, launchOptions } from './browser.mjs';
import { buildApp, isBuilt } from './buildApp.mjs';
import { freePort } from './freePort.mjs';
import { stateOf } from './lookedAt.mjs';
import { cache, dist, root } from './paths.mjs';
import { serve } from './serve.mjs';

const LIGHTHOUSE = 'lighthouse@12.8.2'; // the last one for Node 20
const PRESETS = { mobile: [], desktop: ['--preset=desktop'] };

const { values, positionals } = parseArgs({
  options: { 'no-build': { type: 'boolean', default: false } },
  allowPositionals: true,
});
spawnSync(process.execPath, ['scripts/setup-browser.mjs'], { cwd: root, stdio: 'inherit' });
const found = foundBrowser();
if (!found) process.exit(1); // setup-browser has said why
if (!values['no-build'] || !isBuilt()) await buildApp();

const folder = join(cache, 'lighthouse');
mkdirSync(folder, { recursive: true });
const server = await serve(dist);
const debugging = await freePort();
const options = launchOptions(found);
const browser = await chromium.launch({ ...options, args: [...options.args, `--remote-debugging-port=${debugging}`] });
try {
  for (const [preset, args] of Object.entries(PRESETS)) {
    const report = join(folder, `${preset}.json`);
    if (await audit(server.url + stateOf(positionals[0] ?? ''), report, args)) tell(preset, report);
    else process.exitCode = 1;
  }
} finally {
  await browser.close();
  await server.close();
}

/**
 * Runs Lighthouse in the browser that is open; it finds none by itself, and would not know what ours needs.
 * @param {string} url
 * @param {string} report
 * @param {string[]} args
 * @returns {Promise<boolean>} whether it came to an end
 */
async function audit(url, report, args) {
  const all = [url, ...args, `--port=${debugging}`, '--quiet', '--output=json', `--output-path=${report}`];
  const npx = spawn('npx', ['--yes', LIGHTHOUSE, ...all], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: platform() === 'win32', // npx is a .cmd there
  });
  const [code] = await once(npx, 'exit');
  return code === 0;
}

/**
 * @param {string} preset
 * @param {string} report
 */
function tell(preset, report) {
  const { categories } = JSON.parse(readFileSync(report, 'utf8'));
  const scores = Object.values(categories).map(({ title, score }) => `${title} ${Math.round(score * 100)}`);
  console.log(`${preset.padEnd(8)} ${scores.join(', ')}   ${relative(root, report)}`);
}
