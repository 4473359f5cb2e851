import { expect, test } from './fixtures';
import { expectLink, lines, linkOf, map, mark, marks, open, panel, partRun, plate, setting, slider } from './reader';

const GENEVA = 'Blinken and Lavrov: meeting in Geneva';

test('once loaded, the map is scrubbed and cards are read without a network', async ({ page, context }) => {
  await open(page);
  await partRun(page, 'DisputeCard'); // one of the last that are fetched ahead
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await slider(page).press('Home');
  await expect(plate(page)).toContainText('1 November 2021');
  await slider(page).press('End');
  await expect(lines(page).first()).toBeVisible();
  await lines(page).first().click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeVisible();
});

test.describe('without a part of its data', () => {
  test.use({ expectedFaults: [/404|503|ERR_FAILED/] });

  test('a card that cannot be had says so in its place, and the page goes on', async ({ page }) => {
    await page.route('**/assets/EventCard-*.js', (route) => route.fulfill({ status: 503 }));
    await open(page, '?day=2022-01-21&mode=moment&select=geneva-blinken-lavrov');
    await expect(panel(page).getByText('This part could not be loaded.')).toBeVisible();
    await page.getByRole('button', { name: 'Back to the list' }).click();
    await expect(lines(page).first()).toBeVisible();
  });

  test('a chronicle that is missing is said in words, with a way to try again', async ({ page }) => {
    await page.route('**/chronicles/ukraine-2021-22.json', (route) => route.fulfill({ status: 404 }));
    await page.goto('./?day=2022-01-18');
    await expect(page.getByRole('alert')).toContainText('The map could not be loaded (404');
    await page.unroute('**/chronicles/ukraine-2021-22.json');
    await page.getByRole('link', { name: 'Try again' }).click();
    await expect(plate(page)).toContainText('18 January 2022');
    expect(linkOf(page)).toBe('?day=2022-01-18');
  });

  test('the map stays where the finer geometry cannot be had', async ({ page }) => {
    await page.route('**/geo/region-fine.json', (route) => route.fulfill({ status: 503 }));
    await open(page, '?map=7.5/50.4/30.5');
    await expect(marks(page).first()).toBeVisible();
    await page.getByRole('button', { name: 'Zoom out' }).click();
    await expectLink(page, /^\?map=6\.5\//);
    await expect(map(page)).toBeVisible();
  });

  test('the map stays where the far lands cannot be had', async ({ page }) => {
    await page.route('**/geo/world.json', (route) => route.fulfill({ status: 503 }));
    await open(page);
    await expect(mark(page, GENEVA)).toBeVisible();
  });
});

test('on a slow network the opening says whose page it is', async ({ page }) => {
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/chronicles/ukraine-2021-22.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./');
  await expect(page.getByText('The road to February')).toBeVisible();
  await expect(slider(page)).toHaveCount(0);
  answer();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The road to February');
});

test('a browser that refuses storage shows everything, and changes the theme for as long as the page lives', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await open(page);
  await page.getByRole('button', { name: 'Dark map' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await mark(page, GENEVA).click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(GENEVA);
});

for (const timezoneId of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
  test.describe(`in the time zone ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('a link shows the day that it names', async ({ page }) => {
      await open(page, '?day=2022-01-18&mode=moment');
      await expect(plate(page)).toContainText('Tuesday, 18 January 2022');
      await expect(page.getByRole('region', { name: 'Timeline' }).getByLabel('Day', { exact: true })).toHaveValue(
        '18 Jan 2022',
      );
      await expect(mark(page, 'Blinken and Lavrov: telephone call').first()).toHaveAttribute(
        'aria-label',
        /18 January 2022$/,
      );
      await slider(page).press('ArrowRight');
      await expectLink(page, '?day=2022-01-19&mode=moment');
    });
  });
}

test.describe('in a browser set to Ukrainian', () => {
  test.use({ locale: 'uk-UA' });

  test('a link shows the language that it says', async ({ page }) => {
    await open(page, '?day=2022-01-18');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(plate(page)).toContainText('Tuesday, 18 January 2022');
  });
});

test.describe('with the page at 200 %', () => {
  test.use({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 });

  test('nothing essential is lost', async ({ page }) => {
    await open(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
    await expect(slider(page)).toBeInViewport({ ratio: 1 });
    for (const name of ['Play', 'Next day'])
      await expect(page.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
    await expect(await setting(page, 'Copy link')).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('button', { name: 'Українська' })).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Make the panel/ }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await lines(page).first().click();
    await expect(panel(page).getByRole('heading', { level: 2 })).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(720);
  });
});

test('in forced colours the marks, the switches and the cursor of the slider can still be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page);
  await expect(mark(page, GENEVA)).toBeVisible();
  const seen = await page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const differs = (colour: string) => colour !== ground && colour !== 'rgba(0, 0, 0, 0)';
    const painted = [...document.querySelectorAll('.mark path')].map((path) => getComputedStyle(path));
    const cursor = document.querySelector('.slider-thumb');
    const chosen = document.querySelector('.segments input:checked + span');
    const other = document.querySelector('.segments input:not(:checked) + span');
    const look = (part: Element | null) => {
      const { backgroundColor, color, outlineStyle, borderTopStyle } = part
        ? getComputedStyle(part)
        : document.body.style;
      return [backgroundColor, color, outlineStyle, borderTopStyle].join();
    };
    const bar = cursor && getComputedStyle(cursor, '::before');
    return {
      marks: painted.some(({ fill, stroke }) => differs(fill) || differs(stroke)),
      cursor: bar !== null && (differs(bar.backgroundColor) || bar.borderLeftStyle !== 'none'),
      switches: look(chosen) !== look(other),
    };
  });
  expect(seen).toEqual({ marks: true, cursor: true, switches: true });
});

test.describe('for a reader who has not asked for less motion', () => {
  test.use({ reducedMotion: 'no-preference' } as object);

  test('Back after a zoom brings the same view, to the last digit', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const link = '?map=5/50.45/30.52';
    await open(page, link);
    await lines(page).first().click();
    await page.mouse.move(500, 400);
    await page.mouse.wheel(0, -120);
    await expect.poll(() => linkOf(page)).not.toContain('map=5/50.45/30.52');
    await page.goBack();
    await expectLink(page, link);
    await slider(page).press('ArrowRight');
    await expectLink(page, '?day=2022-01-22&map=5/50.45/30.52');
  });
});

test('a reader who asked for less motion sees no animation', async ({ page }) => {
  await open(page);
  await slider(page).press('ArrowLeft');
  const longest = await page.evaluate(() =>
    Math.max(
      0,
      ...document.getAnimations().map((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0)),
    ),
  );
  expect(longest).toBeLessThanOrEqual(1);
});
