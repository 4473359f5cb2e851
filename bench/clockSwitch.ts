import { median, spreadOf } from './figures';
import { openPage, type Stage } from './stage';
import type { Section } from './table';
import { installClock, type Step, step } from './walk';

const SWITCHES = 60;
const DAYS = ['2021-12-02', '2022-01-18', '2022-01-21', '2022-02-23'];
const MODES = ['moment', 'window', 'until', 'all'];

/** Switches the clock by keyboard and, on the same pages, moves the slider by a day, in turn. */
export async function measureClockSwitch({ url, browser }: Stage): Promise<Section> {
  const rows: string[][] = [];
  const ratios: string[] = [];
  for (const mode of MODES) {
    const switches: Step[] = [];
    const steps: Step[] = [];
    for (const day of DAYS) {
      const opened = await openPage(browser, `${url}?day=${day}&mode=${mode}`, installClock);
      const clock = opened.page.getByRole('radio', { checked: true, name: /hindsight/i });
      const thumb = opened.page.getByRole('slider', { name: 'Day shown' });
      await clock.focus();
      for (let at = 0; at < SWITCHES / DAYS.length; at++)
        switches.push(await step(opened, at % 2 === 0 ? 'ArrowLeft' : 'ArrowRight'));
      await thumb.focus();
      for (let at = 0; at < SWITCHES / DAYS.length; at++)
        steps.push(await step(opened, at % 2 === 0 ? 'ArrowLeft' : 'ArrowRight'));
      await opened.close();
    }
    const scripting = (some: readonly Step[]) => some.map((one) => one.scripting);
    const all = (some: readonly Step[]) => some.map((one) => one.all);
    rows.push([`clock, ${mode}`, spreadOf(scripting(switches), 2), spreadOf(all(switches))]);
    rows.push([`a day, ${mode}`, spreadOf(scripting(steps), 2), spreadOf(all(steps))]);
    ratios.push(`${mode} ${(median(all(switches)) / median(all(steps))).toFixed(1)}`);
  }
  return {
    title: 'Switching the clock, against a step of the slider',
    columns: ['', 'scripting', 'whole main thread'],
    rows,
    notes: [
      `Milliseconds, median / 95th percentile, of ${SWITCHES} switches and as many steps a mode on ${DAYS.length} days.`,
      `Whole main thread of a switch as a multiple of a step, medians: ${ratios.join(', ')}.`,
    ],
  };
}
