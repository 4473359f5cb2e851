import { expect, test } from './fixtures';
import { expectLink, historyLength, lines, mark, middleOf, open, panel, plate, sceneAt, slider } from './reader';

test('the keys of the slider move by a day, a week, to event days and to the ends', async ({ page }) => {
  await open(page, '?day=2022-01-18');
  await slider(page).focus();
  const steps: [key: string, day: string][] = [
    ['ArrowRight', 'Wednesday, 19 January 2022'],
    ['ArrowUp', 'Thursday, 20 January 2022'],
    ['ArrowLeft', 'Wednesday, 19 January 2022'],
    ['ArrowDown', 'Tuesday, 18 January 2022'],
    ['PageUp', 'Tuesday, 25 January 2022'],
    ['PageDown', 'Tuesday, 18 January 2022'],
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

test('a day can be typed digit by digit, and one outside of the chronicle is given back', async ({ page }) => {
  await open(page);
  const field = page.getByRole('region', { name: 'Timeline' }).getByLabel('Day', { exact: true });
  await field.focus();
  await page.keyboard.type('12012021');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Wednesday, 1 December 2021/);
  await expectLink(page, '?day=2021-12-01');
  await field.fill('1812-06-24');
  await slider(page).focus();
  await expect(field).toHaveValue('2021-12-01');
  await expectLink(page, '?day=2021-12-01');
});

test('Play runs through the days, Pause holds the day, and it stops at the end', async ({ page }) => {
  await page.clock.install();
  await open(page, '?day=2022-02-20');
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('1 day a second');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(slider(page)).not.toHaveAttribute('aria-valuetext', /^Sunday, 20 February 2022/);
  await page.getByRole('button', { name: 'Pause' }).click();
  const held = (await slider(page).getAttribute('aria-valuenow')) ?? '';
  await page.clock.runFor(3000);
  await expect(slider(page)).toHaveAttribute('aria-valuenow', held);
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('8 days a second');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await page.clock.runFor(1500);
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Monday, 28 February 2022/);
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toHaveAttribute('aria-pressed', 'false');
  await expectLink(page, '?day=2022-02-28');
  await page.getByRole('button', { name: 'Play', exact: true }).click(); // from the end it begins again
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /November 2021/);
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
