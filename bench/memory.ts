import type { CDPSession } from '@playwright/test';
import { counters, type Opened, openPage, type Stage } from './stage';
import type { Section } from './table';

const STEPS = 5000;
const SELECTIONS = 200;
const WARM_SHARE = 0.1; // fills the caches that are meant to stay

/** The JavaScript heap after load, and what 5,000 steps and 200 selections leave behind. */
export async function measureMemory({ url, browser }: Stage): Promise<Section> {
  const opened = await openPage(browser, `${url}?mode=until&clock=then`);
  const loaded = await held(opened.cdp);
  await use(opened, STEPS * WARM_SHARE, SELECTIONS * WARM_SHARE);
  const warm = await held(opened.cdp);
  await use(opened, (STEPS * (1 - WARM_SHARE)) / 2, (SELECTIONS * (1 - WARM_SHARE)) / 2);
  const half = await held(opened.cdp);
  await use(opened, (STEPS * (1 - WARM_SHARE)) / 2, (SELECTIONS * (1 - WARM_SHARE)) / 2);
  const used = await held(opened.cdp);
  await opened.close();
  const row = (name: string, { heap, nodes, listeners }: Awaited<ReturnType<typeof held>>) => [
    name,
    (heap / 1e6).toFixed(1),
    String(nodes),
    String(listeners),
  ];
  return {
    title: 'Memory',
    columns: ['after collection', 'JS heap, MB', 'DOM nodes', 'listeners'],
    rows: [
      row('after load', loaded),
      row(`after ${STEPS * WARM_SHARE} steps and ${SELECTIONS * WARM_SHARE} selections`, warm),
      row('half way from there to the end', half),
      row(`after ${STEPS} steps and ${SELECTIONS} selections`, used),
    ],
    notes: [
      `Growth in the second half: ${((used.heap - half.heap) / 1e6).toFixed(2)} MB, ${used.nodes - half.nodes} nodes, ${used.listeners - half.listeners} listeners. Pixels of canvases are not in the heap.`,
    ],
  };
}

async function held(cdp: CDPSession): Promise<{ heap: number; nodes: number; listeners: number }> {
  for (let round = 0; round < 3; round++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { Nodes: nodes = 0, JSEventListeners: listeners = 0 } = await counters(cdp);
  return { heap: usedSize, nodes, listeners };
}

/** Steps back and forth over the span and opens events of the list, and ends where it began. */
async function use({ page }: Opened, steps: number, selections: number): Promise<void> {
  await page.evaluate(
    async ({ steps, selections }) => {
      const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
      const thumb = document.querySelector('[role=slider]') as HTMLElement;
      const press = (target: HTMLElement, key: string) =>
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      const turn = 100;
      for (let at = 0; at < steps; at++) {
        press(thumb, Math.floor(at / turn) % 2 === 0 ? 'ArrowLeft' : 'ArrowRight');
        if (at % 5 === 0) await frame();
      }
      for (let at = 0; at < selections; at++) {
        await frame();
        const lines = document.querySelectorAll<HTMLElement>('.event-line');
        lines[at % Math.max(1, lines.length)]?.click();
        await frame();
        press(document.body, 'Escape');
      }
      for (let at = 0; at < 20; at++) await frame();
    },
    { steps, selections },
  );
}
