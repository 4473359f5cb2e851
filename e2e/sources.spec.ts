import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures';
import { chronicleOf, expectLink, open, panel } from './reader';

const WIRE = 'wapo-2021-12-01';

test('one step leads from an event to its source, in reading order, and Back returns', async ({ page }) => {
  await open(page, '?select=geneva-blinken-lavrov');
  await panel(page).getByRole('button', { name: 'Report on coming sanctions' }).first().click();
  await expectLink(page, '?select=source:wsj-2022-01-18');
  const headings = panel(page).getByRole('heading', { name: /^Paragraph \d+$/ });
  await expect(headings.first()).toBeVisible();
  const numbers = (await headings.allTextContents()).map((heading) => Number(heading.replace('Paragraph ', '')));
  expect(numbers).toEqual([...new Set(numbers)].sort((first, second) => first - second));
  await page.goBack();
  await expectLink(page, '?select=geneva-blinken-lavrov');
});

test('each passage leads to what it became, and every report and statement is there', async ({ page }) => {
  await open(page, `?select=source:${WIRE}`);
  const { chronicle } = await chronicleOf(page);
  const said = [...chronicle.events.flatMap(({ reports }) => reports)].filter(({ source }) => source === WIRE);
  const stated = Object.values(chronicle.territories)
    .flatMap(({ statements }) => statements)
    .filter(({ source }) => source === WIRE);
  await expect(panel(page).locator('.report')).toHaveCount(said.length + stated.length);
  const first = panel(page).locator('.report[data-status] .event-link').first();
  const title = (await first.textContent()) ?? '';
  await first.click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(title);
  await page.goBack();
  await expectLink(page, `?select=source:${WIRE}`);
});

test('an event card says how it is known, in one step', async ({ page }) => {
  await open(page, '?select=geneva-blinken-lavrov');
  const how = panel(page).getByRole('group').filter({ hasText: 'machine-translated text' }).first();
  await how.getByText('How this is known').click();
  await expect(how.getByText('Day of publication:')).toBeVisible();
});

test('a source is downloaded as BibTeX', async ({ page }) => {
  await open(page, `?select=source:${WIRE}`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel(page).getByRole('button', { name: 'Download BibTeX' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${WIRE}.bib`);
  expect(readFileSync(await download.path(), 'utf8')).toMatch(
    /^@article\{wapo-2021-12-01,\n {2}title = \{\{Top U\.S\./,
  );
});

test('the view is cited with its clock and its link', async ({ page }) => {
  await open(page, '?day=2022-01-18&clock=then');
  await panel(page).getByText('Cite this view').click();
  await expect(panel(page).locator('.citation')).toContainText('as known on 18 January 2022');
  await expect(panel(page).locator('.citation')).toContainText('clock=then');
});

test('a source that was not out says so, and hindsight shows it', async ({ page }) => {
  await open(page, `?day=2021-11-20&clock=then&select=source:${WIRE}`);
  await expect(panel(page).getByText('This source was not out yet on 20 November 2021.')).toBeVisible();
  await expect(panel(page).locator('.report')).toHaveCount(0);
  await panel(page).getByRole('button', { name: 'Show in hindsight' }).click();
  await expect(panel(page).locator('.report').first()).toBeVisible();
});
