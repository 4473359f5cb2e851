import { expect, test } from './fixtures';
import { chronicleOf, expectLink, historyLength, lines, mark, middleOf, open, panel, slider } from './reader';

const GENEVA = 'Blinken and Lavrov: meeting in Geneva';

test('a click on a mark opens its card, with when, where, who and every report', async ({ page }) => {
  await open(page);
  await mark(page, GENEVA).click();
  const card = panel(page).getByRole('article');
  await expect(card.getByRole('heading', { level: 2 })).toHaveText(GENEVA);
  await expect(mark(page, GENEVA)).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveTitle(`${GENEVA} · The road to February · Demarche`);
  await expectLink(page, '?select=geneva-blinken-lavrov');
  for (const term of ['When', 'Where', 'Who'])
    await expect(card.getByRole('term').filter({ hasText: term })).toBeVisible();
  const event = (await chronicleOf(page)).chronicle.events.find(({ id }) => id === 'geneva-blinken-lavrov');
  await expect(card.locator('.report')).toHaveCount(event?.reports.length ?? -1);
});

test('Enter on a focused mark opens its card', async ({ page }) => {
  await open(page);
  await mark(page, GENEVA).focus();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(GENEVA);
});

test('a line of the list opens its card, and the way back leads to the same line', async ({ page }) => {
  await open(page);
  await expect(lines(page).first()).toBeVisible();
  const title = (await lines(page).last().locator('.event-line-title').textContent()) ?? '';
  const line = lines(page).filter({ hasText: title });
  await line.click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(title);
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect(line).toBeInViewport();
  await expectLink(page, '');
});

test('a source reference leads to the source, which lists what it reports', async ({ page }) => {
  await open(page, '?select=geneva-blinken-lavrov');
  await panel(page).getByRole('button', { name: 'Report before the Kyiv visit' }).first().click();
  await expectLink(page, '?select=source:cnbc-2022-01-18');
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(
    'Antony Blinken heads to Ukraine as potential Russian invasion looms',
  );
  const { chronicle } = await chronicleOf(page);
  const reports = chronicle.events
    .flatMap((event) => event.reports)
    .filter(({ source }) => source === 'cnbc-2022-01-18');
  await expect(panel(page).locator('.report[data-status]')).toHaveCount(reports.length);
  await page.goBack();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(GENEVA);
});

test('a card leads to the events before and after it and to related ones', async ({ page }) => {
  await open(page, '?select=geneva-blinken-lavrov');
  await page.getByRole('button', { name: /^Previous event/ }).click();
  const previous = await panel(page).getByRole('heading', { level: 2 }).textContent();
  expect(previous).not.toBe(GENEVA);
  await page.getByRole('button', { name: /^Next event/ }).click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(GENEVA);
  await open(page, '?select=berlin-blinken-baerbock');
  const related = panel(page).getByRole('listitem').filter({ hasText: 'Follows' }).getByRole('button');
  const title = (await related.textContent()) ?? '';
  await related.click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(title);
});

test('Escape and a click on the bare map let go', async ({ page }) => {
  await open(page, '?select=geneva-blinken-lavrov');
  await page.keyboard.press('Escape');
  await expect(panel(page).getByRole('heading', { name: /^Events shown/ })).toBeVisible();
  await expectLink(page, '');
  await open(page, '?map=5/47/8&select=berlin-blinken-baerbock');
  const { x, y } = await middleOf(page.locator('.map')); // Switzerland, which no layer covers
  await page.mouse.click(x, y);
  await expectLink(page, '?map=5/47/8');
});

test('a spot with many events opens their list, and each can be chosen there by keyboard', async ({ page }) => {
  await open(page, '?day=2021-12-01');
  const sign = page.getByRole('button', { name: /^Riga: \d+.events, open the list$/ });
  await sign.focus();
  await page.keyboard.press('Enter');
  const list = page.locator('.leaflet-popup');
  await expect(list.getByRole('heading', { name: 'Riga' })).toBeVisible();
  const there = list.getByRole('listitem').getByRole('button');
  const last = there.last();
  const title = (await last.textContent()) ?? '';
  for (let stop = 0; stop < (await there.count()) + 3; stop++) {
    if (await last.evaluate((button) => button === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(last).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(title);
});

test('Escape closes the list of a spot and gives the focus back to its sign', async ({ page }) => {
  await open(page, '?day=2021-12-01');
  const sign = page.getByRole('button', { name: /^Riga: \d+.events, open the list$/ });
  await sign.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.leaflet-popup')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.leaflet-popup')).toHaveCount(0);
  await expect(sign).toBeFocused();
});

test('a sign at the edge leads to what lies beyond it and keeps the selection', async ({ page }) => {
  await open(page, '?select=geneva-blinken-lavrov');
  const title = 'Sullivan: Russia prepares the playbook of 2014';
  await expect(mark(page, title)).not.toBeInViewport();
  await page.getByRole('button', { name: /^Go to White House, / }).click();
  await expect(mark(page, title)).toBeInViewport();
  await expectLink(page, /&select=geneva-blinken-lavrov$|\?map=.*&select=geneva-blinken-lavrov$/);
});

test('the zoom buttons keep the selection', async ({ page }) => {
  await open(page, '?select=geneva-blinken-lavrov');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expectLink(page, /^\?map=.*&select=geneva-blinken-lavrov$/);
  await page.getByRole('button', { name: 'Back to the whole region' }).click();
  await expectLink(page, '?select=geneva-blinken-lavrov');
});

test('a territory says its name under the pointer and opens its card on a click', async ({ page }) => {
  await open(page, '?map=7/45.3/34.3');
  const before = await historyLength(page);
  const middle = await middleOf(page.locator('.map'));
  await page.mouse.move(middle.x - 8, middle.y);
  await page.mouse.move(middle.x, middle.y);
  await expect(page.locator('.leaflet-tooltip')).toContainText('Crimea');
  await page.mouse.click(middle.x, middle.y);
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText('Crimea');
  await expect(panel(page).getByText('Area', { exact: true })).toBeVisible();
  await expectLink(page, '?map=7/45.3/34.3&select=territory:crimea');
  expect(await historyLength(page)).toBe(before + 1);
});

test('the map can be pulled by a mark, which is not selected by that and can be afterwards', async ({ page }) => {
  await open(page);
  const from = await middleOf(mark(page, GENEVA));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 80, from.y - 30, { steps: 8 });
  await page.mouse.up();
  await expectLink(page, /^\?map=[^&]*$/);
  await mark(page, GENEVA).click();
  await expectLink(page, /&select=geneva-blinken-lavrov$/);
});

test('the name of a mark at the edge of the map is seen whole', async ({ page }) => {
  await open(page, '?select=geneva-blinken-lavrov');
  await mark(page, GENEVA).hover();
  const name = page.locator('.mark-name').getByText(GENEVA);
  await expect(name).toBeVisible();
  expect((await name.boundingBox())?.x).toBeGreaterThanOrEqual(0);
});

test('a click on a journey opens the event that it leads to', async ({ page }) => {
  await open(page);
  const [x, y] = await page
    .locator('path.arc.journey')
    .first()
    .evaluate((path: SVGPathElement) => {
      const { x: along, y: down } = path.getPointAtLength(path.getTotalLength() / 2);
      const { a, d, e, f } = path.getScreenCTM() ?? new DOMMatrix();
      return [along * a + e, down * d + f] as const;
    });
  await page.mouse.click(x, y);
  await expectLink(page, /^\?select=/);
  await expect(panel(page).getByRole('article')).toBeVisible();
});

test('the panel can be closed, and opened again from the settings or by a selection', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Close the panel' }).click();
  await expect(panel(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Open the list' }).click();
  await expect(panel(page)).toBeVisible();
  await page.getByRole('button', { name: 'Close the panel' }).click();
  await mark(page, GENEVA).click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(GENEVA);
  await slider(page).press('Escape');
  await expect(panel(page)).toHaveCount(0);
});
