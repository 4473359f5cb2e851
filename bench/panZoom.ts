import type { Page } from '@playwright/test';
import { median, spreadOf } from './figures';
import { type Opened, openPage, type Stage } from './stage';
import type { Section } from './table';

const DRAGS = 6;
const MOVES = 30;
const NOTCHES = 4;
const MIDDLE = { x: 560, y: 400 };

type Gesture = (page: Page) => Promise<void>;

/** What dragging and zooming cost the main thread, with every layer and every event on. */
export async function measurePanZoom({ url, browser, chronicle }: Stage): Promise<Section> {
  const layers = chronicle.layers.map(({ id }) => id).join(',');
  const contenders = {
    Demarche: `${url}?mode=all&layers=${layers}`,
    'plain L.geoJSON as SVG': `${url}peers/svg.html?chronicle=${chronicle.id}`,
  };
  const rows: string[][] = [];
  const worst = new Map<string, number[]>();
  for (const [name, address] of Object.entries(contenders)) {
    const opened = await openPage(browser, address);
    for (const [gesture, make] of Object.entries({ drag, zoom })) {
      const frames = await frameWork(opened, make);
      const total = frames.reduce((sum, ms) => sum + ms, 0);
      rows.push([
        `${name}, ${gesture}`,
        String(frames.length),
        spreadOf(frames),
        Math.max(...frames).toFixed(0),
        total.toFixed(0),
      ]);
      worst.set(gesture, [...(worst.get(gesture) ?? []), total]);
    }
    await opened.close();
  }
  const ratios = [...worst].map(([gesture, [app = 0, peer = 1]]) => `${gesture} ${(app / peer).toFixed(2)}`);
  return {
    title: 'Pan and zoom',
    columns: ['', 'frames', 'work a frame', 'longest', 'work in all'],
    rows,
    notes: [
      `Milliseconds of main-thread CPU from a trace; ${DRAGS} drags of ${MOVES} moves, ${2 * NOTCHES} notches of the wheel.`,
      `All work of Demarche as a multiple of the plain page: ${ratios.join(', ')}.`,
    ],
  };
}

const drag: Gesture = async (page) => {
  for (let round = 0; round < DRAGS; round++) {
    const direction = round % 2 === 0 ? -1 : 1;
    await page.mouse.move(MIDDLE.x, MIDDLE.y);
    await page.mouse.down();
    for (let at = 1; at <= MOVES; at++) {
      await page.mouse.move(MIDDLE.x + direction * at * 9, MIDDLE.y + direction * at * 3);
      await page.waitForTimeout(16);
    }
    await page.mouse.up();
    await page.waitForTimeout(400);
  }
};

const zoom: Gesture = async (page) => {
  await page.mouse.move(MIDDLE.x, MIDDLE.y);
  for (const delta of [-120, 120])
    for (let at = 0; at < NOTCHES; at++) {
      await page.mouse.wheel(0, delta);
      await page.waitForTimeout(600);
    }
};

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

const FRAME_US = 1_000_000 / 60;

/** CPU milliseconds of the page's main thread in each sixtieth of a second in which it had a frame's worth to do. */
async function frameWork({ page }: Opened, make: Gesture): Promise<number[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser.');
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  await make(page);
  const events: TraceEvent[] = JSON.parse((await browser.stopTracing()).toString()).traceEvents;
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  const tasks = events.filter(({ name, pid, tid }) => /RunTask$/.test(name) && main.has(`${pid}/${tid}`));
  const work = new Map<number, number>();
  for (const { ts, tdur = 0 } of tasks) {
    const frame = Math.floor(ts / FRAME_US);
    work.set(frame, (work.get(frame) ?? 0) + tdur / 1000);
  }
  const busy = [...work.values()].filter((ms) => ms > IDLE_MS);
  return median(busy) > 0 ? busy : [0];
}

const IDLE_MS = 0.2; // less is a timer or a mouse message, and nothing drawn
