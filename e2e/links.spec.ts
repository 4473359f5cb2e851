import { expect, test } from './fixtures';
import {
  expectLink,
  historyLength,
  lines,
  linkOf,
  map,
  mark,
  markPlaces,
  marks,
  middleOf,
  names,
  note,
  open,
  panel,
  plate,
  slider,
} from './reader';

const FULL =
  '?day=2022-01-19&mode=until&days=3&clock=then&since=2021-12-02&map=5.25/50.5/28.4&layers=ukraine,line-of-contact' +
  '&select=kyiv-blinken-visit&kinds=meeting,visit&status=planned,happened&actors=antony-blinken&lang=uk';

test('a link that says all of the view opens it, stays as it is, and shows the same when reloaded', async ({
  page,
}) => {
  await open(page, FULL);
  expect(linkOf(page)).toBe(FULL);
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeVisible();
  await page.waitForLoadState('networkidle'); // parts of the card are fetched
  const [places, text] = [await markPlaces(page), await panel(page).innerText()];
  expect(places.length).toBeGreaterThan(2);
  await page.reload();
  await expect.poll(() => markPlaces(page)).toEqual(places);
  await expect.poll(() => panel(page).innerText()).toBe(text);
  expect(linkOf(page)).toBe(FULL);
});

test('the list is the same after a reload', async ({ page }) => {
  await open(page, '?day=2021-12-02&mode=until&kinds=meeting,warning');
  const before = [await lines(page).allTextContents(), await names(marks(page))];
  await page.reload();
  await expect(lines(page)).toHaveCount(before[0]?.length ?? 0);
  await expect.poll(async () => [await lines(page).allTextContents(), await names(marks(page))]).toEqual(before);
});

test('a link is written in one order, with nothing in it that goes without saying', async ({ page }) => {
  await open(page, '?lang=en&select=event:geneva-blinken-lavrov&clock=hindsight&mode=moment&days=7&day=2022-01-18');
  await expectLink(page, '?day=2022-01-18&mode=moment&select=geneva-blinken-lavrov');
  await expect(note(page)).toHaveCount(0);
});

test('a map that was moved and zoomed by hand is the same in a second window', async ({ page, context }) => {
  await open(page);
  const { x, y } = await middleOf(map(page));
  await page.mouse.move(x, y - 200);
  await page.mouse.wheel(0, -240);
  await expectLink(page, /^\?map=/);
  const zoomed = linkOf(page);
  await page.mouse.down();
  await page.mouse.move(x - 160, y - 120, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => linkOf(page)).not.toBe(zoomed);
  const second = await context.newPage();
  await second.setViewportSize({ width: 1440, height: 900 });
  await open(second, linkOf(page));
  await expect.poll(() => linkOf(second)).toBe(linkOf(page));
  const [here, there] = [await markPlaces(page), await markPlaces(second)];
  expect(there.length).toBe(here.length);
  const farthest = Math.max(...here.map((place, at) => distance(place, there[at] ?? '')));
  expect(farthest).toBeLessThanOrEqual(1);
});

test('scrubbing and panning replace the entry; deliberate acts leave one each, and Back undoes them', async ({
  page,
}) => {
  await open(page);
  const start = await historyLength(page);
  const grown = async () => (await historyLength(page)) - start;

  await slider(page).press('ArrowRight');
  await slider(page).press('ArrowRight');
  await expectLink(page, '?day=2022-01-23');
  expect(await grown()).toBe(0);
  await mark(page, 'Blinken and Lavrov: meeting in Geneva').click();
  await expectLink(page, '?day=2022-01-23&select=geneva-blinken-lavrov');
  expect(await grown()).toBe(1);
  await slider(page).press('ArrowLeft');
  await page.getByRole('radio', { name: 'As known then' }).check();
  await expectLink(page, '?day=2022-01-22&clock=then&select=geneva-blinken-lavrov');
  expect(await grown()).toBe(2);
  await page.getByText('Legend and layers').click();
  await page.getByRole('checkbox', { name: /^Belarus/ }).uncheck();
  await expectLink(page, /&layers=nato-eastern-flank,ukraine,donbas,crimea,line-of-contact&select=/);
  expect(await grown()).toBe(3);
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await page.getByText('Filters', { exact: true }).click();
  await page.getByRole('checkbox', { name: 'Meeting' }).check();
  await expectLink(page, /&kinds=meeting$/);
  expect(await grown()).toBe(5);
  await page.getByRole('button', { name: 'Українська' }).click();
  await expectLink(page, /&lang=uk$/);
  expect(await grown()).toBe(6);
  const end = linkOf(page);

  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: 'Meeting' })).not.toBeChecked();
  await expect(plate(page)).not.toContainText('filtered');
  await page.goBack();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Blinken and Lavrov: meeting in Geneva');
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: /^Belarus/ })).toBeChecked();
  await expectLink(page, '?day=2022-01-22&clock=then&select=geneva-blinken-lavrov');
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'In hindsight' })).toBeChecked();
  await expectLink(page, '?day=2022-01-22&select=geneva-blinken-lavrov'); // where the slider stood when it was left
  await page.goBack();
  await expect(panel(page).getByRole('heading', { name: /^Events shown/ })).toBeVisible();
  await expectLink(page, '?day=2022-01-23');
  expect(await grown()).toBe(6);

  for (let step = 0; step < 6; step++) await page.goForward();
  await expectLink(page, end);
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
});

test('Back brings the map to where it looked, and home to a bare link', async ({ page }) => {
  await open(page);
  const places = await markPlaces(page);
  await mark(page, 'Blinken and Baerbock: meeting in Berlin').click();
  const { x, y } = await middleOf(map(page));
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 240);
  await expectLink(page, /^\?map=.*&select=/);
  await page.goBack();
  await expectLink(page, '');
  await expect.poll(() => markPlaces(page)).toEqual(places);
});

test('a change of the window’s size leaves the home view at home', async ({ page }) => {
  await open(page);
  await page.setViewportSize({ width: 1100, height: 760 });
  await expect(page.locator('.axis')).toHaveAttribute('width', /^10\d\d$/);
  await slider(page).press('ArrowRight');
  await expectLink(page, '?day=2022-01-22');
});

const MARKUP = '<img src=x onerror=window.broken=1><script>window.broken=1</script>';
const HOSTILE: [what: string, link: string, becomes: string, noted: RegExp | null][] = [
  ['the bare address with a question mark', '?', '', null],
  ['separators alone', '?&&==&', '', null],
  ['keys of other sites', '?utm_source=x&fbclid=y&__proto__=1&constructor=2', '', null],
  [
    'older keys',
    '?date=2022-01-18&event=geneva-blinken-lavrov&language=uk',
    '?day=2022-01-18&select=geneva-blinken-lavrov&lang=uk',
    null,
  ],
  ['a camera in the hash', '#map=6/50.45/30.52', '?map=6/50.45/30.52', null],
  ['a hash of no meaning', '#/route/1', '', null],
  ['a broken escape', '?day=%E0%A4%A&mode=moment', '?mode=moment', /day=%E0%A4%A cannot be read/],
  ['a day that does not exist', '?day=2022-02-30', '', /day=2022-02-30 cannot be read/],
  ['a day of another time', '?day=1812-06-24', '', /day=1812-06-24 lies outside this chronicle/],
  ['an unknown selection', '?select=no-such-event&mode=all', '?mode=all', /select=no-such-event is not known here/],
  [
    'the good part of a list',
    '?kinds=meeting,seance&layers=ukraine,atlantis',
    '?layers=ukraine&kinds=meeting',
    /layers=atlantis is not known here; kinds=seance is/,
  ],
  ['a camera beyond the world', '?map=99/99/999', '', /map=99\/99\/999 cannot be read/],
  ['a day given twice', '?day=2022-01-18&day=2022-01-19', '?day=2022-01-18', null],
  [
    'markup in every place',
    `?${['day', 'mode', 'days', 'clock', 'map', 'layers', 'select', 'kinds', 'actors', 'lang'].map((key) => `${key}=${encodeURIComponent(MARKUP)}`).join('&')}`,
    '',
    /day=<img src=x onerror=window.broken=1><scri… cannot be read/,
  ],
  [
    'signs that turn the writing round',
    '?select=%E2%80%AEgnp.exe&kinds=%00%E2%81%A6tea',
    '',
    /select=\ufffdgnp\.exe is not known here; kinds=\ufffd\ufffdtea is not known here/,
  ],
  ['a very long value', `?select=${'a'.repeat(6000)}`, '', /select=a{40}… is not known here/],
];

for (const [what, link, becomes, noted] of HOSTILE) {
  test(`a link with ${what} opens ${noted ? 'with one line of note' : 'without a note'}`, async ({ page }) => {
    await page.goto(`./${link}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectLink(page, becomes);
    await expect(note(page)).toHaveCount(noted ? 1 : 0);
    if (noted) {
      await expect(note(page)).toContainText(noted);
      await note(page).getByRole('button').click();
      await expect(note(page)).toHaveCount(0);
    }
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    await expect(page.locator('img[src="x"]')).toHaveCount(0);
  });
}

const HIDDEN: [why: string, link: string, says: string, step: string, becomes: string][] = [
  [
    'by kind',
    '?day=2022-01-21&kinds=call&select=geneva-blinken-lavrov',
    'The filter by kind hides this event',
    'Lift the filter by kind',
    '?select=geneva-blinken-lavrov',
  ],
  [
    'by an actor',
    '?actors=jens-stoltenberg&select=geneva-blinken-lavrov',
    'The filter by people and bodies hides',
    'Lift the filter by people and bodies',
    '?select=geneva-blinken-lavrov',
  ],
  [
    'by the days shown',
    '?day=2021-12-01&select=geneva-blinken-lavrov',
    'lies outside the days shown',
    'Go to its day',
    '?select=geneva-blinken-lavrov',
  ],
  [
    'by the clock',
    '?day=2022-01-17&days=30&clock=then&select=biden-putin-call-december-30',
    'No source had reported this',
    'Show in hindsight',
    '?day=2022-01-17&days=30&select=biden-putin-call-december-30',
  ],
];

for (const [why, link, says, step, becomes] of HIDDEN) {
  test(`a linked event hidden ${why} says so, and one click shows it`, async ({ page }) => {
    await open(page, link);
    const told = panel(page).getByRole('status');
    await expect(told).toContainText(says);
    await told.getByRole('button', { name: step }).click();
    await expect(told).toHaveCount(0);
    await expect(panel(page).getByRole('heading', { level: 2 })).toBeVisible();
    await expectLink(page, becomes);
  });
}

test('an event hidden for two reasons is shown by one click too', async ({ page }) => {
  await open(page, '?day=2021-11-10&clock=then&select=geneva-blinken-lavrov');
  const told = panel(page).getByRole('status');
  await told.getByRole('button').click();
  await expect(told).toHaveCount(0);
  await expect(mark(page, 'Blinken and Lavrov: meeting in Geneva')).toHaveAttribute('aria-pressed', 'true');
});

test.describe('a link to a chronicle that is not there', () => {
  test.use({ expectedFaults: [/404/] });

  test('opens the home view with a note', async ({ page }) => {
    await page.goto('./?chronicle=no-such-folder&day=2022-01-18');
    await expect(plate(page)).toBeVisible();
    await expect(note(page)).toContainText('chronicle=no-such-folder');
  });
});

test('Copy link copies the whole address of the view', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?day=2022-01-18&clock=then');
  await slider(page).press('ArrowRight');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('The link to this view is copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(new URL('?day=2022-01-19&clock=then', page.url()).href);
});

/** Pixels between two marks as `markPlaces` gives them; endless for different marks. */
function distance(first: string, second: string): number {
  const [a, b] = [first, second].map((place) => /^(.*) (-?\d+) (-?\d+)$/.exec(place));
  if (!a || !b || a[1] !== b[1]) return Number.POSITIVE_INFINITY;
  return Math.max(Math.abs(Number(a[2]) - Number(b[2])), Math.abs(Number(a[3]) - Number(b[3])));
}
