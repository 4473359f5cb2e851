import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from './fixtures';

test.beforeEach(({ isMobile }) => test.skip(isMobile, 'what is sent is the same'));

function frameOf(page: Page, id: string): FrameLocator {
  return page.frameLocator(`demarche-map#${id} iframe`);
}

test('a page shows three maps, tells one what to show, and hears what a reader does in it', async ({ page }) => {
  await page.goto('embedding.html');
  await expect(
    frameOf(page, 'meeting').getByRole('heading', { name: 'Blinken and Lavrov: meeting in Geneva' }),
  ).toBeVisible();
  await page.locator('#days').scrollIntoViewIfNeeded();
  const days = frameOf(page, 'days');
  await expect(days.locator('html')).toHaveAttribute('data-ready', 'true');
  await page.getByRole('button', { name: 'Geneva, 21 January 2022' }).click();
  await expect(days.getByRole('slider', { name: 'Day shown' })).toHaveAttribute('aria-valuetext', /21 January 2022/);
  await days.getByRole('slider', { name: 'Day shown' }).press('ArrowLeft');
  await expect(page.locator('#shown')).toHaveText('2022-01-20');
  await page.locator('#narrow').scrollIntoViewIfNeeded();
  await expect(frameOf(page, 'narrow').getByRole('heading', { name: 'Crimea and Sevastopol' })).toBeAttached();
});

test('an element sizes itself by its width and the window, unless it is told its height', async ({ page }) => {
  await page.goto('embedding.html');
  const heightOf = (id: string) =>
    page.locator(`demarche-map#${id} iframe`).evaluate((frame) => Math.round(frame.getBoundingClientRect().height));
  expect(await heightOf('meeting')).toBe(460);
  expect(await heightOf('days')).toBe(560);
  await page.locator('main').evaluate((main) => main.style.setProperty('max-width', 'none'));
  expect(await heightOf('days')).toBe(720);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await heightOf('days')).toBe(560);
  await page.setViewportSize({ width: 844, height: 390 });
  expect(await heightOf('days')).toBe(312);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.evaluate(() => document.getElementById('days')?.setAttribute('height', '500'));
  expect(await heightOf('days')).toBe(500);
});

test.describe('on a touch screen', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('one finger on the map scrolls the page around, which is said, and two move the map', async ({ page }) => {
    await page.goto('embedding.html');
    const frame = frameOf(page, 'days');
    await page.locator('#days').scrollIntoViewIfNeeded();
    await expect(frame.locator('html')).toHaveAttribute('data-ready', 'true');
    await expect(frame.locator('html')).toHaveAttribute('data-guest', 'true');
    const linkNow = () => frame.locator('html').evaluate(() => window.location.search);
    const link = await linkNow();
    const box = await page.locator('#days').boundingBox();
    if (!box) throw new Error('The map is not on the screen.');
    const [x, y] = [box.x + 60, box.y + 180];
    const browser = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly (readonly [number, number])[]) =>
      browser.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
    const before = await page.evaluate(() => window.scrollY);
    await touch('touchStart', [[x, y]]);
    for (let step = 1; step <= 8; step++) await touch('touchMove', [[x, y - 12 * step]]);
    await expect(frame.getByText('Move the map with two fingers.')).toBeVisible();
    await touch('touchEnd', []);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before + 40);
    expect(await linkNow()).toBe(link);
    const after = await page.evaluate(() => window.scrollY);
    const again = await page.locator('#days').boundingBox();
    const top = (again?.y ?? 0) + 150;
    await touch('touchStart', [
      [x, top],
      [x + 80, top + 60],
    ]);
    for (let step = 1; step <= 8; step++)
      await touch('touchMove', [
        [x - 6 * step, top],
        [x + 80 + 6 * step, top + 60],
      ]);
    await touch('touchEnd', []);
    await expect.poll(linkNow).toContain('map=');
    expect(await page.evaluate(() => window.scrollY)).toBe(after);
  });
});

test('a view is asked for and set by script, and what cannot be shown is refused', async ({ page }) => {
  await page.goto('embedding.html');
  const ask = (method: 'getView' | 'setView', link?: string) =>
    page.evaluate(
      ([name, text]) => {
        const map = document.getElementById('meeting') as unknown as Record<
          string,
          (link?: string) => Promise<unknown>
        >;
        return map[name as string]?.(text).catch((error: Error) => error.message);
      },
      [method, link],
    );
  expect(await ask('getView')).toEqual({
    link: 'day=2022-01-18&clock=then&select=geneva-blinken-lavrov',
    day: '2022-01-18',
    select: 'geneva-blinken-lavrov',
  });
  expect(await ask('setView', 's=1~demq~mR28W')).toMatchObject({ link: 'day=2021-12-01&mode=moment' });
  expect(await ask('setView', '?tour=riga-to-geneva&step=3')).toEqual({
    link: 'tour=riga-to-geneva&step=3',
    day: '2021-12-01',
    select: 'stockholm-blinken-lavrov',
  });
  expect(await ask('setView', '?select=no-such-thing')).toBe('select=no-such-thing: unknown');
  expect(await ask('getView')).toMatchObject({ select: null });
});

test('a message that is malformed is refused, a foreign one passed over, and nobody but the page around is heard', async ({
  page,
}) => {
  await page.goto('embedding.html');
  await expect(frameOf(page, 'meeting').locator('html')).toHaveAttribute('data-ready', 'true');
  const answers = await page.evaluate(async () => {
    const frame = document.querySelector<HTMLIFrameElement>('#meeting iframe');
    const heard: unknown[] = [];
    const last = new Promise<void>((resolve) => {
      window.addEventListener('message', ({ data }) => {
        heard.push(data);
        if (data?.answers === 43) resolve();
      });
    });
    const post = (data: unknown) => frame?.contentWindow?.postMessage(data, '*');
    post({ demarche: 1, do: 'run', id: 41, link: 'javascript:alert(1)' });
    post({ type: 'somebody-else' });
    post('<img src=x onerror=alert(1)>');
    // another window than the one around the frame
    frame?.contentWindow?.dispatchEvent(
      new MessageEvent('message', { data: { demarche: 1, do: 'set-view', id: 42, link: 'mode=all' } }),
    );
    post({ demarche: 1, do: 'get-view', id: 43 }); // messages are answered in their order
    await last;
    return heard;
  });
  expect(answers).toEqual([
    { demarche: 1, answers: 41, fault: expect.stringContaining('`do`') },
    { demarche: 1, answers: 43, view: expect.objectContaining({ day: '2022-01-18' }) },
  ]);
});
