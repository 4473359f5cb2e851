import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures';
import { map, open } from './reader';

const VIEWS: [view: string, link: string, opened: string | null][] = [
  ['the home view', '', null],
  ['the chronology', '?day=2022-01-18&clock=then&list=happened', null],
  ['the card of an event', '?day=2022-01-18&clock=then&select=geneva-blinken-lavrov', null],
  ['the card of a dispute', '?select=dispute:russian-troop-numbers', null],
  ['the card of a source', '?select=source:cnbc-2022-01-18', null],
  ['the card of a territory', '?select=territory:crimea', null],
  ['a step of a tour', '?tour=riga-to-geneva&step=4', null],
  ['a tour from which a reader has strayed', '?tour=riga-to-geneva&step=4&select=territory:crimea', null],
  ['the open tours', '?day=2021-12-01', 'Tours'],
  ['the open legend', '?day=2021-12-01', 'Legend and layers'],
  ['the open export', '?day=2022-01-18&clock=then', 'Export data'],
  ['more of the timeline', '?day=2022-01-18', 'The timeline as a table'],
  ['the open filters', '?mode=moment&kinds=meeting&actors=antony-blinken', 'Filters'],
];

for (const [view, link, opened] of VIEWS) {
  test(`axe finds nothing at ${view}, in either theme`, async ({ page, isMobile }) => {
    test.setTimeout(60_000);
    await open(page, link);
    if (isMobile) {
      const close = page.getByRole('button', { name: 'Close this note' });
      if (await close.isVisible()) await close.click();
      if (opened !== 'Legend and layers') await page.getByRole('button', { name: /^Make the panel/ }).press('Enter');
    }
    if (opened === 'The timeline as a table') await page.getByRole('button', { name: 'More', exact: true }).click();
    if (opened) await page.locator('summary').filter({ hasText: opened }).click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      const axe = new AxeBuilder({ page });
      if (colorScheme === 'dark') axe.withRules('color-contrast'); // the rest does not depend on colours
      const { violations } = await axe.analyze();
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
      );
      expect(found, colorScheme).toEqual([]);
    }
  });
}

test('read aloud, the map is its events: no name of the land stands before them', async ({ page }) => {
  await open(page);
  const heard = await map(page).ariaSnapshot();
  expect(heard).toContain('Blinken and Lavrov: meeting in Geneva');
  expect(heard).not.toContain('Helsinki');
});
