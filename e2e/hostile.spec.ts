import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import type { Chronicle } from '../src/core/chronicle';
import { expect } from './fixtures';
import { hostileText, RESERVED } from './hostileChronicle';
import { test } from './hostileSite';
import { expectLink, lines, open, panel, plate, setting } from './reader';

test.describe.configure({ mode: 'default' }); // one worker, which builds the site once

/** As a reader sees it: blanks are one, and signs without a width have none. */
const seen = (text: string) => text.replace(/\s+/g, ' ').trim();

async function chronicleAt(page: Page): Promise<Chronicle> {
  return (await page.request.get('chronicles/hostile.json')).json();
}

/** Holds that nothing of the data ran in a page, and that none of it became an element. */
async function expectHarmless(page: Page | Frame): Promise<void> {
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  const found = await page.evaluate(() => {
    const scripts = [...document.querySelectorAll<HTMLScriptElement>('script')].filter(
      ({ src, type }) => src === '' && type !== 'application/ld+json',
    );
    const odd = document.querySelectorAll('img[src="x"], svg[onload], [onerror], title ~ title');
    const hrefs = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ protocol }) => protocol);
    return {
      elements: scripts.length + odd.length,
      hrefs: [...new Set(hrefs)].filter((one) => !/^(https?|blob):$/.test(one)),
    };
  });
  expect(found).toEqual({ elements: 0, hrefs: [] });
}

test.beforeEach(({ page }) => {
  page.on('dialog', (dialog) => {
    throw new Error(`A dialog: ${dialog.message()}`);
  });
});

test('titles, names, lists and the legend show hostile text as it is written', async ({ page }) => {
  await open(page, '?mode=all&lang=en');
  const { title, subtitle, layers, events } = await chronicleAt(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title['en'] ?? '');
  expect(await page.title()).toContain(seen(title['en'] ?? ''));
  expect(subtitle['en']).toMatch(/^\d+ /);
  await expect(lines(page)).not.toHaveCount(0);
  const titles = new Set(events.map((event) => seen(event.title['en'] ?? '')));
  const shown = await lines(page).evaluateAll((all) => all.map((one) => one.textContent ?? ''));
  const told = shown.filter((text) => [...titles].some((one) => seen(text).includes(one)));
  expect(told.length).toBe(shown.length);
  await page.getByText('Legend and layers').click();
  await expect(page.getByText(layers[0]?.names['en'] ?? '', { exact: true }).first()).toBeVisible();
  await page.getByText('Filters', { exact: true }).click();
  await expectHarmless(page);
});

for (const [index, id] of RESERVED.entries())
  test(`an event named ${id} is an event like any other`, async ({ page }) => {
    await open(page, `?select=${id}&lang=uk`);
    await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(hostileText(index + 1, 'uk'));
    await expectLink(page, `?select=${id}&lang=uk`);
    await expectHarmless(page);
  });

test('every card shows hostile text as it is written', async ({ page }) => {
  test.slow(); // it opens nine pages
  const { sources, territories, disputes, measures, events } = await test.step('open', async () => {
    await open(page);
    return chronicleAt(page);
  });
  const figure = events.find(({ reports }) => reports.some(({ figures }) => figures.length > 1));
  const cards: [select: string, title: string | undefined][] = [
    [figure?.id ?? '', figure?.title['en']],
    ...Object.values(sources)
      .slice(0, 2)
      .map((one): [string, string] => [`source:${one.id}`, one.title]),
    ...Object.values(territories)
      .slice(0, 2)
      .map((one): [string, string | undefined] => [`territory:${one.id}`, one.names['en']]),
    ...Object.values(disputes)
      .slice(0, 2)
      .map((one): [string, string | undefined] => [`dispute:${one.id}`, one.question['en']]),
    ...Object.values(measures)
      .slice(0, 1)
      .map((one): [string, string | undefined] => [`measure:${one.id}`, one.names['en']]),
  ];
  for (const [select, title] of cards) {
    await open(page, `?mode=all&select=${select}`);
    await expect(panel(page).getByRole('heading', { level: 2 })).toContainText(seen(title ?? '').slice(0, 200));
    for (const fold of await panel(page).locator('summary').all()) await fold.click();
    await expectHarmless(page);
  }
});

test('a link to what became several things names them, and each is one click away', async ({ page }) => {
  await open(page, '?select=divided');
  const told = page.getByRole('status').filter({ hasText: 'The link names “divided”' });
  await expect(told).toContainText(seen(hostileText(1)));
  await told.getByRole('button', { name: /^2 / }).click();
  await expectLink(page, `?select=${RESERVED[1]}`);
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(hostileText(2));
  await expectHarmless(page);
});

/** What the browser's own parser of XML finds in a text. */
function readXml(page: Page, text: string) {
  return page.evaluate((xml) => {
    const { trustedTypes } = window as unknown as { trustedTypes: TrustedTypes };
    const trusted = trustedTypes.createPolicy('read', { createHTML: (same) => same }).createHTML(xml);
    const tree = new DOMParser().parseFromString(trusted, 'application/xml');
    const textsOf = (name: string) => [...tree.querySelectorAll(name)].map(({ textContent }) => textContent ?? '');
    return {
      faults: textsOf('parsererror'),
      odd: tree.querySelectorAll('script, img, foreignObject, [onload], [onerror]').length,
      texts: textsOf('text'),
      titles: textsOf('entry > title'),
      names: textsOf('Placemark > name'),
    };
  }, text);
}

/** Where strings become markup only if trusted, a test trusts the file that it reads. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML: (xml: string) => string }): { createHTML(xml: string): string };
}

test('a picture, an export and the dialog that shares hold hostile text as text', async ({ page }) => {
  await open(page, '?mode=all&select=constructor');
  const saved = async (button: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      panel(page).getByRole('button', { name: button, exact: true }).click(),
    ]);
    return readXml(page, readFileSync(await download.path(), 'utf8'));
  };
  await panel(page).getByText('Save as picture').click();
  await panel(page).getByRole('radio', { name: 'SVG' }).check();
  const picture = await saved('Save');
  expect(picture).toMatchObject({ faults: [], odd: 0 });
  expect(picture.texts.some((text) => /<img src=x|<script>|<svg/.test(text))).toBe(true);

  await (await setting(page, 'Share')).click();
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  await expect(dialog.getByRole('textbox', { name: 'Link' })).toHaveValue(/\?mode=all&select=constructor$/);
  await dialog.getByText('In another page').click();
  await expectHarmless(page);
  await page.keyboard.press('Escape');

  await panel(page).getByRole('button', { name: 'Back to the list' }).click();
  await panel(page).getByText('Export data').click();
  const kml = await saved('Download KML');
  expect(kml).toMatchObject({ faults: [], odd: 0 });
  expect(kml.names.some((name) => name.includes('<script>window.ran=1</script>'))).toBe(true);
  await expectHarmless(page);
});

test('what is printed holds hostile text as text', async ({ page }) => {
  await open(page, '?mode=all&select=constructor');
  await page.locator('.print-sheet').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-sheet .print-title', { hasText: hostileText(2) }).first()).toBeVisible();
  await expectHarmless(page);
});

test('pages without a script and their data for machines hold hostile text as text', async ({ page, site }) => {
  const { events } = await chronicleAt(page);
  for (const file of [
    'event/constructor.html',
    'event/divided.uk.html',
    'contents/index.html',
    ...onePageOf(site.dist, ['source', 'dispute']),
  ]) {
    await page.goto(file);
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
    await expectHarmless(page);
    const data = await page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(data ?? '')).toHaveProperty('@context', 'https://schema.org');
  }
  const titles = new Map(events.map((event) => [event.id, event.title['en'] ?? '']));
  for (const id of ['constructor', 'geneva-blinken-lavrov', 'russian-buildup']) {
    await page.goto(`event/${id}.html`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles.get(id) ?? '');
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
    expect(data.name).toBe(titles.get(id));
    await expectHarmless(page);
  }
});

function onePageOf(dist: string, folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(dist, folder))
      .slice(0, 2)
      .map((file) => `${folder}/${file}`),
  );
}

test('feed and calendar are well formed and say the titles', async ({ page, site }) => {
  await page.goto('contents/index.html');
  const { events } = await chronicleAt(page);
  const feed = readFileSync(join(site.dist, 'chronicles/hostile.en.atom'), 'utf8');
  const read = await readXml(page, feed);
  expect(read).toMatchObject({ faults: [], odd: 0 });
  const titles = new Set(events.map((event) => seen(event.title['en'] ?? '')));
  expect(read.titles.filter((title) => ![...titles].some((one) => seen(title).includes(one)))).toEqual([]);
  expect(read.titles.length).toBeGreaterThan(100);
});

test('the head of a linked page says what is selected as text', async ({ page }) => {
  for (const select of ['constructor', '%3Cscript%3Ewindow.ran=1%3C/script%3E', '"><script>window.ran=1</script>']) {
    const html = await (
      await page.request.get(`?select=${select}&x=%22%3E%3Cimg%20src=x%20onerror=window.ran=1%3E`)
    ).text();
    const head = html.slice(0, html.indexOf('</head>'));
    expect(head).not.toMatch(/<img|<script(?! type="module"| defer)[^>]*>window/);
    await page.goto(`?select=${select}`);
    await expect(plate(page)).toBeVisible();
    await expectHarmless(page);
  }
});

const MESSAGES: readonly unknown[] = [
  '<img src=x onerror=window.ran=1>',
  { demarche: 1, id: 1, do: 'set-view', link: '?select="><img src=x onerror=window.ran=1>' },
  { demarche: 1, id: 2, do: 'set-view', link: 'javascript:window.ran=1' },
  { demarche: 1, id: 3, do: 'constructor', link: '' },
  { demarche: 1, id: 4, do: '__proto__' },
  { demarche: 1, id: '<b>', do: 'get-view' },
  { demarche: 1, id: Number.NaN, do: 'get-view' },
  { demarche: 1, id: 5, do: 'set-view', link: { toString: 'x' } },
  { demarche: 1, id: 6, do: 'set-view', link: 'A'.repeat(100_000) },
  { demarche: { demarche: 1 }, id: 7, do: 'get-view' },
  { demarche: 1, id: 8, do: 'set-view', link: 's=1~%3Cscript%3E~e\u0000' },
  [1, 2, 3],
  null,
  7,
];

test('messages of any kind run nothing, and what means us is answered with its fault', async ({ page }) => {
  await page.goto('embedding.html');
  const element = page.locator('demarche-map#meeting iframe');
  await expect(page.frameLocator('demarche-map#meeting iframe').locator('html')).toHaveAttribute('data-ready', 'true');
  const frame = await (await element.elementHandle())?.contentFrame();
  if (!frame) throw new Error('The map stands in no frame.');
  const answers = await page.evaluate((messages) => {
    const target = document.querySelector<HTMLIFrameElement>('#meeting iframe')?.contentWindow;
    const heard: { answers?: unknown; fault?: string }[] = [];
    return new Promise<typeof heard>((resolve) => {
      window.addEventListener('message', ({ data }) => {
        heard.push(data);
        if (data.answers === 99) resolve(heard);
      });
      for (const message of messages) target?.postMessage(message, '*');
      target?.postMessage({ demarche: 1, id: 99, do: 'get-view' }, '*');
    });
  }, MESSAGES);
  const faults = answers.filter(({ answers: to }) => to !== undefined && to !== 99);
  const refused = faults.flatMap(({ answers: to, fault }) => (fault === undefined ? [] : [to]));
  expect(refused).toEqual([1, 3, 4, null, null, 5, 6, 7, 8]);
  expect(faults.filter(({ fault }) => fault === undefined)).toMatchObject([{ answers: 2, view: { link: '' } }]); // a key of nobody's
  await expectHarmless(page);
  await expectHarmless(frame);
});
