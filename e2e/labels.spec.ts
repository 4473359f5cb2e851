import type { Page } from '@playwright/test';
import { VIEWS } from '../scripts/views.mjs';
import { expect, test } from './fixtures';
import { map, open } from './reader';

/** What is lettered on the map, and what it must keep clear of. */
interface Lettered {
  readonly labels: number;
  readonly faults: readonly string[];
}

/** Letters that lie on letters, on marks or under what lies on the map, or are cut by the edge of the screen. */
function lettered(page: Page): Promise<Lettered> {
  return page.evaluate(() => {
    const stage = (document.querySelector('.stage') as Element).getBoundingClientRect();
    const boxes = (selector: string) =>
      [...document.querySelectorAll(selector)]
        .filter((part) => part.checkVisibility())
        .map((part) => ({
          words: (part.ariaLabel ?? part.textContent ?? '').trim(),
          box: part.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width > 0 && meet(box, stage));
    const meet = (one: DOMRect, other: DOMRect) =>
      one.left < other.right - 0.5 &&
      other.left < one.right - 0.5 &&
      one.top < other.bottom - 0.5 &&
      other.top < one.bottom - 0.5;
    const labels = boxes('.label, .edge-pointer');
    const others = [...boxes('.mark'), ...boxes('.spot-sign'), ...boxes('[data-cover]')];
    const faults = labels.flatMap(({ words, box }, at) => {
      const met = [...labels.slice(at + 1), ...others].filter((other) => meet(box, other.box));
      const isCut =
        box.left < stage.left || box.top < stage.top || box.right > stage.right || box.bottom > stage.bottom;
      return [...met.map((other) => `${words} × ${other.words.slice(0, 40)}`), ...(isCut ? [`${words} is cut`] : [])];
    });
    return { labels: labels.length, faults };
  });
}

/** Names are laid out when fonts, geometry and marks have come, and once more for badges, which come with the list. */
async function expectClear(page: Page): Promise<void> {
  await expect(page.locator('.panel-body > *').first()).toBeAttached();
  await expect.poll(async () => (await lettered(page)).labels).toBeGreaterThan(3);
  await expect.poll(async () => (await lettered(page)).faults).toEqual([]);
}

const IN_ENGLISH = VIEWS.filter(({ link }) => !link.includes('lang='));

for (const { name, link } of IN_ENGLISH)
  test(`nothing that is lettered lies on anything else: ${name}, in English and in Ukrainian`, async ({ page }) => {
    for (const language of ['en', 'uk']) {
      await open(page, language === 'en' ? link : `${link === '' ? '?' : `${link}&`}lang=${language}`);
      await expectClear(page);
    }
  });

test('names that are still in sight keep their place when the map is dragged, and none comes or goes meanwhile', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a mouse drags');
  await open(page, '?day=2021-12-02');
  await expectClear(page);
  const names = () =>
    map(page)
      .locator('.label')
      .evaluateAll((all) =>
        Object.fromEntries(
          all.map((one) => [one.textContent ?? '', [one.getBoundingClientRect().x, one.getBoundingClientRect().y]]),
        ),
      );
  const before = await names();
  await page.mouse.move(620, 560);
  await page.mouse.down();
  await page.mouse.move(600, 540, { steps: 4 });
  const during = await names();
  expect(Object.keys(during)).toEqual(Object.keys(before));
  await page.mouse.move(590, 530, { steps: 4 });
  await page.waitForTimeout(300); // a drag that rests before it ends has no swing
  await page.mouse.up();
  await expectClear(page);
  const after = await names();
  const inside = Object.entries(after).filter(([, [x = 0, y = 0]]) => x > 420 && x < 900 && y > 140 && y < 620);
  const stayed = inside.filter(
    ([words, [x = 0, y = 0]]) =>
      Math.abs(x + 30 - (before[words]?.[0] ?? 0)) < 1.5 && Math.abs(y + 30 - (before[words]?.[1] ?? 0)) < 1.5,
  );
  expect(inside.length).toBeGreaterThan(15);
  expect(stayed.length).toBeGreaterThanOrEqual(inside.length - 2); // one may make room for a name that has come in sight
});

test('close by, a mark bears its title', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a finger has the list of the spot');
  await open(page, '?mode=all&map=8/50.4/30.5');
  await expect(
    map(page).locator('[data-kind="title"] .label').filter({ hasText: 'visit to Kyiv' }).first(),
  ).toBeVisible();
});
