import { errors, type Locator, type Page } from '@playwright/test';
import { type Asked, bruteForce, type Found } from './bruteForce';
import { crowdOf } from './crowd';
import { median, spreadOf } from './figures';
import { isoDay } from './isoDay';
import { held } from './memory';
import { type Opened, openPage, type Stage } from './stage';
import type { Section } from './table';
import { installClock, pullTo, type Step, step } from './walk';

const COUNTS = [10_000, 100_000];
const MODES = ['moment', 'window', 'until', 'all'];
const CLOCKS = ['hindsight', 'then'];
const WINDOW = 7;
const STEPS = 24;
const CHECKED_EVERY = 8;
const REST_MS = 3000; // until all that is fetched when the page is at rest has come
const LIST_MS = 5000; // how long the list may take to follow the map before it counts as wrong
const PATIENCE_MS = 15_000; // a contender that takes longer is walked fewer steps
/** By the name of their page; one of them has no mode that shows all days. */
const PEERS = {
  markercluster: { name: 'leaflet.markercluster', modes: MODES },
  timedimension: { name: 'Leaflet.TimeDimension', modes: MODES.filter((mode) => mode !== 'all') },
} as const;

interface Walk {
  readonly steps: readonly Step[];
  readonly shown: readonly number[];
}

export interface LargeResult {
  readonly section: Section;
  readonly faults: readonly string[];
}

/** Walks generated chronicles in the browser, in every mode and by both clocks, by key and by pulling, and in the peers. */
export async function measureLarge(stage: Stage): Promise<LargeResult> {
  const rows: string[][] = [];
  const faults: string[] = [];
  const notes: string[] = [];
  for (const count of COUNTS) {
    const crowd = await crowdOf(stage, count);
    const medians = new Map<string, number>();
    const tell = (name: string, mode: string, { steps, shown }: Walk, heap: readonly number[] = []) => {
      const scripting = steps.map((one) => one.scripting);
      medians.set(`${name} ${mode}`, median(scripting));
      rows.push([
        `${count / 1000}k, ${name}, ${mode}`,
        shown.length > 0 ? spreadOf(shown, 0) : '',
        spreadOf(scripting, 2),
        spreadOf(steps.map((one) => one.styleAndLayout)),
        spreadOf(steps.map((one) => one.all)),
        String(steps.length),
        heap.map((bytes) => (bytes / 1e6).toFixed(1)).join(' / '),
      ]);
    };
    for (const clock of CLOCKS)
      for (const mode of MODES) {
        const { walk, wrong, heap } = await walkApp(crowd, { mode, clock, days: WINDOW });
        tell(`Demarche, ${clock}`, mode, walk, heap);
        faults.push(...wrong.map((fault) => `${count} events: ${fault}`));
      }
    for (const part of ['window', 'end of the window'] as const)
      tell('Demarche, pulled', part, await pullWindow(crowd, part));
    for (const [peer, { name, modes }] of Object.entries(PEERS))
      for (const mode of modes) {
        const walk = await walkPeer(crowd, peer, mode);
        if (walk) tell(name, mode, walk);
        else notes.push(`${name}, ${mode}, ${count} events: its first view was not there after a minute.`);
      }
    notes.push(...Object.values(PEERS).map(({ name }) => ratioNote(name, count, medians)));
    await crowd.close();
  }
  return {
    faults,
    section: {
      title: 'A step of the slider with many events',
      columns: ['', 'marks', 'scripting', 'style, layout', 'whole main thread', 'steps', 'heap, MB'],
      rows,
      notes: [
        'Milliseconds of CPU time, median / 95th percentile; generated chronicles as dense in time as the real one, with short texts. The peers show the same marks, without list, timeline, names and ground.',
        'Heap after collection, after load / after the steps.',
        `Counts of marks and list, and the titles that the list has drawn, compared with the plain filter at every ${CHECKED_EVERY}th step: ${faults.length === 0 ? 'all the same' : `${faults.length} differ`}.`,
        ...notes,
      ],
    },
  };
}

function ratioNote(peer: string, count: number, medians: ReadonlyMap<string, number>): string {
  const ratios = MODES.flatMap((mode) => {
    const [ours, theirs] = [medians.get(`Demarche, hindsight ${mode}`), medians.get(`${peer} ${mode}`)];
    return ours === undefined || theirs === undefined ? [] : [`${mode} ${(ours / theirs).toFixed(2)}`];
  });
  return `Scripting of Demarche in hindsight as a multiple of ${peer}, ${count} events: ${ratios.join(', ')}.`;
}

async function walkApp({ url, chronicle, browser }: Stage, asked: Omit<Asked, 'day'>) {
  const { start } = chronicle.span;
  const query = `?day=${isoDay(start)}&mode=${asked.mode}&days=${asked.days}&clock=${asked.clock}`;
  const opened = await openPage(browser, url + query, installClock);
  const { page, cdp } = opened;
  await page.waitForTimeout(REST_MS);
  const heap = [(await held(cdp)).heap];
  await page.getByRole('slider', { name: 'Day shown' }).focus();
  await step(opened, 'Shift');
  const steps: Step[] = [];
  const shown: number[] = [];
  const wrong: string[] = [];
  for (let at = 1; at <= STEPS; at++) {
    steps.push(await step(opened, 'ArrowRight'));
    if (at % CHECKED_EVERY > 0) continue;
    const day = start + at;
    const { marks, fault } = await compareInTime(page, bruteForce(chronicle, { ...asked, day }));
    shown.push(marks);
    if (fault) wrong.push(`${isoDay(day)}, ${asked.mode}, ${asked.clock}: ${fault}`);
  }
  heap.push((await held(cdp)).heap);
  await opened.close();
  return { walk: { steps, shown }, wrong, heap };
}

/** Compares until there is nothing wrong any more, or until what is put off should long have been done. */
async function compareInTime(page: Page, expected: readonly Found[]): Promise<{ marks: number; fault: string }> {
  const end = performance.now() + LIST_MS;
  for (;;) {
    const seen = await compare(page, expected);
    if (!seen.fault || performance.now() > end) return seen;
    await page.waitForTimeout(50);
  }
}

/** The list draws as many lines as are looked at, so it may have fewer than there are, but none that should not be there. */
async function compare(page: Page, expected: readonly Found[]): Promise<{ marks: number; fault: string }> {
  const screen = await page.evaluate(() => {
    const texts = (selector: string) =>
      [...document.querySelectorAll(selector)].map((found) => found.textContent ?? '');
    const hidden = texts('.spot-sign:not([hidden])').map(Number);
    return {
      named: texts('.mark-name'),
      hidden: hidden.reduce((sum, count) => sum + count, 0),
      listed: texts('.event-line-title'),
      counted: (document.querySelector('.panel-title .count')?.textContent ?? '').replace(/\D/g, ''),
    };
  });
  const marks = expected.reduce((sum, { places }) => sum + places.length, 0);
  const onScreen = screen.named.length + screen.hidden;
  const titles = new Set(expected.map(({ title }) => title));
  const foreign = [...screen.named, ...screen.listed].filter((title) => !titles.has(title));
  const faults = [
    onScreen !== marks && `${onScreen} marks instead of ${marks}`,
    Number(screen.counted) !== expected.length && `the list says ${screen.counted} instead of ${expected.length}`,
    screen.listed.length === 0 && expected.length > 0 && 'the list is empty',
    foreign.length > 0 && `what should not be there: ${foreign.slice(0, 3).join(', ')}`,
  ].filter((fault) => fault !== false);
  return { marks: onScreen, fault: faults.join('; ') };
}

/** Pulls the window, or its last day as a brush, a day at a time with the mouse. */
async function pullWindow({ url, chronicle, browser }: Stage, part: 'window' | 'end of the window'): Promise<Walk> {
  const { start, end } = chronicle.span;
  const opened = await openPage(
    browser,
    `${url}?day=${isoDay(start + WINDOW)}&mode=window&days=${WINDOW}`,
    installClock,
  );
  const { page } = opened;
  await page.waitForTimeout(REST_MS);
  const axis = await boxOf(page.locator('.slider'));
  const grip = await boxOf(
    part === 'window' ? page.locator('.slider-band') : page.getByRole('slider', { name: 'End of the days shown' }),
  );
  const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const pitch = axis.width / (end - start);
  const steps: Step[] = [];
  for (let at = 1; at <= STEPS; at++) steps.push(await pullTo(opened, x + at * pitch, y));
  await page.mouse.up();
  await opened.close();
  return { steps, shown: [] };
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('The slider is not on the screen.');
  return box;
}

/** Null if the peer does not even open in time. */
async function walkPeer({ url, chronicle, browser }: Stage, peer: string, mode: string): Promise<Walk | null> {
  const query = `?chronicle=${chronicle.id}&mode=${mode}&days=${WINDOW}`;
  const broken: unknown[] = [];
  const opened = await openPage(browser, `${url}peers/${peer}.html${query}`, async (page) => {
    page.page.on('pageerror', (error) => broken.push(error));
    await installClock(page);
  }).catch((error: unknown) => {
    if (broken.length === 0 && error instanceof errors.TimeoutError) return null;
    throw broken[0] ?? error;
  });
  if (!opened) return null;
  await opened.page.getByRole('slider').focus();
  const steps: Step[] = [];
  const shown: number[] = [];
  const end = performance.now() + PATIENCE_MS;
  while (steps.length < STEPS && performance.now() < end) {
    steps.push(await step(opened, 'ArrowRight'));
    shown.push(await shownBy(opened));
  }
  await opened.close();
  return { steps, shown };
}

async function shownBy({ page }: Opened): Promise<number> {
  return Number(await page.getByRole('slider').getAttribute('data-shown'));
}
