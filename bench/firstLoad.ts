import type { BrowserContextOptions } from '@playwright/test';
import { median } from './figures';
import { openPage, type Stage } from './stage';
import type { Section } from './table';

const ROUNDS = 3;
const SLOWDOWN = 4;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }; // 1.6 Mbit/s
const SETTLE_MS = 2500;

const SCREENS: Readonly<Record<string, BrowserContextOptions>> = {
  'phone 412×823': { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true },
  'desktop 1440×900': { viewport: { width: 1440, height: 900 } },
};

interface Load {
  readonly ready: number;
  readonly paint: number;
  readonly shift: number;
  readonly blocked: number;
  /** Bytes over the wire by type, and how many requests. */
  readonly bytes: ReadonlyMap<string, number>;
  readonly requests: number;
}

/** A reader's first visit on a slow phone's processor and network. */
export async function measureFirstLoad(stage: Stage): Promise<Section[]> {
  const rows: string[][] = [];
  let last: Load | null = null;
  for (const [name, screen] of Object.entries(SCREENS)) {
    const loads: Load[] = [];
    for (let round = 0; round < ROUNDS; round++) loads.push(await load(stage, screen));
    const of = (pick: (one: Load) => number) => median(loads.map(pick));
    rows.push([
      name,
      (of((one) => one.ready) / 1000).toFixed(2),
      (of((one) => one.paint) / 1000).toFixed(2),
      of((one) => one.shift).toFixed(3),
      of((one) => one.blocked).toFixed(0),
    ]);
    last = loads.at(-1) ?? last;
  }
  const bytes = [...(last?.bytes ?? [])].sort((first, second) => second[1] - first[1]);
  const total = bytes.reduce((sum, [, count]) => sum + count, 0);
  return [
    {
      title: 'First load',
      columns: ['', 'ready, s', 'largest paint, s', 'layout shift', 'blocked, ms'],
      rows,
      notes: [
        `Median of ${ROUNDS} visits with an empty cache, ${SLOWDOWN}× CPU slowdown, 1.6 Mbit/s with 150 ms latency. Blocked: what tasks took beyond 50 ms each.`,
      ],
    },
    {
      title: 'Bytes of the first load',
      columns: ['type', 'kB'],
      rows: [...bytes, ['all', total] as const].map(([type, count]) => [type, (count / 1000).toFixed(1)]),
      notes: [`${last?.requests} requests; bytes as received, gzip and headers included.`],
    },
  ];
}

async function load({ url, browser }: Stage, screen: BrowserContextOptions): Promise<Load> {
  const bytes = new Map<string, number>();
  let requests = 0;
  const { page, close } = await openPage(
    browser,
    url,
    async ({ page, cdp }) => {
      const types = new Map<string, string>();
      cdp.on('Network.responseReceived', ({ requestId, response }) => {
        if (response.url.startsWith('http')) types.set(requestId, typeOf(response.url));
      });
      cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
        const type = types.get(requestId);
        if (type === undefined) return;
        requests++;
        bytes.set(type, (bytes.get(type) ?? 0) + encodedDataLength);
      });
      await cdp.send('Network.enable');
      await cdp.send('Network.emulateNetworkConditions', NETWORK);
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
      await page.addInitScript(watch);
    },
    { ...screen, locale: 'en-GB', timezoneId: 'UTC' },
  );
  await page.waitForTimeout(SETTLE_MS);
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
  await close();
  return { ...seen, bytes, requests };
}

function typeOf(address: string): string {
  const { pathname } = new URL(address);
  if (pathname.endsWith('.json')) return pathname.split('/').slice(-2).join('/');
  return /\.(\w+)$/.exec(pathname)?.[1] ?? 'html';
}

interface Seen {
  ready: number;
  paint: number;
  shift: number;
  blocked: number;
}

/** Runs in the page before all else. */
function watch(): void {
  const seen = { ready: 0, paint: 0, shift: 0, blocked: 0 };
  Object.assign(globalThis, { seen });
  const each = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  each('largest-contentful-paint', ({ startTime }) => {
    seen.paint = startTime;
  });
  each('layout-shift', (entry) => {
    seen.shift += (entry as PerformanceEntry & { value: number }).value;
  });
  each('longtask', ({ duration }) => {
    seen.blocked += duration - 50;
  });
  new MutationObserver(() => {
    if (document.documentElement?.dataset['ready'] === 'true') seen.ready ||= performance.now();
  }).observe(document, { subtree: true, attributes: true });
}
