import type { Page, Route } from '@playwright/test';
import { testOn } from './builtSite';
import { expect } from './fixtures';
import { pngOf } from './png';
import { expectLink, linkOf, map, middleOf, open, panel } from './reader';

const HOST = 'tiles.example';
const test = testOn(async () => ({
  DEMARCHE_TILES: `https://${HOST}/{z}/{x}/{y}.png`,
  DEMARCHE_TILES_CREDIT: '© Somebody else https://tiles.example/copyright',
  DEMARCHE_TILES_ZOOM: '7',
}));
test.describe.configure({ mode: 'default' }); // one worker, which builds the site once
test.use({ expectedFaults: [/^Console error: Failed to load resource.*tiles\.example/] }); // such as a reader's own console has

const COLOUR = [10, 200, 250] as const;
const TILE = pngOf(256, COLOUR);
const LINK = '?day=2021-11-10&mode=moment&clock=then'; // a day without marks

const asTile = (route: Route) => route.fulfill({ contentType: 'image/png', body: TILE });
const asFault = (route: Route) => route.fulfill({ status: 500, body: 'no' });

/** Has the host answer so from now on; what it was asked for comes back. */
async function answerTiles(page: Page, answer: (route: Route, asked: string) => Promise<void>): Promise<string[]> {
  const asked: string[] = [];
  await page.route(`https://${HOST}/**`, (route) => {
    const url = route.request().url();
    asked.push(url);
    return answer(route, url);
  });
  return asked;
}

const choice = (page: Page) => page.getByRole('checkbox', { name: 'Another map as the ground' });
const credit = (page: Page) => map(page).getByRole('link', { name: '© Somebody else' });
const failed = (page: Page) => page.getByRole('status').filter({ hasText: 'The other map cannot be had' });
const legend = (page: Page) => page.locator('summary', { hasText: 'Legend and layers' });
const tiles = (page: Page) => map(page).locator('img.leaflet-tile-loaded');
const names = (page: Page) => map(page).locator('.label-point[data-kind="country"]');

/** How much of the canvas of the ground lets nothing through, from 0 to 1. */
function opaqueShare(page: Page): Promise<number> {
  return page.locator('canvas.ground').evaluate((canvas: HTMLCanvasElement) => {
    const copy = new OffscreenCanvas(100, 100).getContext('2d', { willReadFrequently: true });
    copy?.drawImage(canvas, 0, 0, 100, 100);
    const pixels = copy?.getImageData(0, 0, 100, 100).data ?? new Uint8ClampedArray();
    return pixels.filter((value, at) => at % 4 === 3 && value > 250).length / (100 * 100);
  });
}

async function expectOwnGround(page: Page): Promise<void> {
  await expect.poll(() => opaqueShare(page)).toBeGreaterThan(0.4);
  await expect(names(page)).not.toHaveCount(0);
  await expect(page.locator('img.leaflet-tile')).toHaveCount(0);
  await expect(credit(page)).toHaveCount(0);
}

async function expectOtherGround(page: Page): Promise<void> {
  await expect(tiles(page)).not.toHaveCount(0);
  await expect.poll(() => opaqueShare(page)).toBeLessThan(0.1);
  await expect(names(page)).toHaveCount(0);
  await expect(credit(page)).toBeVisible();
}

test('nobody else is asked for anything before a reader chooses it, and the choice says whom', async ({ page }) => {
  const asked = await answerTiles(page, asTile);
  await open(page, LINK);
  await legend(page).click();
  await expect(choice(page)).not.toBeChecked();
  await expect(choice(page)).toHaveAccessibleName(/© Somebody else\. Your browser fetches it from tiles\.example/);
  await page.mouse.move(700, 400);
  await page.mouse.wheel(0, -300);
  await expectLink(page, /map=/);
  await expectOwnGround(page);
  expect(asked).toEqual([]);
});

test('a chosen map lies under what the chronicle says, with its credit, until it is put away', async ({ page }) => {
  const asked = await answerTiles(page, asTile);
  await open(page, LINK);
  await legend(page).click();
  await choice(page).check();
  await expectOtherGround(page);
  await expect(credit(page)).toHaveAttribute('href', 'https://tiles.example/copyright');
  for (const url of asked) expect(url).toMatch(/^https:\/\/tiles\.example\/[0-7]\/\d+\/\d+\.png$/);
  await legend(page).click();
  await expect(credit(page)).toBeVisible();
  expect(linkOf(page)).toBe(LINK);
  await legend(page).click();
  await choice(page).uncheck();
  await expectOwnGround(page);
});

test('the other map can be seen, and through a tint of ours', async ({ page }) => {
  let tile = TILE;
  await answerTiles(page, (route) => route.fulfill({ contentType: 'image/png', body: tile }));
  await open(page, `${LINK}&layers=none&map=6/49/32`);
  await legend(page).click();
  const ground = () => page.screenshot({ clip: { x: 640, y: 300, width: 24, height: 24 } });
  const seen: Buffer[] = [];
  const expectOther = async () => {
    for (const before of seen) await expect.poll(async () => (await ground()).equals(before)).toBe(false);
    seen.push(await ground());
  };
  await expectOther();
  await choice(page).check();
  await expectOtherGround(page);
  await expectOther();
  await page.getByRole('checkbox', { name: /^Ukraine/ }).check();
  await expectOther();
  tile = pngOf(256, [250, 120, 10]);
  await choice(page).uncheck();
  await choice(page).check();
  await expectOther();
});

test('in the dark theme what lies on the other map has its colours for a light ground', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await answerTiles(page, asTile);
  await open(page, LINK);
  const ink = () => map(page).evaluate((element) => getComputedStyle(element).getPropertyValue('--ink'));
  const dark = await ink();
  await legend(page).click();
  await choice(page).check();
  await expectOtherGround(page);
  expect(await ink()).not.toBe(dark);
  await choice(page).uncheck();
  await expect.poll(ink).toBe(dark);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test('the credit stays in sight, and nothing lies on it, when the list is drawn up', async ({ page }) => {
    await answerTiles(page, asTile);
    await open(page, LINK);
    await legend(page).click();
    await choice(page).check();
    await expectOtherGround(page);
    await legend(page).click();
    await page.getByRole('button', { name: 'Make the panel larger or smaller' }).focus();
    await page.keyboard.press('Enter');
    await expect(panel(page)).toHaveAttribute('data-rest', 'half');
    const { x, y } = await middleOf(credit(page));
    await expect
      .poll(() => page.evaluate(([x = 0, y = 0]) => document.elementFromPoint(x, y)?.textContent, [x, y]))
      .toBe('© Somebody else');
  });
});

test('the choice is for one page', async ({ page }) => {
  const asked = await answerTiles(page, asTile);
  await open(page, LINK);
  await legend(page).click();
  await choice(page).check();
  await expectOtherGround(page);
  asked.length = 0;
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await expectOwnGround(page);
  expect(asked).toEqual([]);
});

test('nearer than there are tiles they are enlarged', async ({ page }) => {
  const asked = await answerTiles(page, asTile);
  await open(page, `${LINK}&map=9/50.4/30.5`);
  await legend(page).click();
  await choice(page).check();
  await expectOtherGround(page);
  for (const url of asked) expect(url).toMatch(/\/7\/\d+\/\d+\.png$/);
});

test('where no tile can be had our own ground stays, one line says so, and the reader can try again', async ({
  page,
}) => {
  await answerTiles(page, asFault);
  await open(page, LINK);
  await legend(page).click();
  await choice(page).check();
  await expect(failed(page)).toContainText('cannot be had from tiles.example just now');
  await expect(choice(page)).not.toBeChecked();
  await expectOwnGround(page);
  await page.unrouteAll();
  await answerTiles(page, asTile);
  await choice(page).check();
  await expect(failed(page)).toHaveCount(0);
  await expectOtherGround(page);
});

test('a single missing tile leaves a gap and nothing else', async ({ page }) => {
  const asked = await answerTiles(page, (route, url) => (/[02468]\.png$/.test(url) ? asFault(route) : asTile(route)));
  await open(page, LINK);
  await legend(page).click();
  await choice(page).check();
  await expectOtherGround(page);
  await expect.poll(() => tiles(page).count()).toBeLessThan(asked.length);
  await page.waitForLoadState('networkidle');
  await expect(failed(page)).toHaveCount(0);
  await expectOtherGround(page);
});

test('when the network goes, our own ground comes back where nothing of the other is left', async ({ page }) => {
  await answerTiles(page, asTile);
  await open(page, LINK);
  await legend(page).click();
  await choice(page).check();
  await expectOtherGround(page);
  await page.unrouteAll();
  await answerTiles(page, (route) => route.abort('internetdisconnected'));
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(failed(page)).toBeVisible();
  await expectOwnGround(page);
  await failed(page).getByRole('button').click();
  await expect(failed(page)).toHaveCount(0);
});

test.describe('the policy of the page', () => {
  test.use({ expectedFaults: [/Content Security Policy/] });

  test('lets pictures in from that host alone', async ({ page }) => {
    const asked = await answerTiles(page, asTile);
    await open(page, LINK);
    const got = await page.evaluate(() => {
      const shown = (src: string) =>
        new Promise<string>((resolve) => {
          const image = new Image();
          image.onload = () => resolve('loaded');
          image.onerror = () => resolve('refused');
          image.src = src;
        });
      const fetched = fetch('https://tiles.example/1/1/1.png').then(
        () => 'loaded',
        () => 'refused',
      );
      return Promise.all([shown('https://tiles.example/1/1/1.png'), shown('https://other.example/1.png'), fetched]);
    });
    expect(got).toEqual(['loaded', 'refused', 'refused']);
    expect(asked).toHaveLength(1);
  });
});
