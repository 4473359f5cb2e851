import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, type CDPSession, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { foundBrowser, launchOptions } from '../scripts/browser.mjs';
import { cache, root } from '../scripts/paths.mjs';
import { serve } from '../scripts/serve.mjs';
import type { PlainChronicle } from './bruteForce';

/** What the measurements stand on: the built app and its peers, served, and a browser. */
export interface Stage {
  readonly url: string;
  /** The folder that is served. */
  readonly site: string;
  readonly chronicle: PlainChronicle;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

export interface Opened {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly close: () => Promise<void>;
}

const WIDE: BrowserContextOptions = { viewport: { width: 1440, height: 900 }, locale: 'en-GB', timezoneId: 'UTC' };
const READY_MS = 60_000;
const PEERS = [
  import.meta.resolve('./peers/plain.ts'),
  import.meta.resolve('./peers/svg.ts'),
  import.meta.resolve('./peers/markercluster.ts'),
  import.meta.resolve('./peers/timedimension.ts'),
];

/** Builds app and peers into a folder of their own, so that nothing else is disturbed and nobody else's build is measured. */
export async function openStage(): Promise<Stage> {
  const found = foundBrowser();
  if (!found) throw new Error('No browser has been found yet. Run: node scripts/setup-browser.mjs');
  const site = join(cache, 'bench');
  process.env['NODE_ENV'] = 'production'; // the runner of this program has set it to development, and Vite would keep that
  await rm(site, { recursive: true, force: true });
  await mkdir(site, { recursive: true });
  await build({ root, configLoader: 'runner', logLevel: 'error', build: { outDir: site } });
  await build({
    root: join(root, 'bench/peers'),
    base: './',
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: join(site, 'peers'),
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: PEERS.map((program) => fileURLToPath(program.replace(/ts$/, 'html'))) },
    },
  });
  const { home } = JSON.parse(await readFile(join(site, 'chronicles/index.json'), 'utf8'));
  const chronicle = JSON.parse(await readFile(join(site, `chronicles/${home}.json`), 'utf8'));
  const server = await serve(site);
  const browser = await chromium.launch(launchOptions(found));
  return {
    url: server.url,
    site,
    chronicle,
    browser,
    close: async () => {
      await Promise.all([browser.close(), server.close()]);
    },
  };
}

/** Opens a page by itself; `before` may set it up before anything is loaded. */
export async function openPage(
  browser: Browser,
  address: string,
  before: (opened: Omit<Opened, 'close'>) => Promise<void> = async () => {},
  options: BrowserContextOptions = WIDE,
): Promise<Opened> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await before({ page, cdp });
  try {
    await page.goto(address);
    await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true', null, { timeout: READY_MS });
  } catch (error) {
    await context.close(); // what goes on in it would slow down what is measured next
    throw error;
  }
  return { page, cdp, close: () => context.close() };
}

/** The browser's own counters of a page; times are of the main thread's CPU, so that other programs do not count, ms. */
export async function counters(cdp: CDPSession): Promise<Readonly<Record<string, number>>> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, name.endsWith('Duration') ? value * 1000 : value]));
}
