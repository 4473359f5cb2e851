import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import {
  expectLink,
  historyLength,
  lines,
  mark,
  middleOf,
  open,
  panel,
  plate,
  sceneAt,
  slider,
  stopClock,
} from './reader';

test('the keys of the slider move by a day, a week, a month, to event days and to the ends', async ({ page }) => {
  await open(page, '?day=2022-01-18');
  await slider(page).focus();
  const steps: [key: string, day: string][] = [
    ['ArrowRight', 'Wednesday, 19 January 2022'],
    ['ArrowUp', 'Thursday, 20 January 2022'],
    ['ArrowLeft', 'Wednesday, 19 January 2022'],
    ['ArrowDown', 'Tuesday, 18 January 2022'],
    ['PageUp', 'Tuesday, 25 January 2022'],
    ['PageDown', 'Tuesday, 18 January 2022'],
    ['Shift+PageUp', 'Friday, 18 February 2022'],
    ['Shift+PageDown', 'Tuesday, 18 January 2022'],
    ['Home', 'Monday, 1 November 2021'],
    ['ArrowRight', 'Tuesday, 2 November 2021'],
    ['Home', 'Monday, 1 November 2021'],
    ['Home', 'Tuesday, 1 January 2002'],
    ['ArrowLeft', 'Tuesday, 1 January 2002'],
    ['End', 'Monday, 28 February 2022'],
    ['ArrowRight', 'Monday, 28 February 2022'],
  ];
  for (const [key, day] of steps) {
    await page.keyboard.press(key);
    await expect(slider(page), key).toHaveAttribute('aria-valuetext', new RegExp(`^${day}, \\d+.events?$`));
  }
});

test('with Shift the arrows go to days on which something begins', async ({ page }) => {
  await open(page, '?day=2021-12-10');
  await slider(page).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Thursday, 30 December 2021, /);
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Tuesday, 7 December 2021, /);
  await page.getByRole('button', { name: 'Next day with an event' }).click();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Thursday, 30 December 2021, /);
  await page.getByRole('button', { name: 'Previous day', exact: true }).click();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Wednesday, 29 December 2021, /);
  await page.getByRole('button', { name: 'Next day', exact: true }).click();
  await page.getByRole('button', { name: 'Previous day with an event' }).click();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Tuesday, 7 December 2021, /);
});

test('the slider speaks the number of events that the list counts, in both languages', async ({ page }) => {
  await open(page, '?day=2022-01-18');
  await slider(page).press('ArrowRight');
  const { counts } = await sceneAt(page, '?day=2022-01-19');
  await expect(slider(page)).toHaveAttribute(
    'aria-valuetext',
    `Wednesday, 19 January 2022, ${counts.shown}\u00a0events`,
  );
  await expect(panel(page).getByRole('heading', { name: `Events shown ${counts.shown}` })).toBeVisible();
  await page.getByRole('button', { name: 'Українська' }).click();
  await expect(slider(page)).toHaveAttribute(
    'aria-valuetext',
    new RegExp(`^середа, 19 січня 2022.*, ${counts.shown}\u00a0поді`),
  );
});

test('dragging along the axis scrubs through the days and leaves no entries in the history', async ({ page }) => {
  await open(page);
  const before = await historyLength(page);
  const february = await page.locator('.axis-label', { hasText: 'Feb' }).boundingBox();
  const thumb = await middleOf(slider(page));
  if (!february) throw new Error('The axis has no February.');
  await page.mouse.move(thumb.x, thumb.y);
  await page.mouse.down();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Friday, 21 January 2022/);
  await page.mouse.move(february.x + 2, thumb.y, { steps: 8 }); // the label stands 3 px right of its day's begin
  await page.mouse.up();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Tuesday, 1 February 2022/);
  await expect(slider(page)).toBeFocused();
  await expectLink(page, '?day=2022-02-01');
  expect(await historyLength(page)).toBe(before);
});

test('dragging beyond the ends of the axis stops at its last and first day', async ({ page }) => {
  await open(page);
  const thumb = await middleOf(slider(page));
  await page.mouse.move(thumb.x, thumb.y);
  await page.mouse.down();
  await page.mouse.move(1439, thumb.y, { steps: 4 });
  await expectLink(page, '?day=2022-02-28');
  await page.mouse.move(0, thumb.y, { steps: 4 });
  await expectLink(page, '?day=2002-01-01');
  await page.mouse.up();
});

const dayField = (page: Page, label = 'Day') =>
  page.getByRole('region', { name: 'Timeline' }).getByRole('textbox', { name: label, exact: true });

test('a day can be typed as people write it', async ({ page }) => {
  await open(page, '?mode=moment');
  const rows: [typed: string, link: string][] = [
    ['1 December 2021', '?day=2021-12-01&mode=moment'],
    ['2022-01-19', '?day=2022-01-19&mode=moment'],
    ['18.1.2022', '?day=2022-01-18&mode=moment'],
    ['Feb 21', '?day=2022-02-21&mode=moment'],
  ];
  for (const [typed, link] of rows) {
    await dayField(page).fill(typed);
    await dayField(page).press('Enter');
    await expectLink(page, link);
  }
  await expect(dayField(page)).toHaveValue('21 Feb 2022');
});

test('a day typed so that it may be two is asked back', async ({ page }) => {
  await open(page, '?mode=moment');
  await dayField(page).fill('1/2/2022');
  await dayField(page).press('Enter');
  await expect(page.getByText('Which day is it?')).toBeVisible();
  await expectLink(page, '?mode=moment');
  await page.getByRole('button', { name: '2 January 2022' }).click();
  await expectLink(page, '?day=2022-01-02&mode=moment');
  await expect(page.getByText('Which day is it?')).toHaveCount(0);
});

test('nonsense and days outside of the chronicle are said to be so, and the day stays', async ({ page }) => {
  await open(page, '?day=2022-01-18&mode=moment');
  const rows: [typed: string, said: string | RegExp][] = [
    ['soon', 'This cannot be read as a day. Write it like 18 January 2022.'],
    ['30 February 2022', 'The calendar has no such day.'],
    ['24 June 1812', /^That lies outside of this chronicle, which runs from 1 January 2002 to 28 February 2022/],
  ];
  for (const [typed, said] of rows) {
    await dayField(page).fill(typed);
    await slider(page).focus();
    await expect(page.getByText(said)).toBeVisible();
    await expect(dayField(page)).toHaveAttribute('aria-invalid', 'true');
    await expect(dayField(page)).toHaveAccessibleDescription(said);
  }
  await expectLink(page, '?day=2022-01-18&mode=moment');
  await dayField(page).press('Escape');
  await expect(dayField(page)).toHaveValue('18 Jan 2022');
});

test('a day is typed in the language of the page', async ({ page }) => {
  await open(page, '?mode=moment&lang=uk');
  const field = page.getByRole('textbox', { name: 'День', exact: true });
  await field.fill('19 січня 2022');
  await field.press('Enter');
  await expectLink(page, '?day=2022-01-19&mode=moment&lang=uk');
});

test('both ends of the window are typed; an end too far away takes the window with it', async ({ page }) => {
  await open(page);
  const rows: [end: string, typed: string, link: string][] = [
    ['From', '10 Jan', '?days=12'],
    ['To', '18 Jan 2022', '?day=2022-01-18&days=9'],
    ['To', '5 Dec 2021', '?day=2021-12-05&days=9'],
    ['From', '20 Feb 2014', '?day=2014-02-28&days=9'],
  ];
  for (const [end, typed, link] of rows) {
    await dayField(page, end).fill(typed);
    await dayField(page, end).press('Enter');
    await expectLink(page, link);
  }
});

/** Opens what is needed now and then. */
async function openMore(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
}

/** Starts playing, and waits until it does. */
async function play(page: Page, way: 'by key' | 'by button' = 'by button'): Promise<void> {
  if (way === 'by key') await slider(page).press('Space');
  else await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toHaveAttribute('aria-pressed', 'true');
}

test('Play goes from event to event, holds the day on Pause, and stops at the last', async ({ page }) => {
  await page.clock.install();
  await open(page, '?day=2021-12-07&mode=moment');
  await openMore(page);
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('1 day a second');
  await stopClock(page);
  await play(page);
  await page.clock.runFor(1000);
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Thursday, 30 December 2021/);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.clock.runFor(3000);
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Thursday, 30 December 2021/);
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('8 days a second');
  await play(page);
  await page.clock.runFor(20_000);
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toHaveAttribute('aria-pressed', 'false');
  const last = (await slider(page).getAttribute('aria-valuenow')) ?? '';
  await page.getByRole('button', { name: 'Next day with an event' }).click();
  await expect(slider(page)).toHaveAttribute('aria-valuenow', last);
  await play(page); // from the end it begins again
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /November 2021/);
});

test('Play goes through every day if it is told to, and at the end begins again or stops', async ({ page }) => {
  await page.clock.install();
  await open(page, '?day=2022-02-26');
  await openMore(page);
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('1 day a second');
  await stopClock(page);
  await page.getByRole('combobox', { name: 'Goes' }).selectOption('day by day');
  await page.getByRole('checkbox', { name: 'Begin again at the end' }).check();
  await play(page, 'by key');
  const days = [/^Sunday, 27 February/, /^Monday, 28 February/, /^Monday, 1 November 2021/, /^Tuesday, 2 November/];
  for (const day of days) {
    await page.clock.runFor(1000);
    await expect(slider(page)).toHaveAttribute('aria-valuetext', day);
  }
  await slider(page).press('Space');
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toHaveAttribute('aria-pressed', 'false');
  await page.getByRole('checkbox', { name: 'Begin again at the end' }).uncheck();
  await slider(page).press('End');
  await slider(page).press('ArrowLeft');
  await play(page, 'by key');
  await page.clock.runFor(5000);
  await expectLink(page, '?day=2022-02-28');
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toHaveAttribute('aria-pressed', 'false');
});

test('nothing plays while the page is hidden, and a hand on the slider stops it', async ({ page }) => {
  await page.clock.install();
  await open(page, '?day=2021-12-01');
  await stopClock(page);
  const hide = (hidden: boolean) =>
    page.evaluate((value) => Object.defineProperty(document, 'hidden', { value, configurable: true }), hidden);
  await play(page, 'by key');
  await page.clock.runFor(500);
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Thursday, 2 December 2021/);
  await hide(true);
  await page.clock.runFor(10_000);
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Thursday, 2 December 2021/);
  await hide(false);
  await page.clock.runFor(500);
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Tuesday, 7 December 2021/);
  await page.locator('.slider').click({ position: { x: 700, y: 20 } });
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toHaveAttribute('aria-pressed', 'false');
});

test('the day of the link is one press away', async ({ page }) => {
  await open(page, '?day=2022-01-18&clock=then');
  await openMore(page);
  const back = page.getByRole('button', { name: 'Back to 18 January 2022, the day of the link' });
  await expect(back).toBeDisabled();
  await page.getByRole('button', { name: 'Last day' }).click();
  await expectLink(page, '?day=2022-02-28&clock=then');
  await page.getByRole('button', { name: 'First day' }).click();
  await expectLink(page, '?day=2021-11-01&clock=then');
  await back.click();
  await expectLink(page, '?day=2022-01-18&clock=then');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'More', exact: true })).toHaveAttribute('aria-expanded', 'false');
});

test('the modes show a day, days, all up to the day, and everything', async ({ page }) => {
  await open(page, '?day=2021-12-02');
  const rows: [mode: string, link: string, plate: string][] = [
    ['One day', '?day=2021-12-02&mode=moment', 'Thursday, 2 December 2021 in hindsight'],
    ['Up to the day', '?day=2021-12-02&mode=until', 'Up to Thursday, 2 December 2021 in hindsight'],
    ['Everything', '?day=2021-12-02&mode=all', 'The whole chronicle in hindsight'],
    ['Last days', '?day=2021-12-02', '7 days to Thursday, 2 December 2021 in hindsight'],
  ];
  for (const [mode, link, words] of rows) {
    await page.getByRole('radio', { name: mode }).check();
    await expect(plate(page)).toHaveText(words);
    await expectLink(page, link);
    const { counts } = await sceneAt(page, link);
    await expect(lines(page)).toHaveCount(counts.shown);
  }
});

test('the number of days shown can be typed anew', async ({ page }) => {
  await open(page, '?day=2021-12-02');
  await openMore(page);
  const field = page.getByRole('spinbutton', { name: 'Days shown' });
  await field.press('End');
  await field.press('Backspace');
  await expect(field).toHaveValue('');
  await page.keyboard.type('14');
  await expect(plate(page)).toHaveText('14 days to Thursday, 2 December 2021 in hindsight');
  await expectLink(page, '?day=2021-12-02&days=14');
  await field.press('ArrowDown');
  await expectLink(page, '?day=2021-12-02&days=13');
});

test('by the clock of 18 January the meeting in Geneva is a plan; in hindsight it took place', async ({ page }) => {
  const title = 'Blinken and Lavrov: meeting in Geneva';
  await open(page, '?day=2022-01-18&mode=all');
  await expect(mark(page, title)).toHaveAttribute('aria-label', /, happened, 21 January 2022$/);
  await page.getByRole('radio', { name: 'As known then' }).check();
  await expect(mark(page, title)).toHaveAttribute('aria-label', /, planned, /);
  await expectLink(page, '?day=2022-01-18&mode=all&clock=then');
  await expect(plate(page)).toHaveText('The whole chronicle as known then');
  await page.getByRole('radio', { name: 'In hindsight' }).check();
  await expect(mark(page, title)).toHaveAttribute('aria-label', /, happened, /);
});

test('before anything was written nothing was known, and the list leads on', async ({ page }) => {
  await open(page, '?day=2021-11-10&mode=moment&clock=then');
  await expect(panel(page).getByText('Nothing is known of these days.')).toBeVisible();
});

test('marks come and go with their days, and one that stays is the same button', async ({ page }) => {
  await open(page, '?day=2022-01-20&mode=moment');
  const staying = mark(page, 'Conflict with Russian-backed separatists in Donbas');
  const coming = mark(page, 'Blinken and Lavrov: meeting in Geneva');
  const node = await staying.elementHandle();
  await expect(coming).toHaveCount(0);
  await slider(page).press('ArrowRight');
  await expect(coming).toBeVisible();
  expect(await staying.evaluate((now, before) => now === before, node)).toBe(true);
  await slider(page).press('ArrowRight');
  await expect(coming).toHaveCount(0);
  expect(await staying.evaluate((now, before) => now === before, node)).toBe(true);
});
