import { expect, test } from './fixtures';
import { expectLink, open, panel } from './reader';

test('the card of the Geneva meeting tells its life, and each step leads to its sources', async ({ page }) => {
  await open(page, '?day=2022-01-21&mode=moment&select=geneva-blinken-lavrov');
  const steps = panel(page).locator('.life').getByRole('listitem');
  await expect(steps).toHaveText([/^planned, 18 January 2022, 2.reports/, /^happened, 18 January 2023, 1.report/]);
  await steps.nth(1).getByRole('button').click();
  await expectLink(page, '?mode=moment&select=source:us-state-historian');
});

test('in hindsight one asks what changed since the day, and each line leads to its event', async ({ page }) => {
  await open(page, '?day=2022-01-18');
  await page.getByRole('button', { name: 'What changed since that day?' }).click();
  await expectLink(page, '?day=2022-01-18&since=2022-01-18');
  const changes = page.getByRole('region', { name: 'What changed since 18 January 2022' });
  await expect(changes.getByRole('status')).toHaveText(/^\d+.changes: \d+ new, \d+ confirmed/);
  await expect(changes.getByRole('region', { name: 'never confirmed' })).toContainText('pro-Russian agents');
  await changes
    .getByRole('region', { name: 'confirmed', exact: true })
    .getByRole('button', { name: /Geneva/ })
    .click();
  await expectLink(page, '?day=2022-01-18&since=2022-01-18&select=geneva-blinken-lavrov');
  await page.goBack();
  await expect(changes).toBeVisible();
  await changes.getByRole('button', { name: 'Stop comparing' }).click();
  await expectLink(page, '?day=2022-01-18');
});

test('as known then it says what the latest sources changed, and says it once', async ({ page }) => {
  await open(page, '?day=2022-01-18&clock=then');
  await page.getByRole('button', { name: 'What did the latest sources change?' }).click();
  await expectLink(page, '?day=2022-01-18&clock=then&since=2022-01-17');
  const summary = page.getByRole('status').filter({ hasText: /\d+.changes/ });
  await expect(summary).toHaveCount(1);
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    const region = document.querySelector('.changes-summary') as Element;
    new MutationObserver(() => told.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  const slider = page.getByRole('slider', { name: 'Day shown' });
  await slider.focus();
  for (let step = 0; step < 5; step++) await slider.press('ArrowRight'); // nothing comes out on these days
  await expectLink(page, '?day=2022-01-23&clock=then&since=2022-01-17');
  await expect(page.getByText('compared with what was known by 23 January 2022')).toBeVisible();
  const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
  expect(told.length).toBeLessThanOrEqual(1);
});

test('where nothing came out between the two it says so', async ({ page }) => {
  await open(page, '?day=2022-01-10&clock=then&since=2022-01-05');
  await expect(page.getByRole('status').filter({ hasText: 'No source changed anything' })).toBeVisible();
});
