import { expect, test } from './fixtures';
import { expectLink, lines, marks, open, panel, plate, sceneAt } from './reader';

test('a filter by kind leaves its events on the map and in the list, and can be lifted', async ({ page }) => {
  await open(page);
  const all = await lines(page).count();
  await page.getByText('Filters', { exact: true }).click();
  await page.getByRole('checkbox', { name: 'Meeting' }).check();
  await expectLink(page, '?kinds=meeting');
  const { counts, marks: shown } = await sceneAt(page, '?kinds=meeting');
  await expect(lines(page)).toHaveCount(counts.shown);
  await expect(marks(page)).toHaveCount(shown.length);
  await expect(plate(page)).toContainText('filtered');
  await page.getByRole('checkbox', { name: 'Call', exact: true }).check();
  await expectLink(page, '?kinds=meeting,call');
  await page.getByRole('checkbox', { name: 'Meeting' }).uncheck();
  await expectLink(page, '?kinds=call');
  await page.getByRole('checkbox', { name: 'Call', exact: true }).uncheck();
  await expectLink(page, '');
  await expect(lines(page)).toHaveCount(all);
  await expect(plate(page)).not.toContainText('filtered');
});

test('filters by people and bodies add up, and each is lifted by itself', async ({ page }) => {
  await open(page);
  await page.getByText('Filters', { exact: true }).click();
  const choice = page.getByRole('combobox', { name: 'People and bodies' });
  await choice.selectOption('Antony Blinken');
  await expectLink(page, '?actors=antony-blinken');
  await expect(lines(page)).toHaveCount((await sceneAt(page, '?actors=antony-blinken')).counts.shown);
  await choice.selectOption('Sergey Lavrov');
  await expectLink(page, '?actors=antony-blinken,sergey-lavrov');
  await expect(panel(page).getByText('2 filters on')).toBeVisible();
  await page.getByRole('button', { name: 'Lift the filter Antony Blinken' }).click();
  await expectLink(page, '?actors=sergey-lavrov');
  await expect(lines(page)).toHaveCount((await sceneAt(page, '?actors=sergey-lavrov')).counts.shown);
  await page.getByRole('button', { name: 'Lift the filter Sergey Lavrov' }).click();
  await expectLink(page, '');
});

test('where no event passes the filters, the list says so and what to do', async ({ page }) => {
  await open(page, '?day=2021-11-10&mode=moment&kinds=sanction&actors=antony-blinken');
  await expect(panel(page).getByText('No event of these days passes the filters.')).toBeVisible();
  await page.getByRole('button', { name: 'Go to the next day with an event' }).click();
  await expect(lines(page).first()).toBeVisible();
  await open(page, '?day=2021-11-10&mode=moment&kinds=sanction&actors=antony-blinken');
  await page.getByRole('button', { name: 'Lift all filters' }).click();
  await expectLink(page, '?day=2021-11-10&mode=moment');
  await expect(lines(page).first()).toBeVisible();
});
