import type { Locator, Page } from '@playwright/test';
import { generated } from '../bench/generated';
import { chronologyOf, type DatedGroup, type Order } from '../src/core/chronology';
import { formatDay } from '../src/core/day';
import { indexChronicle } from '../src/core/knowledge';
import { linkFactsOf, parseView } from '../src/core/link';
import { expect, test } from './fixtures';
import { chronicleOf, expectLink, historyLength, lines, linkOf, open, panel, sceneAt, slider } from './reader';

const EVERYTHING = '?mode=all&list=happened';

const groups = (page: Page): Locator => page.locator('.chronology .event-group');
const group = (page: Page, date: string): Locator =>
  groups(page).filter({ has: page.getByRole('heading', { name: date, exact: true }) });
const follow = (page: Page): Locator => page.getByRole('checkbox', { name: 'Scrolling moves the slider' });

/** What a link should show as a chronology. */
async function chronologyAt(page: Page, link: string, order: Order): Promise<readonly DatedGroup[]> {
  const index = await chronicleOf(page);
  return chronologyOf(index, parseView(link, linkFactsOf(index.chronicle)).view, order);
}

async function bringToTop(section: Locator): Promise<void> {
  // what was off the screen gets its height only when it comes near it
  for (let step = 0; step < 3; step++) {
    await section.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await section.page().evaluate(() => new Promise(requestAnimationFrame));
  }
}

test('the list becomes a chronology of the same events, by when they happened or became known', async ({ page }) => {
  await open(page, '?day=2022-01-18&clock=then');
  const before = await historyLength(page);
  await panel(page).getByRole('radio', { name: 'Chronology' }).check();
  await expectLink(page, '?day=2022-01-18&clock=then&list=happened');
  const { entries } = await sceneAt(page, '?day=2022-01-18&clock=then');
  await expect(page.locator('.told-title')).toHaveCount(entries.length);
  const told = group(page, 'Friday, 21 January 2022').getByRole('listitem').filter({ hasText: 'meeting in Geneva' });
  await expect(told).toContainText('planned');
  await expect(told).toContainText('No source here says that it took place.');
  await panel(page).getByRole('radio', { name: 'When it became known' }).check();
  await expectLink(page, '?day=2022-01-18&clock=then&list=known');
  const known = await chronologyAt(page, '?day=2022-01-18&clock=then', 'known');
  await expect(groups(page)).toHaveCount(known.length);
  await expect(groups(page).last().getByRole('heading', { level: 3 })).toHaveText('first reported on 18 January 2022');
  expect(await historyLength(page)).toBe(before + 2);
  await page.goBack();
  await page.goBack();
  await expectLink(page, '?day=2022-01-18&clock=then');
  await expect(panel(page).getByRole('heading', { name: 'Ahead' })).toBeVisible();
});

test('a mark leads to its source at the end and back to where it was read', async ({ page }) => {
  await open(page, EVERYTHING);
  const mark = group(page, 'Friday, 21 January 2022')
    .getByRole('button', { name: /^\[\d+, / })
    .first();
  const name = await mark.getAttribute('aria-label');
  const [, number] = /^\[(\d+),/.exec(name ?? '') ?? [];
  await mark.click();
  const note = page.locator(`#note-${number}`);
  await expect(note).toBeFocused();
  await expect(note).toBeInViewport();
  expect(linkOf(page)).toBe(EVERYTHING);
  await note.getByRole('button', { name: `Back to the text from source ${number}` }).click();
  await expect(mark).toBeFocused();
  await expect(mark).toBeInViewport();
  await mark.press('Enter');
  await note.getByRole('button').first().click();
  await expectLink(page, /^\?mode=all&select=source:[\w-]+&list=happened$/);
});

test.describe('what is copied', () => {
  const copy = (page: Page) =>
    page.getByRole('button', { name: 'Copy with citation: Blinken and Lavrov: meeting in Geneva' });

  test('has the event, its source and the link that opens it', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, '?day=2022-01-18&clock=then&list=happened');
    await copy(page).click();
    await expect(page.getByText('Copied.')).toBeVisible();
    const [text, html] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text();
      return [await read('text/plain'), await read('text/html')];
    });
    expect(text).toContain('Blinken and Lavrov: meeting in Geneva\nMeeting · planned · 21 January 2022 · Geneva');
    expect(text).toContain('No source here says that it took place.');
    expect(text).toMatch(/, paragraph 4: “.+”/);
    expect(text).toContain('as known on 18 January 2022');
    expect(html).toContain('<strong>Blinken and Lavrov: meeting in Geneva</strong>');
    const link = /http\S+/.exec(text?.split('Demarche:')[1] ?? '')?.[0];
    await page.goto(link ?? '');
    await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Blinken and Lavrov: meeting in Geneva');
  });

  test('may be refused by the browser, which is said', async ({ page }) => {
    await open(page, '?day=2022-01-18&clock=then&list=happened');
    await page.evaluate(() => {
      const refused = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
      Object.assign(navigator.clipboard, { write: refused, writeText: refused });
    });
    await copy(page).click();
    await expect(page.getByText('It could not be copied.')).toBeVisible();
  });
});

test('scrolling moves the slider where the reader wants it, without filling the history', async ({ page }) => {
  await open(page, '?day=2022-01-18&list=happened');
  await bringToTop(groups(page).nth(3));
  expect(linkOf(page)).toBe('?day=2022-01-18&list=happened'); // it is off until it is asked for
  const before = await historyLength(page);
  await follow(page).check();
  await expectLink(page, '?day=2022-01-18&mode=all&list=happened');
  await bringToTop(group(page, 'Wednesday, 1 December 2021'));
  await expectLink(page, '?day=2021-12-01&mode=all&list=happened');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /1 December 2021/);
  await expect(group(page, 'Wednesday, 1 December 2021')).toHaveAttribute('aria-current', 'date');
  await bringToTop(group(page, 'Friday, 21 January 2022'));
  await expectLink(page, '?mode=all&list=happened');
  const top = await page.locator('.panel-body').evaluate((body) => body.scrollTop);
  await expect(groups(page).filter({ hasText: 'meeting in Geneva' }).first()).toBeInViewport();
  expect(await page.locator('.panel-body').evaluate((body) => body.scrollTop)).toBe(top);
  expect(await historyLength(page)).toBe(before + 1);
  await page.goBack();
  await expectLink(page, '?day=2022-01-18&list=happened');
  await expect(follow(page)).not.toBeChecked();
});

test('a hand on the slider ends it, which is said', async ({ page }) => {
  await open(page, EVERYTHING);
  await follow(page).check();
  await slider(page).press('ArrowLeft');
  await expect(follow(page)).not.toBeChecked();
  await expect(panel(page).getByRole('status').filter({ hasText: 'changed by hand' })).toBeVisible();
  await bringToTop(group(page, 'Wednesday, 1 December 2021'));
  await expectLink(page, '?day=2022-01-20&mode=all&list=happened');
});

test('it goes by keyboard, and goes on after a card was read', async ({ page }) => {
  await open(page, EVERYTHING);
  await follow(page).focus();
  await page.keyboard.press('Space');
  await expect(follow(page)).toBeChecked();
  const title = group(page, 'Thursday, 2 December 2021').locator('.told-title').nth(2);
  await title.focus();
  await page.keyboard.press('PageDown');
  await expectLink(page, /^\?day=2021-12-0\d&mode=all&list=happened$/);
  await title.focus();
  const left = linkOf(page);
  await title.press('Enter');
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect(title).toBeFocused();
  expect(linkOf(page)).toBe(left);
  await expect(follow(page)).toBeChecked();
  await bringToTop(group(page, 'Wednesday, 1 December 2021'));
  await expectLink(page, '?day=2021-12-01&mode=all&list=happened');
});

test('by knowledge it leaves the slider where it is at what came out beyond its reach', async ({ page }) => {
  const { end } = (await chronicleOf(page)).chronicle.span;
  const last = (await chronologyAt(page, '?mode=all', 'known')).findLast(({ day }) => day !== null && day < end);
  await open(page, '?mode=all&list=known');
  await follow(page).check();
  await bringToTop(groups(page).first());
  await expectLink(page, '?day=2021-12-01&mode=all&list=known');
  if (last?.day === undefined || last.day === null) throw new Error('The chronicle has no day of publication.');
  await bringToTop(page.locator(`[data-day="${last.day}"]`));
  await expectLink(page, `?day=${formatDay(last.day)}&mode=all&list=known`);
  const beyond = groups(page).filter({ has: page.getByRole('heading', { name: '27 July 2022' }) });
  await bringToTop(beyond);
  await expect(beyond).toBeInViewport();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /23 February 2022/);
});

test('what is printed is what is read', async ({ page }) => {
  await open(page, '?day=2022-01-18&clock=then&list=happened');
  await page.locator('.print-sheet').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  const printed = page.locator('.print-list');
  await expect(printed.getByRole('heading', { name: 'Friday, 21 January 2022' })).toBeVisible();
  await expect(printed).toContainText('The two ministers are to see each other in Geneva on Friday.');
  await expect(printed.locator('.print-title')).toHaveCount(await page.locator('.told-title').count());
});

test.describe('of a thousand events', () => {
  test.slow(); // every page reads and indexes six times as much as elsewhere
  const told = (page: Page): Locator => page.locator('.told-title');
  const more = (page: Page): Locator => panel(page).getByRole('button', { name: /^Show \d+ more events$/ });
  const endOf = (element: Element) => element.scrollIntoView({ block: 'end' });

  test.beforeEach(async ({ page }) => {
    const { chronicle } = await chronicleOf(page);
    const many = { ...generated(chronicle, 1000), id: chronicle.id };
    await page.route('**/chronicles/ukraine-2021-22.json', (route) => route.fulfill({ json: many }));
  });

  test('the first four hundred are drawn, more at their end, and each list says how long it is', async ({ page }) => {
    await open(page, '?mode=all&list=known');
    await expect(panel(page).getByRole('heading', { name: 'Events shown 1,000' })).toBeVisible();
    await expect(told(page)).toHaveCount(400);
    await expect(more(page)).toHaveText('Show 600 more events');
    const cut = groups(page).last().getByRole('listitem');
    const { chronicle } = await chronicleOf(page);
    const index = indexChronicle(generated(chronicle, 1000));
    const { view } = parseView('?mode=all', linkFactsOf(chronicle));
    const whole = chronologyOf(index, view, 'known')[(await groups(page).count()) - 1];
    expect(await cut.count()).toBeLessThan(whole?.count ?? 0);
    await expect(cut.last()).toHaveAttribute('aria-setsize', String(whole?.count));
    await expect(cut.last()).toHaveAttribute('aria-posinset', String(await cut.count()));
    await expect(groups(page).first().getByRole('listitem').first()).not.toHaveAttribute('aria-setsize');
    await more(page).evaluate(endOf);
    await expect(told(page)).toHaveCount(500);
    await more(page).evaluate((button: HTMLElement) => button.click());
    await expect(told(page)).toHaveCount(600);
  });

  test('a card far down leads back to its line, and notes stay where a mark has led to them', async ({ page }) => {
    await open(page, EVERYTHING);
    await expect(told(page)).toHaveCount(400);
    await more(page).evaluate(endOf);
    await expect(told(page)).toHaveCount(500);
    const line = told(page).nth(450);
    const title = (await line.textContent()) ?? '';
    await line.press('Enter');
    await expect(panel(page).getByRole('article')).toBeVisible();
    await page.getByRole('button', { name: 'Back to the list' }).click();
    await expect(told(page).nth(450)).toBeFocused();
    await expect(told(page).nth(450)).toHaveText(title);
    await expect(told(page).nth(450)).toBeInViewport();
    const mark = groups(page)
      .first()
      .getByRole('button', { name: /^\[1, / })
      .first();
    await mark.press('Enter');
    await expect(page.locator('#note-1')).toBeFocused();
    await expect(page.locator('#note-1')).toBeInViewport();
    await expect(more(page)).toBeInViewport(); // and draws nothing now, which would push the note away
    await expect(told(page)).toHaveCount(500);
  });

  test('the overview is drawn as far as its reader comes, too', async ({ page }) => {
    await open(page, '?mode=all');
    await expect(lines(page)).toHaveCount(200);
    await expect(more(page)).toHaveText('Show 800 more events');
    await more(page).evaluate(endOf);
    await expect(lines(page)).toHaveCount(400);
    await more(page).evaluate((button: HTMLElement) => button.click());
    await expect(lines(page)).toHaveCount(600);
  });

  test('all of them are printed', async ({ page }) => {
    await open(page, EVERYTHING);
    await page.locator('.print-sheet').waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.print-list .print-title')).toHaveCount(1000);
  });
});

test('in Ukrainian it is Ukrainian, and an empty one offers every way on', async ({ page }) => {
  await open(page, '?day=2022-01-18&list=known&lang=uk');
  await expect(groups(page).first().getByRole('heading', { level: 3 })).toHaveText(
    'уперше повідомлено: 1 грудня 2021 р.',
  );
  await page.goto('./?day=2021-11-12&mode=moment&kinds=call&list=happened');
  await expect(panel(page).getByRole('button', { name: 'Next day with an event' })).toBeVisible();
  await expect(page.locator('.notes')).toHaveCount(0);
});
