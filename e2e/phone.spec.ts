import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectLink, mark, markPlaces, open, panel, slider, swipe } from './reader';

const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline' });
const handle = (page: Page) => page.getByRole('button', { name: 'Make the panel larger or smaller' });

/** A tap on the short bar that is seen of the handle. */
async function tapHandle(page: Page): Promise<void> {
  const { x, y } = await grip(page);
  await page.touchscreen.tap(x, y);
}

async function boxOf(locator: ReturnType<typeof panel>) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return { ...box, bottom: box.y + box.height, right: box.x + box.width };
}

async function expectSheet(page: Page, low: number, high: number): Promise<void> {
  await expect.poll(async () => (await boxOf(panel(page))).height).toBeGreaterThan(low);
  await expect.poll(async () => (await boxOf(panel(page))).height).toBeLessThan(high);
  const [sheet, time] = [await boxOf(panel(page)), await boxOf(timeline(page))];
  expect(sheet.bottom).toBeLessThanOrEqual(time.y + 1); // never over the timeline
  expect(time.bottom).toBeLessThanOrEqual(844);
}

test('the sheet peeks, opens to a half and in full by taps, and never covers the timeline', async ({ page }) => {
  await open(page);
  await expectSheet(page, 40, 90);
  await expect(panel(page).getByRole('heading', { name: /^Events shown/ })).toBeInViewport();
  await tapHandle(page);
  await expectSheet(page, 280, 420);
  await tapHandle(page);
  await expectSheet(page, 560, 760);
  await tapHandle(page);
  await expectSheet(page, 40, 90);
});

test('the sheet follows a drag up and down', async ({ page }) => {
  await open(page);
  await swipe(page, await grip(page), { down: -120 });
  await expectSheet(page, 280, 420);
  await swipe(page, await grip(page), { down: -120 });
  await expectSheet(page, 560, 760);
  await swipe(page, await grip(page), { down: 120 });
  await expectSheet(page, 280, 420);
});

test('a tap on a mark opens its card in the sheet, with the map still in sight', async ({ page }) => {
  await open(page);
  await mark(page, 'Blinken and Baerbock: meeting in Berlin').tap();
  await expectLink(page, '?select=berlin-blinken-baerbock');
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeInViewport();
  await expectSheet(page, 280, 420);
  await page.getByRole('button', { name: 'Back to the list' }).tap();
  await expectLink(page, '');
});

test('a spot with several events is one sign that opens their list, large enough for a finger', async ({ page }) => {
  await open(page, '?day=2021-12-01');
  const signs = page.getByRole('button', { name: /, open the list$/ });
  expect(await signs.count()).toBeGreaterThan(2);
  for (const target of [...(await signs.all()), ...(await page.locator('.mark').all())]) {
    const { width, height } = await boxOf(target);
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  }
  await page.getByRole('button', { name: /^Riga: / }).tap();
  const event = page.getByRole('listitem').getByRole('button', { name: 'NATO foreign ministers’ meeting in Riga' });
  await event.first().tap();
  await expectLink(page, /&select=riga-nato-ministers$/);
});

test('the map follows a finger, and the slider too', async ({ page }) => {
  await open(page);
  const before = await markPlaces(page);
  await swipe(page, { x: 200, y: 420 }, { down: -100 });
  await expectLink(page, /^\?map=/);
  expect(await markPlaces(page)).not.toEqual(before);
  const { x, y, width, height } = await boxOf(page.locator('.slider'));
  await page.touchscreen.tap(x + width - 3, y + height / 2);
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^(Sunday, 27|Monday, 28) February 2022/);
});

for (const link of [
  '',
  '?day=2021-12-01&mode=all',
  '?select=russian-buildup',
  '?lang=uk',
  '?lang=uk&select=russian-buildup',
]) {
  test(`nothing sticks out of the screen of a phone: ${link || 'home'}`, async ({ page }) => {
    await open(page, link);
    const out = await page.evaluate(() => {
      const parts =
        '.plate, .controls, .controls button, .legend, .notice, .panel, .timeline, .timeline button, .timeline label';
      return [...document.querySelectorAll(parts)]
        .filter((part) => part.checkVisibility())
        .map((part) => ({ part: part.className || part.textContent, box: part.getBoundingClientRect() }))
        .filter(
          ({ box }) => box.left < -0.5 || box.right > window.innerWidth + 0.5 || box.bottom > window.innerHeight + 0.5,
        )
        .map(({ part, box }) => `${part}: ${box.left} to ${box.right}, down to ${box.bottom}`);
    });
    expect(out).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const body = panel(page).locator('.panel-body');
    expect(await body.evaluate((part) => part.scrollWidth - part.clientWidth)).toBe(0);
  });
}

test('controls are large enough for a finger', async ({ page }) => {
  await open(page);
  const small = await page.evaluate(() =>
    [
      ...document.querySelectorAll(
        '.controls button, .timeline button, .timeline select, .timeline input, .legend summary, .panel button',
      ),
    ]
      .filter((part) => part.checkVisibility())
      .map((part) => ({ part, box: (part.closest('label') ?? part).getBoundingClientRect() }))
      .filter(({ box }) => box.height < 40 || box.width < 24)
      .map(({ part, box }) => `${part.outerHTML.slice(0, 60)}: ${box.width} × ${box.height}`),
  );
  expect(small).toEqual([]);
});

test('the legend opens over the map and closes again', async ({ page }) => {
  await open(page);
  await page.getByText('Legend and layers').tap();
  const layer = page.getByRole('checkbox', { name: /^Belarus/ });
  await layer.tap();
  await expectLink(page, /layers=/);
  const { bottom } = await boxOf(page.locator('.legend'));
  expect(bottom).toBeLessThanOrEqual((await boxOf(timeline(page))).y);
  await page.getByText('Legend and layers').tap();
  await expect(layer).toBeHidden();
});

test('the slider plays on a phone', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Play', exact: true }).tap();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Saturday, 22 January 2022/);
  await page.getByRole('button', { name: 'Pause' }).tap();
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
});

async function grip(page: Page): Promise<{ x: number; y: number }> {
  const { x, y, width } = await boxOf(handle(page));
  return { x: x + width / 2, y: y + 8 };
}
