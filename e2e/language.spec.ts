import type { Page } from '@playwright/test';
import { english } from '../src/words/english';
import { ukrainian } from '../src/words/ukrainian';
import { expect, test } from './fixtures';
import { expectLink, lines, linkOf, open, panel, plate } from './reader';

test('the whole page changes to Ukrainian, and its link says so', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Українська' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  await expect(page).toHaveTitle('Шлях до лютого · Demarche');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Шлях до лютого');
  await expect(plate(page)).toHaveText(/^7\sднів, останній – п.ятниця, 21 січня 2022 р\. як відомо тепер$/);
  await expect(lines(page).filter({ hasText: 'Женева' })).toContainText('21 січня 2022');
  await page.getByText('Фільтри', { exact: true }).click();
  await expect(page.getByRole('checkbox', { name: 'Зустріч' })).toBeVisible();
  await expectLink(page, '?lang=uk');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expectLink(page, '');
});

test('a link in Ukrainian opens in Ukrainian', async ({ page }) => {
  await open(page, '?day=2022-01-18&lang=uk');
  expect(linkOf(page)).toBe('?day=2022-01-18&lang=uk');
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  await expect(plate(page)).toContainText('вівторок, 18 січня 2022');
  await expect(page.getByRole('main')).toContainText('Київ');
});

const ENGLISH_ONLY = [...leavesOf(english)].filter((word) => ![...leavesOf(ukrainian)].includes(word));

for (const [what, link] of [
  ['home view', '?lang=uk'],
  ['card of an event', '?select=russian-buildup&lang=uk'],
  ['card of a source', '?select=source:cnbc-2022-01-18&lang=uk'],
  ['card of a territory', '?select=territory:crimea&lang=uk'],
  ['hidden event', '?day=2021-11-10&clock=then&select=geneva-blinken-lavrov&lang=uk'],
] as const) {
  test(`no English word of the interface is left in the Ukrainian ${what}`, async ({ page }) => {
    await open(page, link);
    await page.waitForLoadState('networkidle'); // cards, legend and filters are fetched when they are shown
    for (const summary of await page.locator('summary').all()) await summary.click();
    await expect(page.locator('.legend-body')).toBeVisible();
    await page.waitForLoadState('networkidle');
    const said = await saidOn(page);
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter((text) => ENGLISH_ONLY.includes(text))).toEqual([]);
    expect(said.filter((text) => /\b(events?|days?|reports?|paragraphs?|published|according to)\b/.test(text))).toEqual(
      [],
    );
  });
}

test('an event, its source and its figures speak Ukrainian', async ({ page }) => {
  await open(page, '?select=russian-buildup&lang=uk');
  for (const term of ['Коли', 'Де', 'Хто'])
    await expect(panel(page).getByRole('term').filter({ hasText: term })).toBeAttached();
  await expect(panel(page).getByRole('heading', { name: 'Що кажуть джерела' })).toBeVisible();
  await expect(
    panel(page)
      .getByText(/опубліковано 18 січня 2022/)
      .first(),
  ).toBeAttached();
});

/** Every text and every name on the page, the switch to English and addresses left aside. */
function saidOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const said: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (element?.closest('script, noscript, [lang="en"]:not(html)')) continue;
      if (node instanceof Element)
        said.push(...['aria-label', 'title', 'placeholder'].map((name) => node.getAttribute(name) ?? ''));
      else said.push(node.textContent ?? '');
    }
    return said.map((text) => text.replace(/https?:\S+/g, '').trim()).filter((text) => text !== '');
  });
}

/** The texts of a catalogue that stand alone. */
function* leavesOf(catalogue: object): Generator<string> {
  for (const value of Object.values(catalogue)) {
    if (typeof value === 'string') yield value;
    else if (typeof value === 'object' && value !== null) yield* leavesOf(value);
  }
}
