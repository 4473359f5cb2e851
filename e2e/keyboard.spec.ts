import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectLink, mark, open, panel, slider } from './reader';

const GENEVA = 'Blinken and Lavrov: meeting in Geneva';

test('the first two stops skip to the list and to the timeline', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the list' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Close the panel' })).toBeFocused();
  await open(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the timeline' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Previous day with an event' })).toBeFocused();
  expect(await page.evaluate(() => window.history.length)).toBe(2); // about:blank and the app
});

test('a tour by keyboard alone: from the list to a card, its source, and back to the line', async ({ page }) => {
  await open(page, '?mode=moment');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, new RegExp(`^${GENEVA}`));
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(GENEVA);
  await tabTo(page, /^Report before the Kyiv visit/);
  await page.keyboard.press('Enter');
  await expectLink(page, '?mode=moment&select=source:cnbc-2022-01-18');
  await tabTo(page, /^Back to the list/);
  await page.keyboard.press('Enter');
  await expectLink(page, '?mode=moment');
  await tabTo(page, new RegExp(`^${GENEVA}`));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(panel(page).getByRole('button', { name: new RegExp(`^${GENEVA}`) })).toBeFocused();
  await tabTo(page, /^Day shown/);
  await page.keyboard.press('ArrowRight');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Saturday, 22 January 2022/);
});

test('filters, layers, language and theme can be worked by keyboard', async ({ page }) => {
  test.setTimeout(90_000); // some three hundred presses of the Tab key
  await open(page, '?mode=moment');
  await tabTo(page, /^Українська/);
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  await page.keyboard.press('Space');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await tabTo(page, /^Dark map/);
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await tabTo(page, /^Legend and layers/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Line of contact/);
  await page.keyboard.press('Space');
  await expectLink(page, /layers=/);
  await tabTo(page, /^Filters/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Meeting/);
  await page.keyboard.press('Space');
  await expectLink(page, /kinds=meeting/);
  await tabTo(page, /^One day/);
  await page.keyboard.press('ArrowRight');
  await expectLink(page, /^(?!.*mode=)/); // Last days, the home view's own mode
});

test('every stop of the Tab key is named, shows its focus, and leads on until the end', async ({ page }) => {
  await open(page, '?mode=moment&kinds=meeting,deployment');
  const order: string[] = [];
  for (let press = 0; press < 120; press++) {
    await page.keyboard.press('Tab');
    const stop = await stopOf(page);
    if (stop === null) break;
    await expect.poll(async () => (await stopOf(page))?.faults, stop.name || stop.part).toEqual([]);
    if (order.at(-1) !== stop.part) order.push(stop.part);
  }
  expect(order).toEqual(['skip', 'map', 'controls', 'legend', 'notice', 'panel', 'timeline']);
});

test('a mark that lies off the screen comes into sight when it takes the focus', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  const far = mark(page, 'Sullivan: Russia prepares the playbook of 2014');
  await expect(far).not.toBeInViewport();
  await far.focus();
  await expect(far).toBeInViewport();
});

async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 120; press++) {
    await page.keyboard.press('Tab');
    const stop = await stopOf(page);
    if (stop && name.test(stop.name)) return;
  }
  throw new Error(`The Tab key does not reach ${name}.`);
}

/** What has the focus: its name, the part of the page that it is in, and what a reader who sees it would miss. */
function stopOf(page: Page): Promise<{ name: string; part: string; faults: string[] } | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const label =
      element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels?.[0] : null;
    const shown = label && getComputedStyle(element).opacity === '0' ? label : element; // a switch is drawn by its label
    const name = element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent ?? '';
    const part =
      element.closest('.skip, .map, .controls, .legend, .notice, .panel, .timeline')?.classList[0] ?? 'nowhere';
    const { left, right, top, bottom } = shown.getBoundingClientRect();
    const faults: string[] = [];
    if (name.trim() === '') faults.push('has no name');
    if (left < 0 || top < 0 || right > window.innerWidth || bottom > window.innerHeight)
      faults.push('is off the screen');
    else {
      const top_ = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      if (top_ && !shown.contains(top_) && !top_.contains(shown)) faults.push(`is covered by ${top_.className}`);
    }
    const outlined = [shown, ...shown.querySelectorAll('*')].some((part_) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(part_);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    const isPicker = element.matches('input[type=date]:not(:focus-visible)'); // the browser rings the calendar's button itself
    if (!outlined && !isPicker) faults.push('shows no focus');
    return { name: name.trim(), part, faults };
  });
}
