import { expect, test } from './fixtures';
import { expectLink, map, open, panel } from './reader';

const REPUBLICS = '&select=territory:republics';
const RECOGNISED = /recognised by Russia,\s21\sFebruary\s2022/i;

for (const [day, clock, told] of [
  ['2022-02-22', 'then', false],
  ['2022-02-23', 'then', true],
  ['2022-02-20', 'hindsight', false],
  ['2022-02-21', 'hindsight', true],
] as const)
  test(`on ${day}, by the clock ${clock}, card and map tell of the recognition: ${told}`, async ({ page }) => {
    await open(page, `?day=${day}&clock=${clock}${REPUBLICS}`);
    await expect(panel(page).getByRole('heading', { name: 'What is said of it' })).toBeVisible();
    await expect(panel(page).locator('.claim')).toHaveCount(told ? 1 : 0);
    await expect(map(page).locator('.label').filter({ hasText: RECOGNISED })).toHaveCount(told ? 1 : 0);
    if (told) await expect(panel(page).locator('.claim')).toHaveText(RECOGNISED);
  });

test('in hindsight what is said of later days stands apart, and the newest is marked', async ({ page }) => {
  await open(page, '?day=2022-01-16&clock=hindsight&select=territory:republics');
  await expect(panel(page).getByRole('heading', { name: 'Of later days' })).toBeVisible();
  await expect(panel(page).locator('.newest')).toHaveCount(1);
  await expect(panel(page).locator('.report').first()).toContainText('Newest');
});

test('the legend counts what is said of an area, and the keyboard opens its card', async ({ page }) => {
  await open(page, '?day=2022-01-18&clock=then');
  await page.getByText('Legend and layers').click();
  await page.getByRole('button', { name: 'Crimea and Sevastopol: 6 statements by 18 January 2022' }).press('Enter');
  await expect(panel(page).getByRole('heading', { name: 'Crimea and Sevastopol' })).toBeVisible();
});

test('the map tells of the recognition only where a layer that is on has the ground', async ({ page }) => {
  const label = map(page).locator('.label').filter({ hasText: RECOGNISED });
  await open(page, '?day=2022-02-23&clock=then&layers=crimea');
  await expect(label).toHaveCount(0);
  await open(page, '?day=2022-02-23&clock=then&layers=donbas');
  await expect(label).toHaveCount(1);
});

test('in Ukrainian the map says who recognises, and when', async ({ page }) => {
  await open(page, '?day=2022-02-23&clock=then&lang=uk');
  await expect(map(page).getByText(/визнає Росія,\s21\sлютого\s2022/)).toHaveCount(1);
});

test('a badge on an area tells how much is said of it by the day, and opens its card', async ({ page }) => {
  await open(page, '?day=2022-01-18&clock=then');
  const badge = page.locator('.label-point[data-kind="badge"] .label').first();
  await badge.click();
  await expectLink(page, /select=territory:/);
  const badges = page.locator('.label-point[data-kind="badge"] .label');
  await open(page, '?day=2021-11-20&clock=then'); // no source was out yet
  await expect(badges).toHaveCount(0);
});
