import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectLink, lines, linkOf, map, mark, markPlaces, marks, open, panel, plate, setting, slider } from './reader';

const GENEVA = 'Blinken and Lavrov: meeting in Geneva';
const edge = (page: Page) => page.getByRole('separator', { name: 'Make the panel wider or narrower' });

async function widthOf(page: Page): Promise<number> {
  return (await panel(page).boundingBox())?.width ?? Number.NaN;
}

async function dragEdge(page: Page, left: number): Promise<void> {
  const box = await edge(page).boundingBox();
  if (!box) throw new Error('The panel has no edge.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - left, y, { steps: 5 });
  await page.mouse.up();
}

test.describe('on a wide screen', () => {
  test('the edge of the panel is dragged, the home view fits what is left, and the width is kept', async ({ page }) => {
    await open(page);
    await expect(edge(page)).toHaveAttribute('aria-valuenow', '384');
    const places = await markPlaces(page);
    await dragEdge(page, 200);
    expect(await widthOf(page)).toBeCloseTo(584, 0);
    await expect(edge(page)).toHaveAttribute('aria-valuenow', '584');
    await expect.poll(() => markPlaces(page)).not.toEqual(places);
    const free = 1440 - 584;
    const berlin = await mark(page, 'Blinken and Baerbock: meeting in Berlin').boundingBox();
    expect(berlin?.x).toBeLessThan(free);
    const legible = await page.getByRole('navigation', { name: 'Settings' }).boundingBox();
    expect((legible?.x ?? 0) + (legible?.width ?? 0)).toBeLessThan(free);
    expect(linkOf(page)).toBe(''); // home is home, whatever covers it
    await page.reload();
    await expect.poll(() => widthOf(page)).toBeCloseTo(584, 0);
  });

  test('the edge is moved by the arrows, Home and End, no further than the panel may reach', async ({ page }) => {
    await open(page);
    await edge(page).focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => widthOf(page)).toBeCloseTo(408, 0);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => widthOf(page)).toBeCloseTo(360, 0);
    await page.keyboard.press('Home');
    await expect.poll(() => widthOf(page)).toBeCloseTo(280, 0);
    await page.keyboard.press('End');
    await expect.poll(() => widthOf(page)).toBeCloseTo(760, 0);
    await page.setViewportSize({ width: 1000, height: 800 });
    await expect.poll(() => widthOf(page)).toBeCloseTo(560, 0);
  });

  test('a map that was moved stays where it is when the panel is closed, and the home view takes the room', async ({
    page,
  }) => {
    await open(page, '?map=5/50/28');
    const places = await markPlaces(page);
    await page.getByRole('button', { name: 'Close the panel' }).click();
    await expect(page.getByRole('button', { name: 'Open the list' })).toBeFocused();
    expect(await markPlaces(page)).toEqual(places);
    await page.keyboard.press('Enter');
    await expect(panel(page)).toBeFocused();
    await open(page);
    const home = await markPlaces(page);
    await page.getByRole('button', { name: 'Close the panel' }).click();
    await expect.poll(() => markPlaces(page)).not.toEqual(home);
    await page.getByRole('button', { name: 'Open the list' }).click();
    await expect.poll(() => markPlaces(page)).toEqual(home);
  });

  test('with the panel closed an empty map says so, and with it open the list does', async ({ page }) => {
    await open(page, '?day=2021-11-10&mode=moment&clock=then');
    const onMap = page.getByRole('main').getByText('Nothing is known of these days.');
    await expect(panel(page).getByText('Nothing is known of these days.')).toBeVisible();
    await expect(onMap).toBeHidden();
    await page.getByRole('button', { name: 'Close the panel' }).click();
    await expect(onMap).toBeVisible();
    await page.getByRole('main').getByRole('button', { name: 'Show in hindsight' }).click();
    await expectLink(page, '?day=2021-11-10&mode=moment');
  });

  test('every card names the page', async ({ page }) => {
    await open(page, '?select=territory:crimea');
    await expect(page).toHaveTitle('Crimea and Sevastopol · The road to February · Demarche');
    await open(page, '?select=source:cnbc-2022-01-18');
    await expect(page).toHaveTitle(/^Antony Blinken heads to Ukraine .* · The road to February · Demarche$/);
  });
});

for (const [what, width, height, atHand] of [
  ['on a wide screen the settings are at hand', 1440, 900, true],
  ['beside an open panel on a smaller one they are behind one button', 1024, 768, false],
  ['on a phone on its side they are behind one button', 844, 390, false],
] as const)
  test(what, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible({ visible: atHand });
    await expect(await setting(page, 'Dark map')).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await expect(plate(page)).toBeInViewport();
    const [title, tools] = [await page.locator('.plate').boundingBox(), await page.locator('.controls').boundingBox()];
    expect((title?.x ?? 0) + (title?.width ?? 0)).toBeLessThanOrEqual(tools?.x ?? 0);
  });

test('guidance comes again for a reader whose browser keeps nothing, and ends with the first act', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  for (let visit = 0; visit < 2; visit++) {
    await open(page);
    const guidance = page.getByText(/^Drag along the timeline/);
    await expect(guidance).toBeVisible();
    await marks(page).first().click();
    await expect(guidance).toHaveCount(0);
  }
});

test.describe('in a page of somebody else', () => {
  test.use({ viewport: { width: 900, height: 700 } });

  const HOST = (src: string) => `<!doctype html><title>A page</title><body style="margin: 0; height: 3000px">
    <iframe title="Map" src="${src}" width="400" height="500" style="border: 0"></iframe>`;

  async function embed(page: Page, link: string) {
    await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body: HOST(`./${link}`) }));
    await page.goto('./host.html');
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 20_000 });
    const inner = page.frames()[1];
    if (!inner) throw new Error('The page has no frame.');
    return { frame, link: () => new URL(inner.url()).search };
  }

  test('it has a title, a way to its own page, a map, a list and a timeline, and nothing else', async ({ page }) => {
    const { frame } = await embed(page, '?embed&day=2022-01-18');
    await expect(frame.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
    await expect(frame.getByRole('link', { name: 'Open in Demarche' })).toHaveAttribute('href', /\/\?day=2022-01-18$/);
    await expect(frame.getByRole('button', { name: 'Menu' })).toHaveCount(0);
    await expect(frame.getByRole('button', { name: 'Copy link' })).toHaveCount(0);
    await expect(frame.getByText('Drag along the timeline')).toHaveCount(0);
    for (const name of ['Zoom in', 'Zoom out', 'Back to the whole region'])
      await expect(frame.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
    await frame.getByRole('button', { name: /^Make the panel/ }).click();
    await frame.getByRole('button', { name: /^Make the panel/ }).click();
    await expect(frame.getByRole('complementary').getByRole('region').getByRole('button').first()).toBeInViewport();
    const shown = await frame.locator('.map').evaluate((part) => part.getBoundingClientRect().height);
    expect(shown).toBeGreaterThan(250);
  });

  test('embed stays in its address, and Back and the link to its own page follow', async ({ page }) => {
    const { frame, link } = await embed(page, '?embed&day=2022-01-22&mode=window');
    await frame.getByRole('slider', { name: 'Day shown' }).press('ArrowRight');
    await frame.getByRole('button', { name: /^Make the panel/ }).click();
    await frame.getByRole('complementary').getByRole('button', { name: GENEVA }).click();
    await expect.poll(link).toMatch(/^\?embed&day=2022-01-23&map=[^&]+&select=geneva-blinken-lavrov$/); // out of sight before
    await expect(frame.getByRole('link', { name: 'Open in Demarche' })).toHaveAttribute(
      'href',
      /\/\?day=2022-01-23&map=[^&]+&select=geneva-blinken-lavrov$/,
    );
    await page.evaluate(() => window.history.back()); // of the page around it, whose history theirs is
    await expect.poll(link).toBe('?embed&day=2022-01-23');
    await expect(frame.getByRole('button', { name: 'Back to the list' })).toHaveCount(0);
  });

  test('a wheel scrolls the page around it and the map only with Ctrl, which is said', async ({ page }) => {
    const { frame, link } = await embed(page, '?embed');
    await expect(frame.locator('html')).toHaveAttribute('data-guest', 'true');
    await page.mouse.move(150, 200);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
    await expect(frame.getByText('Hold Ctrl and scroll to zoom the map.')).toBeVisible();
    expect(link()).toBe('?embed');
    await page.evaluate(() => window.scrollTo(0, 0));
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await expect.poll(link).toMatch(/^\?embed&map=/);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });
});

test('by itself in a wide window, ?embed shows the map alone, with the list one step away', async ({ page }) => {
  await open(page, '?embed');
  await expectLink(page, '?embed');
  await expect(panel(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Open the list' }).click();
  await expect(lines(page).first()).toBeVisible();
  await slider(page).press('ArrowRight');
  await expectLink(page, '?embed&day=2022-01-22');
  await expect(map(page)).toBeVisible();
});

test('in forced colours every part of the frame has an edge', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page);
  await page.locator('.legend summary').click();
  const without = await page.evaluate(() =>
    ['.plate', '.control:not(.menu-button)', '.legend', '.notice', '.panel', '.timeline'].filter((part) => {
      const element = document.querySelector(part);
      const { borderTopStyle, borderTopWidth } = element ? getComputedStyle(element) : document.body.style;
      return borderTopStyle === 'none' || Number.parseFloat(borderTopWidth) === 0;
    }),
  );
  expect(without).toEqual([]);
});
