import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import {
  axisFetched,
  expectLink,
  FLICK_MS,
  linkOf,
  mark,
  markPlaces,
  middleOf,
  open,
  panel,
  putDown,
  setting,
  slider,
  stopClock,
  swipe,
  watchShifts,
} from './reader';

const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline' });
const handle = (page: Page) => page.getByRole('button', { name: 'Make the panel larger or smaller' });
const guidance = (page: Page) => page.getByRole('status').filter({ hasText: 'Drag along the timeline' });

/** A tap on the short bar that is seen of the handle. */
async function tapHandle(page: Page): Promise<void> {
  const { x, y } = await grip(page);
  await page.touchscreen.tap(x, y);
}

async function boxOf(locator: ReturnType<typeof panel>) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return { ...box, bottom: box.y + box.height, right: box.x + box.width };
}

/** px that are seen of the sheet: from its upper edge to the timeline, which lies over whatever it has below. */
async function seenOfSheet(page: Page): Promise<number> {
  return (await boxOf(timeline(page))).y - (await boxOf(panel(page))).y;
}

const RESTS = { peek: [40, 90], half: [280, 420], full: [560, 760] } as const;

async function expectSheet(page: Page, rest: keyof typeof RESTS): Promise<void> {
  const [low, high] = RESTS[rest];
  await expect.poll(() => seenOfSheet(page)).toBeGreaterThan(low);
  await expect.poll(() => seenOfSheet(page)).toBeLessThan(high);
  await expect(panel(page)).toHaveAttribute('data-rest', rest);
  const time = await boxOf(timeline(page));
  expect(time.bottom).toBeLessThanOrEqual(844);
  const top = await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.closest('section, aside')?.id, [
    195,
    time.y + 2,
  ] as const);
  expect(top).toBe('timeline'); // never under the sheet
}

test('the sheet peeks, opens to a half and in full by taps, and never covers the timeline', async ({ page }) => {
  await open(page);
  await expectSheet(page, 'peek');
  await expect(
    panel(page)
      .getByText(/^Events shown \d+$/)
      .first(),
  ).toBeInViewport({ ratio: 1 });
  await tapHandle(page);
  await expectSheet(page, 'half');
  await expect(panel(page).getByRole('heading', { name: /^Events shown/ })).toBeInViewport({ ratio: 1 });
  await tapHandle(page);
  await expectSheet(page, 'full');
  await tapHandle(page);
  await expectSheet(page, 'peek');
});

test('taps move the sheet where things may move, too', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page);
  await tapHandle(page);
  await expectSheet(page, 'half');
  await tapHandle(page);
  await expectSheet(page, 'full');
});

test('the sheet is under the finger while it is dragged, and rests where it is let go', async ({ page }) => {
  await open(page);
  const start = await grip(page);
  const finger = await putDown(page, start);
  for (const up of [40, 200, 330]) {
    await finger.moveTo(start.y - up);
    await expect.poll(async () => Math.round((await grip(page)).y)).toBe(Math.round(start.y - up));
  }
  await finger.moveTo(start.y - 250);
  await finger.lift();
  await expectSheet(page, 'half');
  expect(linkOf(page)).toBe('');
});

test('a sheet that is dragged shifts nothing on the page', async ({ page }) => {
  const shifted = await watchShifts(page);
  await open(page);
  await swipe(page, await grip(page), { down: -300 });
  await expectSheet(page, 'half');
  await swipe(page, await grip(page), { down: -300 });
  await expectSheet(page, 'full');
  expect(await shifted()).toBeLessThanOrEqual(0.01);
});

test('a flick takes the sheet to its next rest, up and down', async ({ page }) => {
  await open(page);
  await swipe(page, await grip(page), { down: -70 }, FLICK_MS);
  await expectSheet(page, 'half');
  await swipe(page, await grip(page), { down: -70 }, FLICK_MS);
  await expectSheet(page, 'full');
  await swipe(page, await grip(page), { down: 70 }, FLICK_MS);
  await expectSheet(page, 'half');
});

test('a mouse that is off the handle at once pulls the sheet all the same', async ({ page }) => {
  await open(page, '?select=geneva-blinken-lavrov');
  await expect(panel(page)).toHaveAttribute('data-rest', 'half');
  const { x, y } = await grip(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - 300);
  await page.mouse.up();
  await expect(panel(page)).toHaveAttribute('data-rest', 'full');
});

test('a short slow drag goes back, and from a peek the whole of the sheet can be dragged', async ({ page }) => {
  await open(page);
  const { x, bottom } = await boxOf(
    panel(page)
      .getByText(/^Events shown/)
      .first(),
  );
  await swipe(page, { x: x + 4, y: bottom - 4 }, { down: -60 });
  await expectSheet(page, 'peek');
  await swipe(page, { x: x + 4, y: bottom - 4 }, { down: -240 });
  await expectSheet(page, 'half');
});

test('a list that is scrolled to its top hands the finger over to the sheet', async ({ page }) => {
  await open(page);
  await tapHandle(page);
  await tapHandle(page);
  await expectSheet(page, 'full');
  const body = panel(page).locator('.panel-body');
  const scrolled = () => body.evaluate((part) => part.scrollTop);
  await swipe(page, { x: 200, y: 500 }, { down: -260 });
  await expect.poll(scrolled).toBeGreaterThan(100);
  await expectSheet(page, 'full');
  await body.evaluate((part) => part.scrollTo(0, 0));
  await swipe(page, { x: 200, y: 200 }, { down: 300 });
  await expectSheet(page, 'half');
  expect(await scrolled()).toBe(0);
});

test('the arrows move the sheet, and what does not show of it cannot be reached', async ({ page }) => {
  await open(page);
  await handle(page).focus();
  await page.keyboard.press('Tab');
  await expect(panel(page).locator(':focus')).toHaveCount(0);
  await handle(page).focus();
  await page.keyboard.press('ArrowUp');
  await expectSheet(page, 'half');
  await page.keyboard.press('ArrowUp');
  await expectSheet(page, 'full');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expectSheet(page, 'peek');
});

test('the end of the list can be scrolled to at each rest', async ({ page }) => {
  await open(page);
  for (const rest of ['half', 'full'] as const) {
    await tapHandle(page);
    await expectSheet(page, rest);
    const last = panel(page).getByText('Cite this view');
    await last.scrollIntoViewIfNeeded();
    expect((await boxOf(last)).bottom).toBeLessThanOrEqual((await boxOf(timeline(page))).y);
  }
});

test('a tap on a mark opens its card in the sheet, with the map still in sight', async ({ page }) => {
  await open(page);
  const title = 'Blinken and Baerbock: meeting in Berlin';
  await mark(page, title).tap();
  await expectLink(page, '?select=berlin-blinken-baerbock');
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeInViewport();
  await expectSheet(page, 'half');
  await swipe(page, await grip(page), { down: 200 }, FLICK_MS);
  await expectSheet(page, 'peek'); // and still says what it holds
  await expect(panel(page).getByText(title).first()).toBeInViewport({ ratio: 1 });
  await page.getByRole('button', { name: 'Back to the list' }).tap();
  await expectLink(page, /^(?!.*select=)/);
});

for (const motion of ['reduce', 'no-preference'] as const)
  test(`a mark that its card would cover comes out above it, on a map as near as before: motion ${motion}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: motion });
    await open(page, '?map=4/57/20');
    const berlin = mark(page, 'Blinken and Baerbock: meeting in Berlin');
    expect((await boxOf(berlin)).bottom).toBeGreaterThan(844 / 2);
    await berlin.tap();
    await expectSheet(page, 'half');
    await expectLink(page, /^\?map=4\/4.*&select=berlin-blinken-baerbock$/);
    const card = await boxOf(panel(page));
    expect((await boxOf(berlin)).bottom).toBeLessThan(card.y);
    for (const pointer of await page.locator('.edge-pointer').all())
      expect((await boxOf(pointer)).bottom).toBeLessThanOrEqual(card.y);
  });

test('a tour in a sheet that peeks shows its ways on, and no title lies on them', async ({ page }) => {
  await open(page, '?tour=troops&step=3');
  await swipe(page, await grip(page), { down: 200 }, FLICK_MS);
  await expect(panel(page)).toHaveAttribute('data-rest', 'peek');
  await expect(panel(page).getByText('Step 3 of 11', { exact: true })).toBeInViewport({ ratio: 1 });
  await expect(panel(page).locator('.panel-about')).toBeHidden();
  await page.getByRole('button', { name: 'Next step' }).tap();
  await expectLink(page, '?tour=troops&step=4');
});

test('a pointer at the edge leads to the middle of what the sheet leaves free, over whole ground', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page);
  await tapHandle(page);
  await expectSheet(page, 'half');
  const pointer = page.locator('.edge-pointer[data-edge="left"]');
  const place = /^\S+/.exec(await pointer.innerText())?.[0] ?? '';
  await pointer.tap();
  await expect(page.locator('.map')).toHaveAttribute('data-flying');
  await expect(page.locator('.map')).not.toHaveAttribute('data-flying');
  const { x, y } = await boxOf(
    page
      .locator('.label')
      .filter({ hasText: new RegExp(`^${place}`) })
      .first(),
  );
  expect(y).toBeLessThan((await boxOf(panel(page))).y - 40);
  expect(x).toBeGreaterThan(100);
});

test('a phone that is turned shows what it would show if it had been opened so', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page);
  const upright = await markPlaces(page);
  await page.setViewportSize({ width: 844, height: 390 });
  await expect.poll(() => markPlaces(page)).not.toEqual(upright);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => markPlaces(page)).toEqual(upright);
});

test('on its side the screen has its timeline in two fifths, with the controls in one row', async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await open(page);
  expect((await boxOf(timeline(page))).height).toBeLessThanOrEqual(0.4 * 390);
  const tops = await timeline(page)
    .getByRole('button')
    .evaluateAll((all) => new Set(all.map((one) => Math.round(one.getBoundingClientRect().y))).size);
  expect(tops).toBe(1);
  await page.getByRole('button', { name: 'More', exact: true }).tap();
  await expect(page.getByRole('button', { name: 'Last day' })).toBeInViewport({ ratio: 1 });
  await page.getByRole('button', { name: 'Next day', exact: true }).tap(); // in the row, and there alone
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Saturday, 22 January 2022/);
});

test('two taps on an area magnify the map and choose nothing', async ({ page }) => {
  await page.clock.install();
  await open(page, '?map=5/52/20');
  await stopClock(page); // however long the machine takes, the taps follow each other within a tenth of a second
  const taps = await page.evaluateHandle(() => {
    const heard: Event[] = [];
    window.addEventListener('click', (click) => heard.push(click));
    return heard;
  });
  const [x, y] = [195, 300];
  for (const count of [1, 2]) {
    await page.touchscreen.tap(x, y);
    await expect.poll(() => taps.evaluate((heard) => heard.length)).toBe(count);
    await page.clock.runFor(count === 1 ? 100 : 2000);
  }
  await expectLink(page, /^\?map=6\/[\d.]+\/[\d.]+$/);
});

test('one tap on an area chooses it', async ({ page }) => {
  await open(page, '?map=5/52/20');
  await expect(async () => {
    await page.touchscreen.tap(195, 300);
    await page.waitForURL(/&select=territory:/, { timeout: 1500 });
  }).toPass();
});

test('a spot with several events is one sign that opens their list, large enough for a finger', async ({ page }) => {
  await open(page, '?day=2021-12-01');
  const signs = page.getByRole('button', { name: /, open the list$/ });
  expect(await signs.count()).toBeGreaterThan(2);
  for (const target of [...(await signs.all()), ...(await page.locator('.mark').all())]) {
    const { width, height } = await boxOf(target);
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  }
  await page.getByRole('button', { name: /^Riga: / }).tap();
  const event = page.getByRole('listitem').getByRole('button', { name: 'NATO foreign ministers’ meeting in Riga' });
  const list = await boxOf(page.locator('.spot-list'));
  expect(list.y).toBeGreaterThanOrEqual((await boxOf(page.locator('.plate'))).bottom);
  expect(list.right).toBeLessThanOrEqual((await boxOf(page.locator('.legend summary'))).x);
  for (const line of await page.locator('.spot-list').getByRole('button').all())
    expect((await boxOf(line)).height).toBeGreaterThanOrEqual(44);
  await event.first().tap();
  await expectLink(page, /&select=riga-nato-ministers$/);
  await expect(page.locator('.spot-list')).toHaveCount(0); // or it would lie on what its card is about
});

test('the map follows a finger, and the slider too', async ({ page }) => {
  await open(page);
  const before = await markPlaces(page);
  await swipe(page, { x: 200, y: 420 }, { down: -100 });
  await expectLink(page, /^\?map=/);
  expect(await markPlaces(page)).not.toEqual(before);
  const { x, y, width, height } = await boxOf(page.locator('.slider'));
  await page.touchscreen.tap(x + width - 3, y + height / 2);
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^(Sunday, 27|Monday, 28) February 2022/);
});

test('the settings are behind one button, whose menu takes the focus and gives it back', async ({ page }) => {
  await open(page, '?select=geneva-blinken-lavrov');
  const menu = page.getByRole('button', { name: 'Menu' });
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden();
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeFocused();
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden();
  expect(linkOf(page)).toBe('?select=geneva-blinken-lavrov');
  await menu.tap();
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeInViewport({ ratio: 1 });
  const { x, bottom } = await boxOf(page.locator('#menu'));
  await page.touchscreen.tap(x + 40, bottom + 40);
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden();
  await (await setting(page, 'Українська')).tap();
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  await expect(page.getByRole('button', { name: 'English' })).toBeHidden();
});

for (const width of [390, 360, 320])
  for (const link of ['', '?lang=uk'])
    test(`the title stands whole over the view, and both beside the buttons: ${width} px, ${link || 'English'}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 640 });
      await open(page, link);
      const title = page.getByRole('heading', { level: 1 });
      expect((await boxOf(title)).width).toBeGreaterThan(60);
      expect(await title.evaluate((line) => line.scrollWidth - line.clientWidth)).toBe(0);
      const plate = await boxOf(page.locator('.plate'));
      expect(plate.height).toBeLessThanOrEqual(44);
      expect(plate.right).toBeLessThan((await boxOf(page.locator('.search-open'))).x);
    });

test('the guidance is one line, and the first act ends it for good', async ({ page }) => {
  await open(page);
  await expect(guidance(page)).toBeVisible();
  const line = guidance(page).locator('p');
  expect(await line.evaluate((p) => p.getClientRects().length && p.scrollHeight)).toBeLessThan(24);
  await slider(page).press('ArrowRight');
  await expect(guidance(page)).toHaveCount(0);
  await open(page);
  await expect(panel(page)).toBeVisible();
  await expect(guidance(page)).toHaveCount(0);
});

test('where nothing is shown the map says so and leads on', async ({ page }) => {
  await open(page, '?day=2021-11-10&mode=moment&clock=then');
  const told = page.getByRole('main').getByRole('status').filter({ hasText: 'Nothing is known of these days.' });
  await expect(told).toBeVisible();
  await told.getByRole('button', { name: 'Show in hindsight' }).tap();
  await expectLink(page, '?day=2021-11-10&mode=moment');
  await expect(told).toHaveCount(0);
});

for (const [width, link] of [
  [390, ''],
  [390, '?day=2021-12-01&mode=all'],
  [390, '?select=russian-buildup'],
  [390, '?lang=uk'],
  [390, '?lang=uk&select=russian-buildup'],
  [320, ''],
  [320, '?lang=uk&select=russian-buildup'],
] as const) {
  test(`nothing sticks out of a screen of ${width} px: ${link || 'home'}`, async ({ page }) => {
    await page.setViewportSize({ width, height: width === 390 ? 844 : 640 });
    await open(page, link);
    expect(await stickingOut(page)).toEqual([]);
    const body = panel(page).locator('.panel-body');
    expect(await body.evaluate((part) => part.scrollWidth - part.clientWidth)).toBe(0);
  });
}

test('with text twice as large nothing of the frame is cut off or lost', async ({ page }) => {
  await page.addInitScript(() =>
    document.addEventListener('DOMContentLoaded', () =>
      document.documentElement.style.setProperty('font-size', '200%'),
    ),
  );
  await open(page);
  await expect(page.locator('.plate-view strong')).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: 'More', exact: true })).toBeInViewport({ ratio: 1 });
  await expect(await setting(page, 'Dark map')).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  const peeking = panel(page)
    .getByText(/^Events shown/)
    .first();
  expect((await boxOf(peeking)).bottom).toBeLessThanOrEqual((await boxOf(timeline(page))).y);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test.describe('with a notch', () => {
  for (const [what, viewport, insets] of [
    ['upright', { width: 390, height: 844 }, { top: 47, right: 0, bottom: 34, left: 0 }],
    ['on its side', { width: 844, height: 390 }, { top: 0, right: 47, bottom: 21, left: 47 }],
  ] as const)
    test(`nothing lies under it: ${what}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      const browser = await page.context().newCDPSession(page);
      await browser.send('Emulation.setSafeAreaInsetsOverride', { insets });
      await open(page);
      if (what === 'upright') {
        await tapHandle(page);
        await tapHandle(page);
        await expectSheet(page, 'full');
      }
      expect(await stickingOut(page, insets)).toEqual([]);
    });
});

/** What of the frame lies beyond the screen, or beyond so many px from its sides. */
function stickingOut(page: Page, insets = { top: 0, right: 0, bottom: 0, left: 0 }): Promise<string[]> {
  return page.evaluate(({ top, right, bottom, left }) => {
    const parts =
      '.plate, .controls, .controls button, .legend, .notice, .panel-bar, .panel h2, .slider, .timeline button, .timeline label';
    const [width, height] = [window.innerWidth, window.innerHeight];
    const wide = document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : [];
    return [
      ...wide,
      ...[...document.querySelectorAll(parts)]
        .filter((part) => part.checkVisibility({ visibilityProperty: true }))
        .map((part) => ({ part: part.className || part.textContent, box: part.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0)
        .filter(
          ({ box }) =>
            box.left < left - 0.5 ||
            box.right > width - right + 0.5 ||
            box.top < top - 0.5 ||
            box.bottom > height - bottom + 0.5,
        )
        .map(({ part, box }) => `${part}: ${box.left} to ${box.right}, ${box.top} to ${box.bottom}`),
    ];
  }, insets);
}

test('controls are large enough for a finger', async ({ page }) => {
  await open(page);
  await (await setting(page, 'Copy link')).waitFor();
  await page.mouse.move(0, 0);
  const small = await page.evaluate(() =>
    [
      ...document.querySelectorAll(
        '.controls button, .timeline button, .timeline select, .timeline input, .legend summary, .panel button',
      ),
    ]
      .filter((part) => part.checkVisibility())
      .map((part) => ({ part, box: (part.closest('label') ?? part).getBoundingClientRect() }))
      .filter(({ box }) => box.height < 40 || box.width < 24)
      .map(({ part, box }) => `${part.outerHTML.slice(0, 60)}: ${box.width} × ${box.height}`),
  );
  expect(small).toEqual([]);
});

test('the legend opens over the map and closes again', async ({ page }) => {
  await open(page);
  const legend = page.locator('.legend summary');
  await legend.tap();
  const layer = page.getByRole('checkbox', { name: /^Belarus/ });
  await layer.tap();
  await expectLink(page, /layers=/);
  const { bottom } = await boxOf(page.locator('.legend-body'));
  expect(bottom).toBeLessThanOrEqual((await boxOf(timeline(page))).y);
  await layer.press('Escape');
  await expect(layer).toBeHidden();
  await expect(legend).toBeFocused();
  await legend.tap();
  await expect(layer).toBeVisible();
  await legend.tap();
  await expect(layer).toBeHidden();
});

test('the slider plays on a phone', async ({ page }) => {
  await open(page, '?day=2022-01-18');
  await page.getByRole('button', { name: 'Play', exact: true }).tap();
  await expect(slider(page)).not.toHaveAttribute('aria-valuetext', /^Tuesday, 18 January 2022/);
  await page.getByRole('button', { name: 'Pause' }).tap();
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
});

test('the timeline leaves the map its screen, and so does all that opens from it', async ({ page }) => {
  await open(page);
  const { y, height } = await boxOf(timeline(page));
  expect(height).toBeLessThanOrEqual(0.2 * 844);
  await page.getByRole('button', { name: 'More', exact: true }).tap();
  await expect(page.getByLabel('From', { exact: true }).last()).toBeVisible();
  const more = await boxOf(page.locator('.more-body'));
  expect(more.bottom).toBeLessThanOrEqual(y);
  expect(more.width * more.height).toBeLessThanOrEqual(0.3 * 390 * y);
  await page.getByRole('button', { name: 'Next day', exact: true }).tap();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Saturday, 22 January 2022/);
  await page.getByRole('button', { name: 'More', exact: true }).tap();
  await expect(page.locator('.more-body')).toHaveCount(0);
});

test('one finger scrubs and pulls at the window, two magnify the axis and leave the day alone', async ({ page }) => {
  await open(page, '?day=2022-01-21');
  await axisFetched(page);
  const start = page.getByRole('slider', { name: 'Start of the days shown' });
  await swipe(page, await middleOf(start), { across: -60 });
  await expect(start).toHaveAttribute('aria-valuetext', /^[A-Z][a-z]+, \d+ December 2021, \d+.days shown$/);
  await expectLink(page, /^\?days=(2\d|3\d)$/);
  const held = (await slider(page).getAttribute('aria-valuenow')) ?? '';
  const { x, y, width, height } = await boxOf(page.locator('.slider'));
  const fingers = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
    fingers.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: (apart === 0 ? [] : [-apart, apart]).map((by, id) => ({
        x: x + width / 2 + by,
        y: y + height / 3,
        id,
      })),
    });
  await touch('touchStart', 15);
  for (let apart = 30; apart <= 150; apart += 15) await touch('touchMove', apart);
  await touch('touchEnd', 0);
  await expect
    .poll(async () => (await page.locator('.axis-label').allTextContents()).some((text) => /^\d/.test(text)))
    .toBe(true);
  await expect(slider(page)).toHaveAttribute('aria-valuenow', held);
  await expectLink(page, /^\?days=(2\d|3\d)$/);
});

async function grip(page: Page): Promise<{ x: number; y: number }> {
  const { x, y, width } = await boxOf(handle(page));
  return { x: x + width / 2, y: y + 8 };
}

test('the search is behind one button, fits the screen, and leads to a card with the map in sight', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('button', { name: 'Search', exact: true }).tap();
  await page.getByRole('combobox', { name: /^Search/ }).fill('Женева');
  const found = page
    .getByRole('listbox')
    .getByRole('option')
    .filter({ hasText: 'Blinken and Lavrov: meeting in Geneva' })
    .first();
  await expect(found).toBeVisible();
  const box = await boxOf(page.getByRole('search'));
  expect([box.x, box.right]).toEqual([8, 382]);
  expect(box.width * box.height).toBeLessThanOrEqual(0.3 * 390 * (await boxOf(timeline(page))).y);
  for (const option of await page.getByRole('listbox').getByRole('option').all())
    expect((await boxOf(option)).height).toBeGreaterThanOrEqual(44);
  await found.tap();
  await expectLink(page, /select=geneva-blinken-lavrov$/);
  await expectSheet(page, 'half');
  await expect
    .poll(async () => (await boxOf(page.locator('.label').filter({ hasText: /^Geneva/ }))).bottom)
    .toBeLessThan((await boxOf(panel(page))).y);
});

test('an area is drawn with a finger, the sheet out of its way', async ({ page }) => {
  await open(page, '?mode=all');
  await tapHandle(page);
  await tapHandle(page);
  await page.locator('summary').filter({ hasText: 'Filters' }).tap();
  await page.getByRole('button', { name: 'Choose an area on the map' }).tap();
  await expect(page.getByRole('group', { name: 'Choose an area on the map' })).toBeVisible();
  await expectSheet(page, 'peek');
  const finger = await putDown(page, { x: 120, y: 250 });
  await finger.moveTo(330, 200);
  await finger.moveTo(400, 280);
  await finger.lift();
  await expectLink(page, /^\?mode=all&bounds=/);
  await expect(page.locator('.area-outline')).toBeVisible();
});

test('the chronology is read in the sheet, and a finger that scrolls it moves the slider', async ({ page }) => {
  await open(page, '?mode=all&list=happened');
  await tapHandle(page);
  await tapHandle(page);
  await expectSheet(page, 'full');
  await page.getByRole('checkbox', { name: 'Scrolling moves the slider' }).check();
  const first = page.locator('.chronology .event-group').first();
  const { x, y } = await middleOf(panel(page));
  await expect(async () => {
    await swipe(page, { x, y: y + 200 }, { down: -350 }, 6 * FLICK_MS);
    expect(linkOf(page)).toMatch(/^\?day=20\d\d-\d\d-\d\d&mode=all&list=happened$/);
    await expect(first).not.toBeInViewport({ timeout: 1000 });
  }).toPass();
  await expectSheet(page, 'full');
  const wide = await page.locator('.panel-body').evaluate((body) => body.scrollWidth - body.clientWidth);
  expect(wide).toBe(0);
});
