import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { Chronicle } from '../src/core/chronicle';
import { type ChronicleIndex, indexChronicle } from '../src/core/knowledge';
import { linkFactsOf, parseView } from '../src/core/link';
import { type Scene, sceneOf } from '../src/core/scene';
import { expect } from './fixtures';

/** What a reader does on the page, and what a reader finds there. */

/** Opens a link and waits until the first view is drawn. */
export async function open(page: Page, link = ''): Promise<void> {
  await page.goto(`./${link}`);
  await drawn(page);
}

/** Waits until the first view is drawn, as after a reload. */
export async function drawn(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 20_000 });
}

/** To be called before a page is opened: how much what is drawn has moved by itself, as browsers score it, comes back. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () =>
    page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, shift) => sum + shift, 0));
}

/** The part of the address that says the view. */
export function linkOf(page: Page): string {
  const { search, hash } = new URL(page.url());
  return search + hash;
}

export async function expectLink(page: Page, link: string | RegExp): Promise<void> {
  const poll = expect.poll(() => linkOf(page), { message: 'the link' });
  await (typeof link === 'string' ? poll.toBe(link) : poll.toMatch(link));
}

export function historyLength(page: Page): Promise<number> {
  return page.evaluate(() => window.history.length);
}

/** The cursor of the timeline. */
export const slider = (page: Page): Locator => page.getByRole('slider', { name: /^(Day shown|Показаний день)$/ });
export const panel = (page: Page): Locator => page.getByRole('complementary');
export const map = (page: Page): Locator => page.locator('.map');

/** The view in words, at the top left. */
export const plate = (page: Page): Locator => page.locator('.plate-view');

/** Lines of the list, in its order. */
export const lines = (page: Page): Locator => panel(page).getByRole('region').getByRole('button');

/** Marks of single events on the map. */
export const marks = (page: Page): Locator => page.locator('.mark');

/** A mark by the beginning of its name, which is the event's title. */
export const mark = (page: Page, title: string): Locator =>
  page.getByRole('main').getByRole('button', { name: new RegExp(`^${title}, `) });

/** A button of the settings, which stand behind one where there is little room. */
export async function setting(page: Page, name: string): Promise<Locator> {
  const menu = page.getByRole('button', { name: 'Menu', exact: true });
  if (await menu.isVisible()) await menu.click();
  return page.getByRole('button', { name, exact: true });
}

/** The line that says what of a link could not be used. */
export const note = (page: Page): Locator => page.getByRole('status').filter({ hasText: 'Part of the link' });

export async function names(buttons: Locator): Promise<string[]> {
  return buttons.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? one.textContent ?? ''));
}

/** Marks with their places on the screen, in whole pixels. */
export async function markPlaces(page: Page): Promise<string[]> {
  const places = await marks(page).evaluateAll((all) =>
    all.map((one) => {
      const { x, y } = one.getBoundingClientRect();
      return `${one.getAttribute('aria-label')} ${Math.round(x)} ${Math.round(y)}`;
    }),
  );
  return places.sort();
}

/** The middle of what is seen of the bare map, to which a link's camera leads. */
export async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Waits until a part that comes when the page has come to rest is there and has run; it is named as its file. */
export async function partRun(page: Page, part: string): Promise<void> {
  const fetched = await page.waitForFunction(
    (file) => performance.getEntriesByType('resource').find(({ name }) => name.includes(file))?.name,
    `/${part}-`,
  );
  await fetched.evaluate(async (address) => {
    if (address) await import(/* @vite-ignore */ address);
  });
}

/** What magnifies the axis by wheel and fingers. */
export const axisFetched = (page: Page) => partRun(page, 'laterParts');

/** From here on time passes only by `page.clock.runFor`; the clock must have been installed before. */
export async function stopClock(page: Page): Promise<void> {
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 5000)); // parts fetched at rest come within it
}

let read: ChronicleIndex | null = null;

/** The chronicle of the app, as it was built. */
export async function chronicleOf(page: Page): Promise<ChronicleIndex> {
  if (read === null) {
    const response = await page.request.get('chronicles/ukraine-2021-22.json');
    read = indexChronicle((await response.json()) as Chronicle);
  }
  return read;
}

/** What a link should show. */
export async function sceneAt(page: Page, link: string): Promise<Scene> {
  const index = await chronicleOf(page);
  return sceneOf(index, parseView(link, linkFactsOf(index.chronicle)).view);
}

/** Links in a text of the documentation: `?day=…` between backticks, in blocks of code, and in Markdown links. */
export function linksIn(file: string): string[] {
  const text = readFileSync(join(import.meta.dirname, '..', file), 'utf8');
  const found = [...text.matchAll(/(?:http:\/\/127\.0\.0\.1:4173\/|[`(\s])(\?[a-z]+=[^\s`)]+)/g)].map(
    ([, link = '']) => link,
  );
  return [...new Set(found)].filter((link) => !link.includes('<')); // `?chronicle=<folder>` is a form, not a link
}

const SLOW_MS = 1200;
export const FLICK_MS = 60;

/** A finger that is put down, moved by so many pixels in so long a time, and lifted. */
export async function swipe(
  page: Page,
  from: { x: number; y: number },
  { across = 0, down = 0 }: { across?: number; down?: number },
  takes = SLOW_MS,
): Promise<void> {
  const finger = await putDown(page, from, takes / 6);
  for (let step = 1; step <= 6; step++) await finger.moveTo(from.y + (down * step) / 6, from.x + (across * step) / 6);
  await finger.lift();
}

/** A finger on the screen. Its clock is its own: each move takes so many ms, however long the machine does. */
export async function putDown(page: Page, { x, y }: { x: number; y: number }, stepMs = SLOW_MS / 6) {
  const browser = await page.context().newCDPSession(page);
  let now = (Date.now() - 8 * stepMs) / 1000; // no touch may be yet to come when a test goes on
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', down: number, across = x) => {
    now += stepMs / 1000;
    return browser.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: across, y: down }],
      timestamp: now,
    });
  };
  await touch('touchStart', y);
  return {
    moveTo: (down: number, across?: number) => touch('touchMove', down, across),
    lift: async () => {
      await touch('touchEnd', y);
      await browser.detach();
    },
  };
}
