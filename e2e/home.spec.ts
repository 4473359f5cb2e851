import type { Request } from '@playwright/test';
import { expect, test } from './fixtures';
import {
  drawn,
  lines,
  linkOf,
  map,
  marks,
  names,
  open,
  panel,
  plate,
  sceneAt,
  setting,
  slider,
  watchShifts,
} from './reader';

test('the bare address opens the home view and stays bare', async ({ page }) => {
  await open(page);
  await expect(page).toHaveTitle('The road to February · Demarche');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The road to February');
  await expect(plate(page)).toHaveText('7 days to Friday, 21 January 2022 in hindsight');
  await expect(map(page)).toBeVisible();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Friday, 21 January 2022, \d+.events$/);
  expect(linkOf(page)).toBe('');
  expect(await page.evaluate(() => window.history.length)).toBe(2); // about:blank and the app
});

test('the list holds what the scene holds, in the same number and with the same words', async ({ page, isMobile }) => {
  const { entries, counts } = await sceneAt(page, '');
  await open(page);
  if (isMobile) await page.getByRole('button', { name: /^Make the panel/ }).press('Enter');
  await expect(panel(page).getByRole('heading', { name: `Events shown ${counts.shown}` })).toBeAttached();
  await expect(lines(page)).toHaveCount(entries.length);
  const shown = await lines(page).locator('.event-line-title').allTextContents();
  expect([...shown].sort()).toEqual(entries.map(({ known }) => known.event.title['en']).sort());
  await expect(panel(page).getByText(`${counts.unplaced} events without a place`)).toBeAttached();
});

test('every mark of the scene has a name, alone or in the list of its spot', async ({ page }) => {
  const link = '?day=2021-12-01';
  const scene = await sceneAt(page, link);
  await open(page, link);
  for (const name of await names(marks(page))) expect(name).toMatch(/^.+, .+, .+, .+/); // title, kind, status, date
  const counted = await page.locator('.spot-sign:visible').allTextContents();
  const hidden = counted.reduce((sum, text) => sum + Number(text.replace('+', '')), 0);
  expect((await marks(page).count()) + hidden).toBe(scene.marks.length);
});

test('nothing moves while the page loads', async ({ page }) => {
  const shifted = await watchShifts(page);
  await open(page);
  expect(await shifted()).toBeLessThanOrEqual(0.01);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`a reader of ${scheme} screens is never shown the other theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.addInitScript(() => {
      const themes: string[] = [];
      Object.assign(window, { themes });
      new MutationObserver(() => {
        const { theme } = document.documentElement.dataset;
        if (theme && themes.at(-1) !== theme) themes.push(theme);
      }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-theme'] });
    });
    await open(page);
    expect(await page.evaluate(() => (window as unknown as { themes: string[] }).themes)).toEqual([scheme]);
    const other = scheme === 'light' ? 'Dark map' : 'Light map';
    await (await setting(page, other)).click();
    await page.reload();
    await drawn(page);
    await expect(page.locator('html')).toHaveAttribute('data-theme', scheme === 'light' ? 'dark' : 'light');
    await expect(await setting(page, scheme === 'light' ? 'Light map' : 'Dark map')).toBeVisible();
    expect(linkOf(page)).toBe('');
  });
}

test('the first view weighs less than 450 kB on the way', async ({ page }) => {
  const asked: Request[] = [];
  page.on('requestfinished', (request) => asked.push(request));
  await page.addInitScript(() => {
    new MutationObserver(() => {
      Object.assign(window, { readyAt: Date.now() });
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-ready'] });
  });
  await open(page);
  const readyAt = await page.evaluate(() => (window as unknown as { readyAt: number }).readyAt);
  const first = asked.filter((request) => request.timing().startTime <= readyAt); // what comes at rest is no part of it
  const sizes = await Promise.all(first.map((request) => request.sizes()));
  const total = sizes.reduce(
    (sum, { responseBodySize, responseHeadersSize }) => sum + responseBodySize + responseHeadersSize,
    0,
  );
  expect(total).toBeGreaterThan(200_000);
  expect(total).toBeLessThan(450_000);
});
