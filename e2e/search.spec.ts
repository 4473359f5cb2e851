import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectLink, historyLength, lines, linkOf, mark, open, panel, sceneAt } from './reader';

const field = (page: Page) => page.getByRole('combobox', { name: /^Search events/ });
const list = (page: Page) => page.getByRole('listbox', { name: 'Search results' });
const options = (page: Page) => list(page).getByRole('option');

/** Opens the search by its key and waits for the answer to a query. */
async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await field(page).fill(query);
  await expect(options(page).first()).toBeVisible();
}

/** The option that the field says is active. */
async function activeOf(page: Page): Promise<string> {
  const id = (await field(page).getAttribute('aria-activedescendant')) ?? '';
  return (await page.locator(`[id="${id}"] .search-title`).textContent()) ?? '';
}

test('the key / opens the search, a name in another script finds the place, and Enter goes there', async ({ page }) => {
  await open(page);
  const before = await historyLength(page);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('Киев');
  await expect(list(page).getByRole('group').first()).toHaveAccessibleName(/^Places/);
  expect(await activeOf(page)).toBe('Kyiv');
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveCount(0);
  await expectLink(page, '?mode=all&places=kyiv');
  await expect(lines(page)).toHaveCount((await sceneAt(page, '?mode=all&places=kyiv')).counts.shown);
  expect(await historyLength(page)).toBe(before + 1);
});

test('an event far off in time and place is gone to in one step, and Back undoes it', async ({ page }) => {
  await open(page, '?kinds=call');
  const before = await historyLength(page);
  await search(page, 'playbook 2014');
  await page.keyboard.press('Enter');
  const title = 'Sullivan: Russia prepares the playbook of 2014';
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(title);
  await expect(mark(page, title)).toBeInViewport();
  await expect(panel(page).getByRole('status')).toHaveCount(0); // nothing hides it
  await expectLink(page, /^\?(day=[\d-]+&)?map=.*&select=sullivan-playbook$/);
  expect(await historyLength(page)).toBe(before + 1);
  await page.goBack();
  await expectLink(page, '?kinds=call');
});

test('arrows go round the results and the field says which is active; Escape gives the focus back', async ({
  page,
}) => {
  await open(page, '?select=geneva-blinken-lavrov');
  const opener = page.getByRole('button', { name: 'Copy link' });
  await opener.focus();
  await search(page, 'Blinken');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  const first = await activeOf(page);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => activeOf(page)).not.toBe(first);
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => activeOf(page)).toBe(first);
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await expect(options(page).last()).toBeInViewport();
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveCount(0);
  await expect(opener).toBeFocused();
  expect(linkOf(page)).toBe('?select=geneva-blinken-lavrov'); // the same key lets go of a selection, elsewhere
});

test('results are grouped, with what they are and their dates in words, and the words that answered marked', async ({
  page,
}) => {
  await open(page);
  await search(page, 'Лавров');
  const groups = list(page).getByRole('group');
  for (const name of [/^People and bodies/, /^Events/, /^What sources say/, /^What is said of areas/])
    await expect(groups.filter({ has: page.locator('.search-group', { hasText: name }) })).toHaveCount(1);
  const call = options(page).filter({ hasText: 'Blinken and Lavrov: telephone call' }).first();
  await expect(call).toContainText('18 January 2022');
  await expect(call.locator('mark')).toHaveText(['Lavrov']);
  await expect(options(page).filter({ hasText: 'Sergey Lavrov' })).toContainText('Foreign Minister of Russia');
  await expect(page.getByRole('search').getByRole('status')).toHaveText(/^\d+.results$/);
});

test('a source, an area and an open question are found and opened', async ({ page }) => {
  await open(page, '?layers=none');
  await search(page, 'Foreign Policy');
  await options(page).filter({ hasText: 'Daily brief on recognition and sanctions' }).first().click();
  await expectLink(page, '?layers=none&select=source:fp-2022-02-23');
  await search(page, 'Крим');
  await options(page).filter({ hasText: 'Crimea and Sevastopol' }).first().click();
  await expectLink(
    page,
    /^\?layers=crimea&select=territory:crimea$|^\?map=[^&]+&layers=crimea&select=territory:crimea$/,
  );
  await search(page, 'how many russian troops');
  await page.keyboard.press('Enter');
  await expectLink(page, /select=dispute:russian-troop-numbers$/);
});

test('by the clock of a day what came out later stands apart, says so, and opens in hindsight', async ({ page }) => {
  await open(page, '?day=2022-01-18&clock=then');
  await search(page, 'recognition of the republics');
  const later = list(page).getByRole('group', { name: /^Known later/ });
  await expect(later).toContainText('No source had said this by 18 January 2022.');
  const event = later.getByRole('option').filter({ hasText: 'known from 23 February 2022' }).first();
  await expect(event).toBeVisible();
  await later.getByRole('option').filter({ hasText: 'Event' }).first().click();
  await expectLink(page, /^(?!.*clock=then).*select=/);
  await expect(panel(page).getByRole('article')).toBeVisible();
});

test('what is typed is never markup, and what is not found is said', async ({ page }) => {
  await open(page);
  await page.keyboard.press('/');
  await field(page).fill('<xyzzyx onerror=>');
  await expect(page.getByRole('search').getByText('Nothing was found for “<xyzzyx onerror=>”')).toBeVisible();
  await field(page).fill('<b>Geneva</b>');
  await expect(options(page).first()).toContainText('Geneva');
});

test('while the index is being made one can type, is told so, and Enter counts once there is an answer', async ({
  page,
}) => {
  await page.addInitScript(holdSlices);
  await open(page);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('Київ');
  await expect(field(page)).toHaveValue('Київ');
  await expect(page.getByRole('search').getByRole('status')).toHaveText('The index is being made…');
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.evaluate(() => window.dispatchEvent(new Event('go-on')));
  await expectLink(page, '?mode=all&places=kyiv');
});

test('Enter goes nowhere any more once the query is changed', async ({ page }) => {
  await page.addInitScript(holdSlices);
  await open(page);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('Київ');
  await page.keyboard.press('Enter');
  await page.keyboard.type(' Лавров');
  await page.evaluate(() => window.dispatchEvent(new Event('go-on')));
  await expect(options(page).first()).toBeVisible();
  await expect(field(page)).toBeFocused();
  expect(linkOf(page)).toBe('');
});

test('the key / is a sign like any other in a field', async ({ page }) => {
  await open(page);
  await page.getByRole('textbox', { name: 'To' }).focus();
  await page.keyboard.press('/');
  await expect(field(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('/');
  await expect(field(page)).toHaveValue('/');
});

test('the search speaks Ukrainian', async ({ page }) => {
  await open(page, '?lang=uk');
  await page.getByRole('button', { name: 'Пошук', exact: true }).click();
  await page.getByRole('combobox', { name: /^Пошук/ }).fill('Kyiv');
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('Київ');
  await expect(page.getByRole('listbox')).not.toContainText(/\b(Places|Events|published)\b/);
});

test('axe finds nothing at the open search, and forced colours still show what is active', async ({ page }) => {
  test.setTimeout(60_000);
  await open(page, '?day=2022-01-18&clock=then');
  await search(page, 'Lavrov');
  const { violations } = await new AxeBuilder({ page }).include('.search').analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  await expect(options(page).first()).toHaveCSS('outline-style', 'solid');
  await expect(options(page).nth(1)).toHaveCSS('outline-style', 'none');
});

/** To be run in a page: a machine that has no time for the search before the test says so. */
function holdSlices(): void {
  const held = new Promise((resolve) => window.addEventListener('go-on', resolve));
  const { postTask } = Scheduler.prototype;
  Scheduler.prototype.postTask = async function (this: Scheduler, ...task) {
    await held;
    return postTask.apply(this, task);
  };
}
