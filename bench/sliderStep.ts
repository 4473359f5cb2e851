import type { Page } from '@playwright/test';
import { type Asked, bruteForce, type Found } from './bruteForce';
import { median, spreadOf } from './figures';
import { isoDay } from './isoDay';
import { openPage, type Stage } from './stage';
import type { Section } from './table';
import { installClock, type Step, step } from './walk';

const MODES = ['moment', 'window', 'until', 'all'];
const CLOCKS = ['hindsight', 'then'];
const WINDOW = 7;
const ROUNDS = 2;
const LIST_MS = 2000; // how long the list may take to follow the map before it counts as wrong

export interface SliderResult {
  readonly section: Section;
  readonly faults: readonly string[];
}

/** Walks every day of the main span by keyboard, in every mode and by both clocks, and in the peers. */
export async function measureSlider(stage: Stage): Promise<SliderResult> {
  const rows: string[][] = [];
  const faults: string[] = [];
  const scripting = new Map<string, number>();
  const plain = new Map<string, number>();
  let checked = 0;
  let late = 0;
  const tell = (name: string, steps: readonly Step[], shown: readonly number[]) => {
    const scripts = steps.map((one) => one.scripting);
    rows.push([
      name,
      spreadOf(shown, 0),
      spreadOf(scripts, 2),
      spreadOf(
        steps.map((one) => one.styleAndLayout),
        2,
      ),
      spreadOf(steps.map((one) => one.all)),
      spreadOf(steps.map((one) => one.frame)),
    ]);
  };

  for (const clock of CLOCKS)
    for (const mode of MODES) {
      const { steps, shown, wrong, behind } = await walkApp(stage, { mode, clock, days: WINDOW });
      tell(`Demarche, ${mode}${mode === 'window' ? ` ${WINDOW}` : ''}, ${clock}`, steps, shown);
      if (clock === 'hindsight') scripting.set(mode, median(steps.map((one) => one.scripting)));
      late += behind;
      checked += shown.length;
      faults.push(...wrong);
    }
  for (const list of [false, true])
    for (const mode of MODES) {
      const { steps, shown } = await walkPeer(stage, mode, list);
      tell(`plain Leaflet${list ? ' with a list' : ''}, ${mode}`, steps, shown);
      if (list) plain.set(mode, median(steps.map((one) => one.scripting)));
    }
  tell('a key that does nothing (floor)', await idleSteps(stage), [0]);
  return {
    faults,
    section: {
      title: 'A step of the slider',
      columns: ['', 'marks', 'scripting', 'style, layout', 'whole main thread', 'frame done'],
      rows,
      notes: [
        'Milliseconds, median / 95th percentile, of one day by the arrow key at 1440×900 over the whole main span, there and back.',
        "CPU time of the main thread by the browser's own counters, the floor not taken off; frame done: wall time to the frame after the key, 60 a second.",
        ratioNote(scripting, plain),
        `The list follows the map when the slider rests; it was behind right after the frame at ${late} of ${checked} views, and right soon after at all of them that are not counted as different.`,
        `Counts of marks and list and the titles in both were compared with the plain filter at ${checked} views: ${
          faults.length === 0 ? 'all the same' : `${faults.length} differ`
        }.`,
      ],
    },
  };
}

async function walkApp({ url, chronicle, browser }: Stage, asked: Omit<Asked, 'day'>) {
  const { start, end } = chronicle.span;
  const query = `?day=${isoDay(start)}&mode=${asked.mode}&days=${asked.days}&clock=${asked.clock}`;
  const opened = await openPage(browser, url + query, installClock);
  const thumb = opened.page.getByRole('slider', { name: 'Day shown' });
  await thumb.focus();
  await step(opened, 'Shift');
  const steps: Step[] = [];
  const shown: number[] = [];
  const wrong: string[] = [];
  let behind = 0;
  for (let round = 0; round < ROUNDS; round++)
    for (let at = 1; at < end - start; at++) {
      steps.push(await step(opened, round % 2 === 0 ? 'ArrowRight' : 'ArrowLeft'));
      if (round > 0) continue;
      const day = start + at;
      const expected = bruteForce(chronicle, { ...asked, day });
      const seen = await compare(opened.page, expected);
      if (seen.fault) behind++;
      const { marks, fault } = seen.fault ? await compareInTime(opened.page, expected) : seen;
      shown.push(marks);
      if (fault) wrong.push(`${isoDay(day)}, ${asked.mode}, ${asked.clock}: ${fault}`);
    }
  await opened.close();
  return { steps, shown, wrong, behind };
}

/** Compares until there is nothing wrong any more, or until what is put off should long have been done. */
async function compareInTime(page: Page, expected: readonly Found[]): ReturnType<typeof compare> {
  const end = performance.now() + LIST_MS;
  for (;;) {
    await page.waitForTimeout(50);
    const seen = await compare(page, expected);
    if (!seen.fault || performance.now() > end) return seen;
  }
}

async function compare(page: Page, expected: readonly Found[]): Promise<{ marks: number; fault: string }> {
  const screen = await page.evaluate(() => {
    const texts = (selector: string) => [...document.querySelectorAll(selector)].map((found) => found.textContent);
    const hidden = texts('.spot-sign:not([hidden])').map(Number);
    return {
      marks: texts('.mark-name'),
      hidden: hidden.reduce((sum, count) => sum + count, 0),
      listed: texts('.event-line-title'),
      counted: Number(document.querySelector('.panel-title .count')?.textContent),
    };
  });
  const marks = expected.reduce((sum, { places }) => sum + places.length, 0);
  const onScreen = screen.marks.length + screen.hidden;
  const titles = expected.map(({ title }) => title).sort();
  const foreign = screen.marks.filter((title) => !titles.includes(title ?? ''));
  const faults = [
    onScreen !== marks && `${onScreen} marks instead of ${marks}`,
    screen.counted !== expected.length && `the list says ${screen.counted} instead of ${expected.length}`,
    screen.listed.sort().join('\n') !== titles.join('\n') && 'the list has other events',
    foreign.length > 0 && `marks that should not be there: ${foreign.join(', ')}`,
  ].filter((fault) => fault !== false);
  return { marks: onScreen, fault: faults.join('; ') };
}

async function walkPeer({ url, chronicle, browser }: Stage, mode: string, list: boolean) {
  const { start, end } = chronicle.span;
  const query = `?chronicle=${chronicle.id}&mode=${mode}&days=${WINDOW}${list ? '&list' : ''}`;
  const opened = await openPage(browser, `${url}peers/plain.html${query}`, installClock);
  await opened.page.getByRole('slider').focus();
  await step(opened, 'Shift');
  const steps: Step[] = [];
  const shown: number[] = [];
  for (let at = 1; at < end - start; at++) {
    steps.push(await step(opened, 'ArrowRight'));
    shown.push(await opened.page.locator('.leaflet-marker-icon').count());
  }
  await opened.close();
  return { steps, shown };
}

async function idleSteps({ url, browser }: Stage): Promise<Step[]> {
  const opened = await openPage(browser, url, installClock);
  await opened.page.getByRole('slider', { name: 'Day shown' }).focus();
  const steps: Step[] = [];
  for (let at = 0; at < 60; at++) steps.push(await step(opened, 'Shift'));
  await opened.close();
  return steps;
}

function ratioNote(app: ReadonlyMap<string, number>, peer: ReadonlyMap<string, number>): string {
  const ratios = [...app].map(([mode, ms]) => `${mode} ${(ms / (peer.get(mode) ?? Number.NaN)).toFixed(1)}`);
  return `Scripting of Demarche as a multiple of plain Leaflet with a list: ${ratios.join(', ')}.`;
}
