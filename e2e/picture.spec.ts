import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Chronicle } from '../src/core/chronicle';
import { expect, test } from './fixtures';
import { open, panel, sceneAt } from './reader';

const LINK = '?day=2022-01-18&clock=then&select=geneva-blinken-lavrov';

async function openChoices(page: Page, link: string): Promise<void> {
  await open(page, link);
  await panel(page).getByText('Save as picture').click();
}

const saveButton = (page: Page) => panel(page).getByRole('button', { name: 'Save', exact: true });

/** Presses Save; the file that comes of it. */
async function saved(page: Page): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), saveButton(page).click()]);
  const name = download.suggestedFilename();
  await expect(panel(page).getByText(`Saved: ${name}`)).toBeVisible();
  return { name, content: readFileSync(await download.path()) };
}

async function savedSvg(page: Page): Promise<{ name: string; svg: string }> {
  await panel(page).getByRole('radio', { name: 'SVG' }).check();
  await panel(page).getByLabel('Size').selectOption('For a link or a post');
  const { name, content } = await saved(page);
  return { name, svg: content.toString('utf8') };
}

/** Where strings become markup only if trusted, a test trusts the picture that it reads. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML: (svg: string) => string }): { createHTML(svg: string): string };
}

/** What the browser's own parser of XML finds in a picture. */
function readIn(page: Page, svg: string) {
  return page.evaluate((text) => {
    const policies = (window as unknown as { trustedTypes?: TrustedTypes }).trustedTypes;
    const trusted = policies?.createPolicy('read', { createHTML: (svg) => svg }).createHTML(text) ?? text;
    const picture = new DOMParser().parseFromString(trusted, 'image/svg+xml');
    return {
      fault: picture.querySelector('parsererror')?.textContent ?? null,
      scripts: picture.querySelectorAll('script').length,
      size: ['width', 'height'].map((side) => picture.documentElement.getAttribute(side)),
      texts: [...picture.querySelectorAll('text')].map(({ textContent }) => textContent),
      marks: [...picture.querySelectorAll('[data-kind]')].map((mark) => [
        mark.getAttribute('data-event'),
        mark.getAttribute('data-status'),
      ]),
    };
  }, svg);
}

test('a linked view is saved as SVG, with the marks of its day as they were known', async ({ page }) => {
  await openChoices(page, LINK);
  const { name, svg } = await savedSvg(page);
  expect(name).toBe('ukraine-2021-22-2022-01-18-1200x630.svg');
  const found = await readIn(page, svg);
  expect(found).toMatchObject({ fault: null, size: ['1200', '630'] });
  expect(found.texts).toContain('as known on 18 January 2022');
  expect(found.texts).toContain(page.url());
  expect(found.marks).toContainEqual(['geneva-blinken-lavrov', 'planned']);
  const statuses = new Map((await sceneAt(page, LINK)).marks.map(({ event, status }) => [event, status]));
  for (const [event = '', status] of found.marks) expect(status).toBe(statuses.get(event ?? ''));
});

test('it is saved as PNG in the size and the colours that are chosen', async ({ page }) => {
  await openChoices(page, LINK);
  await panel(page).getByRole('radio', { name: 'Dark' }).check();
  await panel(page).getByLabel('Size').selectOption('My own');
  await panel(page).getByLabel('Width').fill('900');
  await panel(page).getByLabel('Height').fill('700');
  const { name, content } = await saved(page);
  expect(name).toBe('ukraine-2021-22-2022-01-18-900x700.png');
  const drawn = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    const { data: bytes } = context.getImageData(0, 0, image.width, image.height);
    const colours = new Set<string>();
    for (let at = 0; at < bytes.length; at += 4)
      colours.add([...bytes.subarray(at, at + 4)].map((one) => one.toString(16).padStart(2, '0')).join(''));
    return { width: image.width, height: image.height, colours: [...colours] };
  }, content.toString('base64'));
  expect([drawn.width, drawn.height]).toEqual([900, 700]);
  const dark = { land: '1f282d', sea: '0e161b', meeting: '6eb6f7', selected: 'ff86b0', force: 'f88a64' };
  for (const [what, colour] of Object.entries(dark)) expect(drawn.colours, what).toContain(`${colour}ff`);
});

test('A4 says how large it is on paper', async ({ page }) => {
  await openChoices(page, LINK);
  await panel(page).getByLabel('Size').selectOption('A4, landscape, 300 dpi');
  const { content } = await saved(page);
  expect([content.readUInt32BE(16), content.readUInt32BE(20)]).toEqual([3508, 2480]);
  const density = content.indexOf('pHYs');
  expect(content.readUInt32BE(density + 4)).toBe(Math.round(300 / 0.0254));
});

test('a size that cannot be is refused in words', async ({ page }) => {
  await openChoices(page, LINK);
  await panel(page).getByLabel('Size').selectOption('My own');
  await panel(page).getByLabel('Width').fill('90000');
  await saveButton(page).click();
  await expect(panel(page).getByText('Width and height are whole numbers from 400 to 8000.')).toBeVisible();
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = (give) => give(null); // as where there is not the memory for it
  });
  await panel(page).getByLabel('Width').fill('8000');
  await panel(page).getByLabel('Height').fill('400');
  await saveButton(page).click();
  await expect(panel(page).getByText('This browser makes no picture of that size.')).toBeVisible();
});

test('the names of a saved picture touch nothing, and are as long as was planned', async ({ page }) => {
  await openChoices(page, '?mode=all');
  const { svg } = await savedSvg(page);
  const found = await page.evaluate((text) => {
    const policies = (window as unknown as { trustedTypes?: TrustedTypes }).trustedTypes;
    const trusted = policies?.createPolicy('read', { createHTML: (svg) => svg }).createHTML(text) ?? text;
    const picture = document.importNode(
      new DOMParser().parseFromString(trusted, 'image/svg+xml').documentElement as unknown as SVGSVGElement,
      true,
    );
    document.body.replaceChildren(picture); // in a page that has the fonts
    const texts = [...picture.querySelectorAll<SVGTextElement>('[data-name] text')];
    const lengths = texts.map((one) => {
      const planned = Number(one.getAttribute('textLength'));
      one.removeAttribute('textLength');
      one.style.fontKerning = 'none'; // which the plan does without
      return { text: one.textContent, planned, natural: one.getComputedTextLength() };
    });
    const boxes = texts.map((one) => {
      const { x, y, width, height } = one.getBBox();
      return { text: one.textContent, left: x, top: y + height / 4, right: x + width, bottom: y + (3 * height) / 4 };
    });
    const touching = boxes.flatMap((one, at) =>
      boxes
        .slice(at + 1)
        .filter((two) => one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom)
        .map((two) => `${one.text} / ${two.text}`),
    );
    return { lengths, touching };
  }, svg);
  expect(found.lengths.length).toBeGreaterThan(20);
  expect(found.touching).toEqual([]);
  for (const { text, planned, natural } of found.lengths)
    expect(Math.abs(planned - natural) / natural, `${text}: ${planned} ${natural}`).toBeLessThan(0.01);
});

test('words of a chronicle that look like markup stay words', async ({ page }) => {
  const bad = `</title><script>alert(1)</script> & "'\u0007 ]]>`;
  await page.route('**/chronicles/ukraine-2021-22.json', async (route) => {
    const response = await route.fetch();
    const chronicle = (await response.json()) as Chronicle;
    const events = chronicle.events.map((event) => ({ ...event, title: { en: bad } }));
    await route.fulfill({ response, json: { ...chronicle, title: { en: bad }, events } });
  });
  await openChoices(page, LINK);
  const found = await readIn(page, (await savedSvg(page)).svg);
  expect(found).toMatchObject({ fault: null, scripts: 0 });
  expect(found.texts).toContain(bad.replace('\u0007', '\ufffd'));
});

test.describe('on paper', () => {
  const sheet = (page: Page) => page.locator('.print-sheet');

  /** Opens a link and waits until the page has what it needs to be printed. */
  async function openForPaper(page: Page, link: string): Promise<void> {
    await open(page, link);
    await expect(sheet(page)).toBeAttached();
  }

  test('there are a dated map, its legend, the list and the sources of what is in it', async ({ page }) => {
    await openForPaper(page, LINK);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('main')).toBeHidden();
    const drawing = page.getByRole('img', { name: /7.days to Tuesday, 18 January 2022, as known on 18 January 2022/ });
    await expect(drawing).toHaveCount(1); // one for the shape of the paper
    await expect(drawing.getByText('planned', { exact: true })).toBeVisible();
    await expect(
      drawing.locator('[data-kind="meeting"][data-event="geneva-blinken-lavrov"][data-status="planned"]'),
    ).toBeVisible();
    const { entries } = await sceneAt(page, LINK);
    await expect(sheet(page).locator('.print-line')).toHaveCount(entries.length);
    const geneva = sheet(page).locator('.print-line', { hasText: 'Blinken and Lavrov: meeting in Geneva' });
    await expect(geneva).toContainText('21 January 2022 · Geneva · planned');
    await expect(geneva).toContainText(/\[\d\] paragraphs 4, 19, 24/);
    const sources = new Set(entries.flatMap(({ known }) => known.reports.map(({ source }) => source)));
    await expect(sheet(page).locator('.print-sources li')).toHaveCount(sources.size);
    await page.emulateMedia({ media: 'screen' });
    await expect(page.getByRole('main')).toBeVisible();
    await expect(sheet(page)).toBeEmpty();
  });

  test('either way up, the map has a page and the list follows', async ({ page }) => {
    await openForPaper(page, '');
    for (const landscape of [false, true]) {
      const pdf = (await page.pdf({ format: 'A4', landscape })).toString('latin1');
      expect(pdf.match(/\/Type ?\/Page\b/g)?.length).toBeGreaterThan(2);
      await expect(sheet(page)).toBeEmpty();
    }
  });
});
