import type { Page } from '@playwright/test';
import { formatDay } from '../src/core/day';
import { filteredAt } from '../src/core/filtered';
import { timelineItems } from '../src/core/timelineItems';
import { homeViewOf } from '../src/core/view';
import { expect, test } from './fixtures';
import {
  axisFetched,
  chronicleOf,
  expectLink,
  lines,
  linkOf,
  markPlaces,
  middleOf,
  names,
  open,
  panel,
  slider,
  stopClock,
} from './reader';

const start = (page: Page) => page.getByRole('slider', { name: 'Start of the days shown' });
const end = (page: Page) => page.getByRole('slider', { name: 'End of the days shown' });
const labels = (page: Page) => page.locator('.axis-label').allTextContents();

/** Pulls from a point to the side. */
async function pull(page: Page, { x, y }: { x: number; y: number }, right: number): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + right, y, { steps: 6 });
  await page.mouse.up();
}

/** Pixels that a day takes on the axis as it opens. */
async function dayWidth(page: Page): Promise<number> {
  const [dec, feb] = await Promise.all(
    ['Dec', 'Feb'].map((month) => page.locator('.axis-label', { hasText: month }).boundingBox()),
  );
  return ((feb?.x ?? 0) - (dec?.x ?? 0)) / 62;
}

test('the ends of the window are pulled each by itself, and its middle takes both along', async ({ page }) => {
  await open(page);
  const day = await dayWidth(page);
  await pull(page, await middleOf(start(page)), -3 * day);
  await expectLink(page, '?days=10');
  await expect(start(page)).toHaveAttribute('aria-valuetext', 'Wednesday, 12 January 2022, 10\u00a0days shown');
  await pull(page, await middleOf(end(page)), 5 * day);
  await expectLink(page, '?day=2022-01-26&days=15');
  await expect(end(page)).toHaveAttribute('aria-valuetext', 'Wednesday, 26 January 2022, 15\u00a0days shown');
  const band = await middleOf(page.locator('.slider-band'));
  await pull(page, band, -10 * day);
  await expectLink(page, '?day=2022-01-16&days=15');
  await pull(page, await middleOf(end(page)), -40 * day); // it stops at the other end
  await expectLink(page, '?day=2022-01-02&days=1');
});

test('the ends of the window have the keys of the slider', async ({ page }) => {
  await open(page);
  const steps: [thumb: 'start' | 'end', key: string, link: string][] = [
    ['start', 'ArrowLeft', '?days=8'],
    ['start', 'PageDown', '?days=15'],
    ['start', 'Shift+PageDown', '?days=46'],
    ['start', 'End', '?days=1'],
    ['start', 'ArrowLeft', '?days=2'],
    ['end', 'ArrowRight', '?day=2022-01-22&days=3'],
    ['end', 'PageUp', '?day=2022-01-29&days=10'],
    ['end', 'PageDown', '?day=2022-01-22&days=3'],
    ['end', 'Home', '?day=2022-01-20&days=1'],
  ];
  for (const [thumb, key, link] of steps) {
    await (thumb === 'start' ? start(page) : end(page)).press(key);
    await expectLink(page, link);
  }
  await page.getByRole('radio', { name: 'One day' }).check();
  await expect(start(page)).toHaveCount(0);
  await expect(end(page)).toHaveCount(0);
});

test('a press on a day goes there, in the strip to the event that is near', async ({ page }) => {
  await open(page, '?mode=moment');
  const day = await dayWidth(page);
  const december = await page.locator('.axis-label', { hasText: 'Dec' }).boundingBox();
  const { y } = await middleOf(slider(page));
  await page.mouse.click((december?.x ?? 0) - 3 + 1.5 * day, y); // the label stands 3 px right of its day's begin
  await expectLink(page, '?day=2021-12-02&mode=moment');
  const { chronicle } = await chronicleOf(page);
  const earliest = Math.min(
    ...chronicle.events.flatMap(({ reports }) => reports.map(({ date }) => date.start ?? chronicle.span.start)),
  );
  const { x } = (await page.locator('.slider').boundingBox()) ?? { x: 0 };
  await page.mouse.click(x + 4, y);
  await expectLink(page, `?day=${formatDay(earliest)}&mode=moment`);
});

test('keys, buttons and a wheel magnify the axis to single days and back to all years', async ({ page }) => {
  await open(page);
  await expect.poll(() => labels(page)).toEqual(['2002 →', 'Nov 2021', 'Dec', 'Jan 2022', 'Feb']);
  await axisFetched(page);
  await slider(page).focus();
  for (let press = 0; press < 3; press++) await page.keyboard.press('+');
  await expect.poll(() => labels(page)).toContain('Fri 21 Jan');
  for (let press = 0; press < 3; press++) await page.keyboard.press('-');
  await expect.poll(() => labels(page)).toContain('Nov 2021');
  await page.keyboard.press('0');
  await expect.poll(() => labels(page)).toContain('2014');
  await page.keyboard.press('0');
  await page.getByRole('button', { name: 'Magnify the timeline' }).click();
  await page.getByRole('button', { name: 'Magnify the timeline' }).click();
  await expect.poll(() => labels(page)).toContain('17 Jan');
  await page.getByRole('button', { name: 'Show more of the timeline' }).click();
  await page.getByRole('button', { name: 'Show more of the timeline' }).click();
  await axisFetched(page);
  await page.mouse.move(700, 840);
  await expect(async () => {
    await page.mouse.wheel(0, -600);
    expect((await labels(page)).some((label) => /^[A-Z][a-z]{2} \d/.test(label))).toBe(true);
  }).toPass();
  await expectLink(page, ''); // the view is not what has changed
});

test('a key that magnifies, pressed before that has come, acts once it is there', async ({ page }) => {
  let come = () => {};
  const wait = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route(/\/laterParts-/, async (route) => {
    await wait;
    await route.continue();
  });
  await open(page);
  await expect.poll(() => labels(page)).toContain('Nov 2021');
  const before = await labels(page);
  await slider(page).focus();
  for (const key of ['+', '+', '+', '+']) await page.keyboard.press(key);
  expect(await labels(page)).toEqual(before);
  come();
  await expect.poll(async () => (await labels(page)).some((label) => /^[A-Z][a-z]{2} \d{1,2} /.test(label))).toBe(true);
  await expectLink(page, '');
});

test('the axis is pulled by its dates, and comes back with the cursor', async ({ page }) => {
  await open(page);
  await axisFetched(page);
  for (let press = 0; press < 3; press++) await slider(page).press('+');
  await expect.poll(() => labels(page)).toContain('Fri 21 Jan');
  const before = await middleOf(slider(page));
  const ruler = (await page.locator('.slider-ruler').boundingBox()) ?? { y: 0 };
  await pull(page, { x: 900, y: ruler.y + 8 }, -500);
  await expect.poll(async () => Math.round((await middleOf(slider(page))).x)).toBe(Math.round(before.x - 500));
  await pull(page, { x: 900, y: ruler.y + 8 }, -800);
  await expect.poll(() => labels(page)).not.toContain('Fri 21 Jan');
  await expectLink(page, '');
  await slider(page).press('ArrowRight');
  await expect.poll(() => labels(page)).toContain('Sat 22 Jan');
  await expectLink(page, '?day=2022-01-22');
});

test('the cursor stays in sight while the magnified timeline plays', async ({ page }) => {
  await page.clock.install();
  await open(page, '?day=2021-12-01');
  await stopClock(page);
  for (let press = 0; press < 5; press++) await slider(page).press('+');
  await slider(page).press('Space');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  for (let step = 0; step < 8; step++) {
    await page.clock.runFor(500);
    await expect(slider(page)).toBeInViewport({ ratio: 1 });
    await expect(slider(page)).not.toHaveAttribute('data-beyond');
  }
});

test('the timeline is there as a table with the same events, to read and to copy', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?day=2022-01-18&clock=then&kinds=meeting,call,demand');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByText('The timeline as a table').click();
  const table = page.getByRole('table').first();
  await expect(table.getByRole('columnheader')).toHaveText(['Days', 'Events', 'Kinds']);
  const index = await chronicleOf(page);
  const day = Date.UTC(2022, 0, 18) / 86_400_000;
  const kinds = ['meeting', 'call', 'demand'] as const;
  const items = timelineItems(filteredAt(index, { ...homeViewOf(index.chronicle), day, clock: 'then', kinds }));
  const counted = await table.locator('tbody td:nth-child(2)').allTextContents();
  expect(counted.map(Number).reduce((sum, count) => sum + count, 0)).toBe(items.length);
  const row = table.getByRole('row', { name: /^21 January 2022 / });
  await expect(row).toContainText('Meeting 1');
  await expect(page.getByRole('table').last()).toContainText('18 January 2022');
  await expect(page.getByRole('table').last()).not.toContainText('23 February 2022'); // nothing of it was out yet
  await page.getByRole('button', { name: 'Copy the table' }).click();
  await expect(page.getByText('The table is copied.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text.split('\n')[0]).toBe('Days\tEvents\tMeeting\tCall\tDemand');
  expect(text.split('\n')).toHaveLength(counted.length + 1);
});

const DEEDS: [what: string, by: (page: Page) => Promise<void>][] = [
  [
    'scrubbing and pulling at the window',
    async (page) => {
      await pull(page, await middleOf(start(page)), -60);
      await slider(page).press('PageDown');
    },
  ],
  [
    'typing both ends',
    async (page) => {
      await page.getByRole('textbox', { name: 'To' }).fill('2 December 2021');
      await page.getByRole('textbox', { name: 'To' }).press('Enter');
      await page.getByRole('textbox', { name: 'From' }).fill('25 November 2021');
      await page.getByRole('textbox', { name: 'From' }).press('Enter');
    },
  ],
  [
    'another mode, another clock and a press on the axis',
    async (page) => {
      await page.getByRole('radio', { name: 'Up to the day' }).check();
      await page.getByRole('radio', { name: 'As known then' }).check();
      await page.locator('.slider').click({ position: { x: 520, y: 20 } });
    },
  ],
];

for (const [what, by] of DEEDS)
  test(`${what}: by hand and by its link the same is shown`, async ({ page }) => {
    await open(page);
    await by(page);
    await page.waitForTimeout(400); // until the address has followed
    const link = linkOf(page);
    expect(link).not.toBe('');
    const seen = async () => ({
      list: await names(lines(page)),
      marks: await markPlaces(page),
      day: await slider(page).getAttribute('aria-valuetext'),
      title: await panel(page).getByRole('heading', { level: 2 }).first().textContent(),
    });
    const byHand = await seen();
    await open(page, link);
    await expect.poll(seen).toEqual(byHand);
  });
