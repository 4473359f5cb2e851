import { execFileSync } from 'node:child_process';
import { defineConfig } from '@playwright/test';
import { foundBrowser, launchOptions } from './scripts/browser.mjs';
import { freePort } from './scripts/freePort.mjs';

const browser = foundBrowser() ?? setupBrowser();
process.env['E2E_PORT'] ??= String(await freePort()); // the workers read this file too and must get the same port
const port = process.env['E2E_PORT'];
const built = process.env['E2E_NO_BUILD'] ? '--no-build' : '';

export default defineConfig({
  testDir: 'e2e',
  outputDir: '.cache/e2e',
  snapshotPathTemplate: '{testDir}/__screens__/{projectName}/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  retries: process.env['CI'] ? 1 : 0, // a machine that others use too; what passed only then is named and counted apart
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: '.cache/e2e.json' }]],
  expect: {
    timeout: 15_000,
    toHaveScreenshot: { animations: 'disabled', caret: 'hide', scale: 'css', maxDiffPixelRatio: 0.002, threshold: 0.2 },
  },
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    serviceWorkers: 'block', // one that answers would hide requests from the fixtures
    trace: 'retain-on-failure',
    launchOptions: launchOptions(browser),
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: 'phone.spec.ts',
      use: { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 },
    },
    {
      name: 'phone',
      testMatch: ['phone.spec.ts', 'home.spec.ts', 'tours.spec.ts', 'accessibility.spec.ts', 'labels.spec.ts'], // what the size of the screen may change
      use: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
    },
  ],
  webServer: {
    command: `node scripts/start.mjs ${built} --strict --port ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 120_000,
    stdout: 'ignore',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});

function setupBrowser() {
  execFileSync(process.execPath, ['scripts/setup-browser.mjs'], { cwd: import.meta.dirname, stdio: 'inherit' });
  const found = foundBrowser();
  if (!found) throw new Error('setup-browser.mjs ended well, but wrote no browser.json');
  return found;
}
