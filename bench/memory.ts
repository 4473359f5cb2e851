import type { CDPSession } from '@playwright/test';
import { counters, type Opened, openPage, type Stage } from './stage';
import type { Section } from './table';

/** First what fills the caches that are meant to stay, then twice the same: 5,000 steps and 200 selections together. */
const PHASES = [
  { steps: 600, selections: 20 },
  { steps: 2200, selections: 90 },
  { steps: 2200, selections: 90 },
] as const;

/** The JavaScript heap after load, and what 5,000 steps and 200 selections leave behind. */
export async function measureMemory({ url, browser }: Stage): Promise<Section> {
  const opened = await openPage(browser, `${url}?mode=until&clock=then`);
  const points = [{ name: 'after load', ...(await held(opened.cdp)) }];
  let [steps, selections] = [0, 0];
  for (const phase of PHASES) {
    await use(opened, phase);
    steps += phase.steps;
    selections += phase.selections;
    points.push({ name: `after ${steps} steps and ${selections} selections`, ...(await held(opened.cdp)) });
  }
  await opened.close();
  const [half, end] = points.slice(-2);
  return {
    title: 'Memory',
    columns: ['after collection', 'JS heap, MB', 'DOM nodes', 'listeners'],
    rows: points.map(({ name, heap, nodes, listeners }) => [
      name,
      (heap / 1e6).toFixed(1),
      String(nodes),
      String(listeners),
    ]),
    notes: half && end ? [growthNote(half, end)] : [],
  };
}

export interface Held {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

function growthNote(half: Held, end: Held): string {
  const heap = ((end.heap - half.heap) / 1e6).toFixed(2);
  return `Growth in the second half: ${heap} MB, ${end.nodes - half.nodes} nodes, ${end.listeners - half.listeners} listeners. Pixels of canvases are not in the heap.`;
}

/** What is held after everything that can be is collected. */
export async function held(cdp: CDPSession): Promise<Held> {
  for (let round = 0; round < 3; round++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { Nodes: nodes = 0, JSEventListeners: listeners = 0 } = await counters(cdp);
  return { heap: usedSize, nodes, listeners };
}

/** Steps back and forth over the span and opens events of the list, and ends where it began. */
async function use({ page }: Opened, phase: { steps: number; selections: number }): Promise<void> {
  await page.evaluate(async ({ steps, selections }) => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
    const thumb = document.querySelector('.slider-thumb') as HTMLElement;
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
  }, phase);
}
