import { expect, test } from './fixtures';
import { expectLink, lines, open } from './reader';

test('the legend shows the statuses that are on the map, and a press shows only those pressed', async ({ page }) => {
  await open(page, '?day=2022-02-23&mode=until');
  await page.getByText('Legend and layers').click();
  const calledOff = page.getByRole('button', { name: /^called off/ });
  await calledOff.click();
  await expectLink(page, '?day=2022-02-23&mode=until&status=cancelled');
  await expect(lines(page)).toHaveCount(await countIn(page, /^called off/));
  await page.getByRole('button', { name: /^planned/ }).click(); // still there to be added
  await expectLink(page, '?day=2022-02-23&mode=until&status=planned,cancelled');
  await calledOff.click();
  await page.goBack();
  await expectLink(page, '?day=2022-02-23&mode=until&status=planned,cancelled');
});

test('the legend names no status that nothing on the map has', async ({ page }) => {
  await open(page, '?day=2021-12-02&mode=moment');
  await page.getByText('Legend and layers').click();
  await expect(page.getByRole('button', { name: /^happened/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^suspended/ })).toHaveCount(0);
});

test('an event that the filter by status hides says so and comes back with one click', async ({ page }) => {
  await open(page, '?day=2022-01-21&mode=moment&select=geneva-blinken-lavrov&status=planned');
  await page.getByRole('button', { name: 'Lift the filter by status' }).click();
  await expectLink(page, '?mode=moment&select=geneva-blinken-lavrov');
});

async function countIn(page: Parameters<typeof lines>[0], name: RegExp): Promise<number> {
  return Number((await page.getByRole('button', { name }).locator('.count').textContent()) ?? Number.NaN);
}
