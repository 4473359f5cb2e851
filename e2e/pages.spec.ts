import { expect, test } from './fixtures';
import { linkOf, panel } from './reader';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('an event is read with its sources, and the way leads from page to page', async ({ page }) => {
    await page.goto('event/geneva-blinken-lavrov.html');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Blinken and Lavrov: meeting in Geneva');
    await page.getByRole('link', { name: 'Report before the Kyiv visit' }).click();
    await expect(page.getByRole('heading', { name: 'Paragraph 4' })).toBeVisible();
    await page.getByRole('link', { name: 'All events, sources and open questions' }).click();
    await page.getByRole('link', { name: 'How many Russian troops stand near Ukraine?' }).click();
    await expect(page.getByText('none is marked as the right one')).toBeVisible();
    await page.getByRole('link', { name: 'Українська' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  });

  test('the map says where its facts can be read', async ({ page }) => {
    await page.goto('');
    await page.getByRole('link', { name: 'All events, sources and open questions' }).click();
    await expect(page.getByRole('heading', { name: 'Events', exact: true })).toBeVisible();
  });
});

test('a page leads to the map that shows the same', async ({ page }) => {
  await page.goto('event/geneva-blinken-lavrov.uk.html');
  await page.getByRole('link', { name: 'Показати на мапі' }).click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText('Женев');
  expect(linkOf(page)).toBe('?select=geneva-blinken-lavrov&lang=uk');
});
