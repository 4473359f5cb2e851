import { expect, test } from './fixtures';
import { linksIn, note, slider } from './reader';

for (const file of ['README.md', 'docs/links.md', 'docs/tours.md']) {
  test(`every link in ${file} opens without a note`, async ({ page }) => {
    const links = linksIn(file);
    expect(links.length).toBeGreaterThan(3);
    test.setTimeout(10_000 + links.length * 6000);
    for (const link of links) {
      await page.goto(`./${link}`);
      await expect(page.getByRole('heading', { level: 1 }), link).toBeVisible();
      await expect(slider(page), link).toBeVisible();
      await expect(note(page), link).toHaveCount(0);
    }
  });
}
