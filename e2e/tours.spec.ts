import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Issue } from '../src/core/issue';
import { linkFactsOf } from '../src/core/link';
import { readTour } from '../src/core/readTour';
import type { Tour } from '../src/core/tour';
import { tourFactsOf } from '../src/core/tourFacts';
import { expect, test } from './fixtures';
import {
  chronicleOf,
  expectLink,
  historyLength,
  linkOf,
  markPlaces,
  note,
  open,
  panel,
  plate,
  sceneAt,
  slider,
  swipe,
} from './reader';

const RIGA = 'From Riga to Geneva: eight weeks of diplomacy';
const LINK = '?tour=riga-to-geneva';

const tour = (page: Page) => page.getByRole('region', { name: /^Tour: / });
const heading = (page: Page) => tour(page).getByRole('heading', { level: 2 });
const next = (page: Page) => page.getByRole('button', { name: 'Next step' });
const previous = (page: Page) => page.getByRole('button', { name: 'Previous step' });
const back = (page: Page) => panel(page).getByRole('button', { name: 'Back to the tour' });

async function toursOf(page: Page): Promise<readonly Tour[]> {
  return (await page.request.get('chronicles/ukraine-2021-22.tours.json')).json();
}

/** The list of tours, on a phone too. */
async function openTours(page: Page, isMobile: boolean): Promise<void> {
  if (isMobile) await page.getByRole('button', { name: /^Make the panel/ }).press('Enter');
  await panel(page).locator('summary', { hasText: 'Tours' }).click();
}

test('a tour is started from the list, and its first step has the focus', async ({ page, isMobile }) => {
  await open(page);
  await openTours(page, isMobile);
  await expect(panel(page).getByRole('button', { name: /steps$/ })).toHaveCount(3);
  await panel(page)
    .getByRole('button', { name: new RegExp(`^${RIGA}`) })
    .click();
  await expectLink(page, LINK);
  await expect(tour(page)).toBeFocused();
  await expect(heading(page)).toHaveText('Two days in Riga');
  await expect(plate(page)).toHaveText('Wednesday, 1 December 2021 as known then');
});

test('a link to a step shows what the link of the step shows, and stays as it is', async ({ page }) => {
  const link = '?tour=three-meetings&step=4';
  await open(page, link);
  const step = (await toursOf(page)).find(({ id }) => id === 'three-meetings')?.steps[3];
  await expect(heading(page)).toHaveText(step?.heading['en'] ?? '');
  await expect(plate(page)).toHaveText('Tuesday, 18 January 2022 as known then');
  const shown = (await sceneAt(page, step?.link ?? '')).marks.filter(({ selected }) => selected);
  expect(shown.map(({ event }) => event)).toEqual(['geneva-blinken-lavrov']);
  await expect(panel(page).getByRole('heading', { name: 'Blinken and Lavrov: meeting in Geneva' })).toBeVisible();
  await page.waitForLoadState('networkidle'); // the map has come to rest where the step wants it
  const places = await markPlaces(page);
  expect(linkOf(page)).toBe(link);
  await page.reload();
  await expect.poll(() => markPlaces(page)).toEqual(places);
  expect(linkOf(page)).toBe(link);
});

test('the buttons go on and back, each step leaves an entry, and the browser’s Back undoes one', async ({ page }) => {
  await open(page, LINK);
  const start = await historyLength(page);
  await expect(previous(page)).toHaveAttribute('aria-disabled', 'true');
  await next(page).click();
  await expectLink(page, `${LINK}&step=2`);
  await expect(next(page)).toBeFocused();
  await next(page).click();
  await expect(heading(page)).toHaveText('A meeting is announced');
  await previous(page).click();
  await expectLink(page, `${LINK}&step=2`);
  expect((await historyLength(page)) - start).toBe(3);
  await page.goBack();
  await expect(heading(page)).toHaveText('A meeting is announced');
  await page.goBack();
  await page.goBack();
  await expect(heading(page)).toHaveText('Two days in Riga');
  await expectLink(page, LINK);
  await page.goForward();
  await expect(heading(page)).toHaveText('The same Wednesday in Moscow');
});

test('with the focus in the tour, the arrows and N and P go through it, and its last step is the end', async ({
  page,
}) => {
  await open(page, `${LINK}&step=8`);
  await next(page).focus();
  const steps: [key: string, link: string][] = [
    ['ArrowRight', `${LINK}&step=9`],
    ['n', `${LINK}&step=10`],
    ['n', `${LINK}&step=10`],
    ['p', `${LINK}&step=9`],
    ['ArrowLeft', `${LINK}&step=8`],
    ['x', `${LINK}&step=8`],
    ['Control+ArrowRight', `${LINK}&step=8`],
  ];
  for (const [key, link] of steps) {
    await page.keyboard.press(key);
    await expectLink(page, link);
  }
  await slider(page).press('n'); // keys elsewhere are not the tour's
  await expectLink(page, `${LINK}&step=8`);
});

test('every step can be gone to from the list of steps', async ({ page }) => {
  await open(page, `${LINK}&step=2`);
  await tour(page).getByText('All steps').click();
  const steps = tour(page).getByRole('listitem').getByRole('button');
  await expect(steps).toHaveCount(10);
  await expect(steps.nth(1)).toHaveAttribute('aria-current', 'step');
  await steps.nth(8).click();
  await expectLink(page, `${LINK}&step=9`);
  await expect(plate(page)).toContainText('in hindsight');
});

test('what a reader changes is in the link beside the step, and one press comes back to it', async ({
  page,
  isMobile,
}) => {
  await open(page, `${LINK}&step=4`);
  await expect(back(page)).toHaveCount(0);
  await slider(page).press('ArrowRight');
  await expectLink(page, `${LINK}&step=4&day=2021-12-03`);
  await expect(heading(page)).toHaveText('Face to face in Stockholm');
  if (isMobile) await swipe(page, { x: 200, y: 200 }, { down: -60 });
  else await page.getByRole('button', { name: 'Zoom out' }).press('Enter');
  await expectLink(page, /^\?tour=riga-to-geneva&step=4&day=2021-12-03&map=/);
  const strayed = linkOf(page);
  await page.reload();
  await expect(plate(page)).toContainText('3 December 2021');
  await expectLink(page, strayed);
  await back(page).click();
  await expectLink(page, `${LINK}&step=4`);
  await expect(plate(page)).toContainText('2 December 2021');
});

test('each sentence leads to its source, which makes room for itself, and back', async ({ page }) => {
  await open(page, `${LINK}&step=4`);
  await tour(page).getByRole('button', { name: 'Stockholm 13' }).click();
  await expectLink(page, `${LINK}&step=4&select=source:thehill-2021-12-02`);
  await expect(panel(page).getByRole('heading', { name: 'Paragraph 13', exact: true })).toBeVisible();
  await expect(heading(page)).toHaveCount(0);
  await back(page).click();
  await expectLink(page, `${LINK}&step=4`);
  await expect(heading(page)).toBeVisible();
  await page.goBack();
  await expectLink(page, `${LINK}&step=4&select=source:thehill-2021-12-02`);
});

test('a tour is left with all that is seen, and come back to where it was left', async ({ page }) => {
  await open(page, `${LINK}&step=3`);
  await expect(plate(page)).toContainText('1 December 2021');
  await page.waitForLoadState('networkidle');
  const places = await markPlaces(page);
  await tour(page).getByRole('button', { name: 'Leave the tour' }).click();
  await expectLink(page, /^\?day=2021-12-01&mode=moment&clock=then&map=[\d./-]+&select=stockholm-blinken-lavrov$/);
  expect(await markPlaces(page)).toEqual(places);
  await expect(back(page)).toBeFocused();
  await page.goBack();
  await expectLink(page, `${LINK}&step=3`);
  await page.goForward();
  await back(page).click();
  await expectLink(page, `${LINK}&step=3`);
  await expect(heading(page)).toHaveText('A meeting is announced');
  await tour(page).getByRole('button', { name: 'Leave the tour' }).click();
  await page.getByRole('button', { name: 'Forget this tour' }).click();
  await expect(back(page)).toHaveCount(0);
});

test('the map flies to the next step; with reduced motion it is there at once; both end at one place', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'the marks of the step share signs there');
  const flights = async () => {
    await open(page, `${LINK}&step=4`);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => {
      const flown: string[] = [];
      Object.assign(window, { flown });
      const map = document.querySelector('.map') as Element;
      new MutationObserver(() => flown.push(String(map.hasAttribute('data-flying')))).observe(map, {
        attributeFilter: ['data-flying'],
      });
    });
    await next(page).click();
    await expect(plate(page)).toContainText('30 December 2021');
    return () => page.evaluate(() => (window as unknown as { flown: string[] }).flown);
  };
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const still = await flights();
  await expect.poll(async () => (await markPlaces(page)).length).toBeGreaterThan(2);
  await page.waitForLoadState('networkidle');
  const places = await markPlaces(page);
  expect(await still()).toEqual([]);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const flown = await flights();
  await expect.poll(flown).toEqual(['true', 'false']);
  await expect.poll(() => markPlaces(page)).toEqual(places);
  await expectLink(page, `${LINK}&step=5`);
});

test('a step is told once to those who listen', async ({ page }) => {
  await open(page, LINK);
  await expect(heading(page)).toBeVisible();
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    for (const region of document.querySelectorAll('output, [role=status]'))
      new MutationObserver(() => told.push(region.textContent ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  await next(page).click();
  await expect(heading(page)).toHaveText('The same Wednesday in Moscow');
  const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
  expect(told).toEqual(['Step 2 of 10: The same Wednesday in Moscow']);
});

test('a tour goes on in the other language at the same step', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the button lies under the sheet');
  await open(page, `${LINK}&step=2`);
  await page.getByRole('button', { name: 'Українська' }).click();
  await expectLink(page, `${LINK}&step=2&lang=uk`);
  await expect(panel(page).getByRole('heading', { name: 'Та сама середа в Москві' })).toBeVisible();
  await page.getByRole('button', { name: 'Наступний крок' }).click();
  await expectLink(page, `${LINK}&step=3&lang=uk`);
});

test('a finger that moves across goes on and back, one that moves up scrolls', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'needs a finger');
  await open(page, `${LINK}&step=2`);
  const box = await heading(page).boundingBox();
  const at = { x: 200, y: (box?.y ?? 0) + 60 };
  await swipe(page, at, { across: -120 });
  await expectLink(page, `${LINK}&step=3`);
  await swipe(page, at, { across: 120 });
  await expectLink(page, `${LINK}&step=2`);
  await swipe(page, at, { down: -120 });
  await expect
    .poll(() =>
      panel(page)
        .locator('.panel-body')
        .evaluate((body) => body.scrollTop),
    )
    .toBeGreaterThan(40);
  await expectLink(page, `${LINK}&step=2`);
});

test('a sheet that only peeked is raised by a step, and the ways on are there while it peeks', async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, 'there is a sheet on phones only');
  await open(page, LINK);
  const handle = page.getByRole('button', { name: /^Make the panel/ });
  await expect(panel(page)).toHaveAttribute('data-rest', 'half');
  await handle.press('Enter');
  await handle.press('Enter');
  await expect(panel(page)).toHaveAttribute('data-rest', 'peek');
  await expect(next(page)).toBeInViewport({ ratio: 0.9 });
  await next(page).tap();
  await expect(panel(page)).toHaveAttribute('data-rest', 'half');
  await expect(heading(page)).toBeInViewport();
});

test('the first view waits for no tour', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page);
  expect(asked.filter((url) => url.endsWith('.tours.json'))).toEqual([]);
  await expect.poll(() => asked.filter((url) => url.endsWith('.tours.json')).length).toBe(1); // at rest
});

for (const [link, says] of [
  ['?tour=atlantis&step=2&day=2021-12-01', 'tour=atlantis is not known here'],
  ['?tour=riga-to-geneva&step=11', 'step=11 lies outside this chronicle'],
  ['?tour=riga-to-geneva&step=two', 'step=two cannot be read'],
])
  test(`a bad link to a tour opens what it can and says so: ${link}`, async ({ page, isMobile }) => {
    test.skip(isMobile, 'the note lies under the sheet');
    await open(page, link);
    await expect(note(page)).toContainText(says as string);
    await expect(plate(page)).toContainText('1 December 2021');
  });

test.describe('without the tours', () => {
  test.use({ expectedFaults: [/503/] });

  test('a link to a step opens the rest with a note, and the list says what it cannot show', async ({
    page,
    isMobile,
  }) => {
    await page.route('**/chronicles/*.tours.json', (route) => route.fulfill({ status: 503 }));
    await open(page, '?tour=riga-to-geneva&day=2022-01-18');
    await expect(note(page)).toContainText('tour=riga-to-geneva is not known here');
    await expectLink(page, '?day=2022-01-18');
    await openTours(page, isMobile);
    await expect(panel(page).getByText('This part could not be loaded.')).toBeVisible();
  });
});

test('nothing in a tour is read as markup', async ({ page }) => {
  const MARKUP = '<img src=x onerror=window.broken=1><script>window.broken=1</script>';
  await page.route('**/chronicles/*.tours.json', async (route) => {
    const tours = (await (await route.fetch()).json()) as Tour[];
    await route.fulfill({
      body: JSON.stringify(tours).replaceAll('Two days in Riga', MARKUP).replaceAll('Blinken', MARKUP),
    });
  });
  await open(page, LINK);
  await expect(heading(page)).toHaveText(MARKUP);
  await expect(tour(page).locator('img, script')).toHaveCount(0);
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
});

test.describe('Recording', () => {
  test('views become steps that a reader of tours reads again, in the order that they were given', async ({
    page,
    isMobile,
  }) => {
    await open(page, '?day=2022-01-18&clock=then');
    await openTours(page, isMobile);
    await panel(page).getByRole('button', { name: 'Record a tour' }).click();
    const recorder = panel(page).getByRole('region', { name: 'Your tour' });
    const add = recorder.getByRole('button', { name: 'Add this view' });
    await add.click();
    await expect(recorder.getByRole('status').filter({ hasText: 'Step 1 added.' })).toHaveCount(1);
    await panel(page)
      .getByRole('button', { name: /^Blinken and Lavrov: telephone call/ })
      .click();
    await add.click();
    const captions = recorder.getByLabel('Caption');
    await captions.nth(0).fill('# A *quiet* <b>day</b>, they say');
    await captions.nth(1).fill('They spoke by telephone.');
    await recorder.getByLabel('Add a source at the end').selectOption('Report before the Kyiv visit 4');
    await expect(captions.nth(1)).toHaveValue(
      'They spoke by telephone ([Report before the Kyiv visit 4](?select=source:cnbc-2022-01-18)).',
    );
    await recorder.getByRole('button', { name: 'Move up' }).click();
    await recorder.getByLabel('Title').fill('My <tour>');
    await expect(recorder.getByText('Still without a source: 1')).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      recorder.getByRole('button', { name: 'Download Markdown' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('my-tour.md');
    const { read, issues } = await reread(page, readFileSync(await download.path(), 'utf8'));
    expect(read?.title).toBe('My <tour>');
    expect(read?.steps.map(({ link, heading }) => [link, heading])).toEqual([
      [
        expect.stringMatching(/^day=2022-01-18&clock=then(&map=[^&]+)?&select=lavrov-blinken-call$/), // brought in sight
        'Blinken and Lavrov: telephone call',
      ],
      ['day=2022-01-18&clock=then', 'Tuesday, 18 January 2022'],
    ]);
    expect(read?.steps[1]?.caption).toEqual([
      [
        { type: 'text', text: '# A ' },
        { type: 'emphasis', text: 'quiet' },
        { type: 'text', text: ' <b>day</b>, they say' },
      ],
    ]);
    expect(issues.map(({ message }) => message)).toEqual([
      'The sentence `# A quiet <b>day</b>, they say` does not end with its source.',
    ]);
  });

  test('goes on after a reload, shows a view again, takes one out, and can be deleted', async ({ page, isMobile }) => {
    await open(page, '?day=2021-12-01&mode=moment');
    await openTours(page, isMobile);
    await panel(page).getByRole('button', { name: 'Record a tour' }).click();
    const recorder = panel(page).getByRole('region', { name: 'Your tour' });
    await recorder.getByRole('button', { name: 'Add this view' }).click();
    await slider(page).press('ArrowRight');
    await recorder.getByRole('button', { name: 'Add this view' }).click();
    await expectLink(page, '?day=2021-12-02&mode=moment');
    await page.reload();
    if (isMobile) await page.getByRole('button', { name: /^Make the panel/ }).press('Enter');
    await expect(recorder.getByText('2. Thursday, 2 December 2021')).toBeVisible();
    await recorder.getByRole('button', { name: 'Show its view' }).first().click();
    await expectLink(page, '?day=2021-12-01&mode=moment');
    await recorder.getByRole('button', { name: 'Remove' }).first().click();
    await expect(recorder.getByText('1. Thursday, 2 December 2021')).toBeVisible();
    await recorder.getByRole('button', { name: 'Delete this tour' }).click();
    await expect(recorder).toHaveCount(0);
    await page.reload();
    await expect(plate(page)).toContainText('1 December 2021');
    await expect(recorder).toHaveCount(0);
  });

  test('works as long as the page lives where storage is refused, and what is stored is not trusted', async ({
    page,
    isMobile,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await open(page);
    await openTours(page, isMobile);
    await panel(page).getByRole('button', { name: 'Record a tour' }).click();
    await panel(page).getByRole('button', { name: 'Add this view' }).click();
    await expect(panel(page).getByText('1. Friday, 21 January 2022')).toBeVisible();
  });

  for (const stored of [
    '',
    '{',
    '[]',
    '{"on":true}',
    '{"on":true,"draft":{"title":"","summary":"","steps":[null,7,{}]}}',
  ])
    test(`opens whatever storage holds: ${stored}`, async ({ page }) => {
      await page.addInitScript((kept) => sessionStorage.setItem('demarche-tour-ukraine-2021-22', kept), stored);
      await open(page);
      await expect(panel(page).locator('summary', { hasText: 'Tours' })).toBeAttached();
      await expect(plate(page)).toBeVisible();
    });
});

/** A file as the reader of tours reads it. */
async function reread(page: Page, text: string) {
  const { chronicle } = await chronicleOf(page);
  const issues: Issue[] = [];
  const facts = tourFactsOf(chronicle, linkFactsOf(chronicle), true);
  return { read: readTour('tours/my-tour.md', text, facts, (issue) => issues.push(issue)), issues };
}
