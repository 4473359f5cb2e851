import { expect, test } from './fixtures';
import { expectLink, open, panel } from './reader';

const TROOPS = 'select=measure:russian-troops-near-ukraine';

test('the numbers of troops stand on a chart, each saying who gave it, and lead to their report', async ({ page }) => {
  await open(page, `?day=2022-01-18&${TROOPS}`);
  const chart = panel(page).getByRole('figure');
  await expect(chart.getByRole('button')).toHaveCount(5);
  const alarm = chart.getByRole('button', { name: /^about 90,000 troops, Ukraine.*, 3 November 2021$/ });
  await alarm.focus();
  await alarm.press('Enter');
  await expectLink(page, /select=(russian-buildup|ukraine-alarm-90000)$/);
  await page.goBack();
  await expect(
    chart.getByRole('button', { name: /^more than 100,000 troops, Report on coming sanctions/ }),
  ).toBeVisible();
});

test('as known then the chart has only what was given by the day, and the table says the same', async ({ page }) => {
  await open(page, `?day=2021-12-02&clock=then&${TROOPS}`);
  await expect(panel(page).getByText('Given up to 2 December 2021')).toBeVisible();
  await expect(panel(page).getByRole('figure').getByRole('button')).toHaveCount(3);
  await expect(panel(page).getByRole('row')).toHaveCount(4);
  await page.getByRole('slider', { name: 'Day shown' }).press('ArrowLeft');
  await expect(panel(page).getByRole('row')).toHaveCount(3); // the report of the alarm was not yet out
});

test('where one number is all there is, it is told without a chart', async ({ page }) => {
  await open(page, '?day=2022-02-23&select=measure:us-troops-to-be-moved');
  await expect(panel(page).getByRole('figure')).toHaveCount(0);
  await expect(panel(page).getByRole('cell', { name: /800/ })).toBeVisible();
});

test('the list of figures and the figures of a report lead to the chart', async ({ page }) => {
  await open(page, '?day=2022-01-21');
  await panel(page).getByText('Figures', { exact: false }).last().click();
  await panel(page).getByRole('button', { name: 'Russian troops near Ukraine' }).click();
  await expectLink(page, `?${TROOPS}`);
});
