import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { expect, test } from './fixtures';
import { chronicleOf, lines, open, panel, sceneAt } from './reader';

/** Downloads a format from the panel, whose disclosure is opened first if it is not. */
async function downloaded(page: Page, name: string): Promise<{ file: string; text: string }> {
  const button = panel(page).getByRole('button', { name: `Download ${name}`, exact: true });
  if (!(await button.isVisible())) await panel(page).getByText('Export data').click();
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { file: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

async function titlesListed(page: Page): Promise<string[]> {
  await expect(lines(page).first()).toBeVisible();
  return (await lines(page).locator('.event-line-title').allTextContents()).sort();
}

const FILTERED = '?day=2022-01-18&clock=then&kinds=meeting,call,visit';

test('a reader takes a filtered view away as a table and gets what the list shows', async ({ page }) => {
  await open(page, FILTERED);
  const listed = await titlesListed(page);
  const { file, text } = await downloaded(page, 'CSV of events');
  expect(file).toBe('ukraine-2021-22.2022-01-18.then.events.csv');
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
  expect(rows.map(({ title }) => title).sort()).toEqual(listed);
  for (const row of rows) expect(row).toMatchObject({ clock: 'then', view_day: '2022-01-18', licence: 'CC-BY-4.0' });
});

test('and as GeoJSON, with the places of the map and links that open it', async ({ page }) => {
  await open(page, FILTERED);
  const listed = await titlesListed(page);
  const { file, text } = await downloaded(page, 'GeoJSON');
  expect(file).toBe('ukraine-2021-22.2022-01-18.then.geojson');
  const { features } = JSON.parse(text);
  expect(features.map(({ properties }: { properties: { title: string } }) => properties.title).sort()).toEqual(listed);
  const { marks } = await sceneAt(page, FILTERED);
  const placed = (name: string) => marks.filter(({ event }) => event === name).map(({ place }) => place);
  for (const { id, geometry, properties } of features) {
    expect(properties.places).toEqual(placed(id));
    expect(geometry === null).toBe(placed(id).length === 0);
  }
  const geneva = features.find(({ id }: { id: string }) => id === 'geneva-blinken-lavrov');
  expect(geneva.properties.status).toBe('planned');
  await page.goto(geneva.properties.link);
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Blinken and Lavrov: meeting in Geneva');
});

test('everything is everything that is known, and as known then no more than that', async ({ page }) => {
  await open(page, '?day=2022-01-18&clock=then&kinds=meeting');
  await panel(page).getByText('Export data').click();
  await expect(panel(page).getByText(/nothing that came out after 18 January 2022/)).toBeVisible();
  await panel(page)
    .getByRole('radio', { name: /^Everything/ })
    .check();
  const { text } = await downloaded(page, 'CSV of reports');
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
  const { chronicle } = await chronicleOf(page);
  const reports = chronicle.events.flatMap(({ reports }) => reports.map(({ published }) => published));
  const day = Date.UTC(2022, 0, 18) / 86_400_000;
  expect(rows).toHaveLength(reports.filter((published) => published <= day).length);
  expect(rows.length).toBeLessThan(reports.length);
});

test('what is exported is in the language of the page', async ({ page }) => {
  await open(page, '?lang=uk&mode=all&status=cancelled');
  await panel(page).getByText('Вивантажити дані').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel(page).getByRole('button', { name: 'Завантажити Markdown' }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toContain('# Шлях до лютого');
  expect(text).toContain('скасовано');
});

test('every format can be downloaded', async ({ page }) => {
  await open(page);
  await panel(page).getByText('Export data').click();
  const buttons = panel(page).getByRole('button', { name: /^Download / });
  await expect(buttons).toHaveCount(12);
  const names = new Set<string>();
  for (const button of await buttons.all()) {
    await page.waitForTimeout(200); // Chromium drops the eleventh download of a second, which no reader asks for
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    names.add(download.suggestedFilename());
    expect(readFileSync(await download.path()).length).toBeGreaterThan(500);
  }
  expect(names.size).toBe(12);
});

test('the site keeps a feed and a calendar, which the page names', async ({ page }) => {
  await open(page);
  await panel(page).getByText('Export data').click();
  for (const [name, type] of [
    ['feed', 'application/atom+xml'],
    ['calendar', 'text/calendar'],
  ] as const) {
    const address = await panel(page)
      .getByRole('link', { name })
      .evaluate((link: HTMLAnchorElement) => link.href);
    const response = await page.request.get(address);
    expect(response.headers()['content-type']).toContain(type);
    const named = page.locator(`link[rel="alternate"][hreflang="en"][type="${type}"]`);
    expect(await named.evaluate((link: HTMLLinkElement) => link.href)).toBe(address);
  }
});

test('TimelineJS itself opens what is written for it', async ({ page }) => {
  await open(page, '?mode=all');
  const { text } = await downloaded(page, 'TimelineJS');
  const script = createRequire(import.meta.url).resolve('@knight-lab/timelinejs/dist/js/timeline.js');
  await page.route('**/reader.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><div id="timeline" style="height:600px"></div>' }),
  );
  await page.route(/\/css\/|\/locale\//, (route) => route.fulfill({ contentType: 'text/css', body: '' }));
  await page.goto('./reader.html');
  await page.addScriptTag({ path: script });
  const read = await page.evaluate(async (data) => {
    const { TL } = window as unknown as {
      TL: { Timeline: new (id: string, data: unknown, options: object) => Reader };
    };
    interface Reader {
      readonly config: { readonly events: readonly { unique_id: string }[]; readonly messages: { errors: unknown[] } };
      readonly on: (name: string, listener: () => void) => void;
    }
    const timeline = new TL.Timeline('timeline', data, { font: null, script_path: '/' });
    await new Promise<void>((resolve) => timeline.on('ready', resolve));
    return { ids: timeline.config.events.map(({ unique_id }) => unique_id), errors: timeline.config.messages.errors };
  }, JSON.parse(text));
  expect(read.errors).toEqual([]);
  const { entries } = await sceneAt(page, '?mode=all');
  expect(read.ids.sort()).toEqual(entries.map(({ event }) => event).sort());
  await expect(page.getByRole('heading', { name: 'The road to February' })).toBeVisible();
});
