import { expect, test } from './fixtures';
import { linkOf, panel } from './reader';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('an event is read with its sources, and the way leads from page to page', async ({ page }) => {
    await page.goto('event/geneva-blinken-lavrov.html');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Blinken and Lavrov: meeting in Geneva');
    await page.getByRole('link', { name: 'Report before the Kyiv visit' }).click();
    await expect(page.getByRole('heading', { name: 'Paragraph 4' })).toBeVisible();
    await page.getByRole('link', { name: 'All tours, events, sources and open questions' }).click();
    await page.getByRole('link', { name: 'How many Russian troops stand near Ukraine?' }).click();
    await expect(page.getByText('none is marked as the right one')).toBeVisible();
    await page.getByRole('link', { name: 'Українська' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  });

  test('the map says where its facts can be read', async ({ page }) => {
    await page.goto('');
    await page.getByRole('link', { name: 'All tours, events, sources and open questions' }).click();
    await expect(page.getByRole('heading', { name: 'Events', exact: true })).toBeVisible();
  });
});

test('a page leads to the map that shows the same', async ({ page }) => {
  await page.goto('event/geneva-blinken-lavrov.uk.html');
  await page.getByRole('link', { name: 'Показати на мапі' }).click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText('Женев');
  expect(linkOf(page)).toBe('?select=geneva-blinken-lavrov&lang=uk');
});

for (const path of [
  'event/geneva-blinken-lavrov.uk.html',
  '',
  '?day=2022-01-18&clock=then&select=geneva-blinken-lavrov',
])
  test(`where ./${path} is posted, its picture can be shown`, async ({ page }) => {
    await page.goto(path);
    const address = await page.locator('meta[property="og:image"]').getAttribute('content');
    const picture = await page.request.get(new URL(address ?? '', page.url()).href);
    expect(picture.headers()['content-type']).toBe('image/png');
    const bytes = await picture.body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]); // PNG 11.2.2: after the name of its first chunk
    await expect(page.locator('meta[property="og:image"]')).toHaveCount(1);
  });

test('a link says where the code of its frame is, and the frame shows the link', async ({ page }) => {
  await page.goto('?day=2021-12-01&mode=moment');
  const address = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
  const { html } = await (await page.request.get(address ?? '')).json();
  const frame = /src="([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
  await page.goto(frame);
  expect(linkOf(page)).toBe('?day=2021-12-01&mode=moment&embed');
});
