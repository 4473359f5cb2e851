import type { JSHandle, Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectLink, lines, map, mark, open, slider } from './reader';

const BERLIN = 'Blinken and Baerbock: meeting in Berlin';
const OVER_DONBAS = 'map=8/48.4/38.3';

/** Lets time stand still, or run, for all that moves by itself on the page. */
async function timeOf(page: Page): Promise<{ stop: () => Promise<unknown>; start: () => Promise<unknown> }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Animation.enable');
  const set = (playbackRate: number) => session.send('Animation.setPlaybackRate', { playbackRate });
  return { stop: () => set(0), start: () => set(1) };
}

const leaving = (page: Page) => page.locator('.mark-leaving');

/** How long each of the things that move on a mark takes, in milliseconds. */
const movingOf = (one: Locator) =>
  one.evaluate((button) =>
    button.getAnimations({ subtree: true }).map(({ effect }) => effect?.getComputedTiming().duration),
  );

test.describe('for a reader who likes motion', () => {
  test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'no-preference' }));

  test('marks that leave are gone at once, and their pictures when they have faded', async ({ page }) => {
    await open(page, '?day=2022-01-21&mode=moment');
    await expect(mark(page, BERLIN)).toBeVisible();
    const time = await timeOf(page);
    await time.stop();
    await slider(page).press('ArrowRight');
    await expect(leaving(page)).not.toHaveCount(0);
    await expect(mark(page, BERLIN)).toHaveCount(0);
    await expect(leaving(page).first()).toHaveAttribute('aria-hidden', 'true');
    await time.start();
    await expect(leaving(page)).toHaveCount(0);
  });

  test('a mark whose status changes shows the new one at once, and that it has changed', async ({ page }) => {
    await open(page, '?day=2022-01-21&clock=then');
    await expect(mark(page, BERLIN)).toHaveAttribute('data-status', 'planned');
    await expect.poll(() => movingOf(mark(page, BERLIN)), 'it has come in').toEqual([]);
    const time = await timeOf(page);
    await time.stop();
    await page.getByRole('radio', { name: 'In hindsight' }).check();
    await expect(mark(page, BERLIN)).toHaveAttribute('data-status', 'happened');
    expect(await movingOf(mark(page, BERLIN))).toEqual([160]);
    await time.start();
  });
});

/** Answers a promise of the next time that the map flies; a reader who is `inHaste` then goes back at once. */
async function nextFlight(page: Page, inHaste = false): Promise<JSHandle<{ flight: Promise<void> }>> {
  return map(page).evaluateHandle((element, back) => {
    const flight = new Promise<void>((resolve) =>
      new MutationObserver((_, observer) => {
        if (!element.hasAttribute('data-flying')) return;
        observer.disconnect();
        if (back) history.back();
        resolve();
      }).observe(element, { attributeFilter: ['data-flying'] }),
    );
    return { flight };
  }, inHaste);
}

test('Back during a flight ends it, and the map is where it was', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page, `?${OVER_DONBAS}`);
  const gone = await nextFlight(page, true);
  await lines(page).filter({ hasText: BERLIN }).click();
  await gone.evaluate(({ flight }) => flight);
  await expect(map(page)).not.toHaveAttribute('data-flying');
  await expect(mark(page, BERLIN)).not.toBeInViewport();
  await expectLink(page, `?${OVER_DONBAS}`);
});

test('steps of a tour that are gone through in flight leave links that say the step alone', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page, '?tour=riga-to-geneva');
  const flown = await nextFlight(page);
  for (const step of [2, 3, 4]) {
    await page.getByRole('button', { name: 'Next step' }).click();
    await expectLink(page, `?tour=riga-to-geneva&step=${step}`);
  }
  await flown.evaluate(({ flight }) => flight);
  await expect(map(page)).not.toHaveAttribute('data-flying');
  await expectLink(page, '?tour=riga-to-geneva&step=4');
});

test('nothing fades or is stamped for a reader who asked for less motion', async ({ page }) => {
  await open(page, '?day=2022-01-21&mode=moment');
  const time = await timeOf(page);
  await time.stop();
  await slider(page).press('ArrowRight');
  await expect(mark(page, BERLIN)).toHaveCount(0);
  await expect(leaving(page)).toHaveCount(0);
});

test('the map goes to an event that is chosen in the list and out of sight, and Back leads home', async ({ page }) => {
  await open(page, `?${OVER_DONBAS}`);
  await expect(mark(page, BERLIN)).not.toBeInViewport();
  await lines(page).filter({ hasText: BERLIN }).click();
  await expect(mark(page, BERLIN)).toBeInViewport({ ratio: 1 });
  await expectLink(page, /map=8\/5[12]\..*select=berlin-blinken-baerbock/);
  await page.goBack();
  await expectLink(page, `?${OVER_DONBAS}`);
});

test('a link is shown as it says, even if what it selects is out of sight', async ({ page }) => {
  await open(page, `?${OVER_DONBAS}&select=berlin-blinken-baerbock`);
  await expect(page.getByRole('heading', { name: BERLIN })).toBeVisible();
  await expectLink(page, `?${OVER_DONBAS}&select=berlin-blinken-baerbock`);
});

test('every press of a zoom button counts, however quick', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page, '?map=4/50/20');
  for (const [name, link] of [
    ['Zoom in', /^\?map=7\//],
    ['Zoom out', /^\?map=4\//],
  ] as const) {
    await page.getByRole('button', { name, exact: true }).evaluate((button: HTMLElement) => {
      for (const wait of [0, 60, 120]) setTimeout(() => button.click(), wait);
    });
    await expectLink(page, link);
  }
});
