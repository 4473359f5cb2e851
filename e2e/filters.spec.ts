import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectLink, historyLength, lines, marks, middleOf, open, panel, plate, sceneAt } from './reader';

const openFilters = (page: Page) => page.locator('summary').filter({ hasText: 'Filters' }).click();
const choiceOf = (page: Page, name: string) => page.getByRole('combobox', { name });

/** Chooses an option whose text is its name and its count. */
async function choose(page: Page, list: string, name: string): Promise<void> {
  const option = choiceOf(page, list)
    .locator('option')
    .filter({ hasText: new RegExp(`^${name} \\(`) });
  await choiceOf(page, list).selectOption(await option.getAttribute('value'));
}

async function expectScene(page: Page, link: string): Promise<void> {
  await expectLink(page, link);
  const { counts, marks: shown } = await sceneAt(page, link);
  await expect(lines(page)).toHaveCount(counts.shown);
  await expect(marks(page)).toHaveCount(shown.length);
}

test('a filter by kind leaves its events on the map and in the list, and can be lifted', async ({ page }) => {
  await open(page);
  const all = await lines(page).count();
  await openFilters(page);
  await page.getByRole('checkbox', { name: 'Meeting' }).check();
  await expectScene(page, '?kinds=meeting');
  await expect(plate(page)).toContainText('filtered');
  await page.getByRole('checkbox', { name: /^Call / }).check();
  await expectLink(page, '?kinds=meeting,call');
  await page.getByRole('checkbox', { name: 'Meeting' }).uncheck();
  await expectLink(page, '?kinds=call');
  await page.getByRole('checkbox', { name: /^Call / }).uncheck();
  await expectLink(page, '');
  await expect(lines(page)).toHaveCount(all);
  await expect(plate(page)).not.toContainText('filtered');
});

test('filters by people and bodies add up, and each is lifted by itself', async ({ page }) => {
  await open(page);
  await openFilters(page);
  await choose(page, 'People and bodies', 'Antony Blinken');
  await expectScene(page, '?actors=antony-blinken');
  await choose(page, 'People and bodies', 'Sergey Lavrov');
  await expectLink(page, '?actors=antony-blinken,sergey-lavrov');
  await expect(panel(page).getByText('2 filters on')).toBeVisible();
  await page.getByRole('button', { name: 'Lift the filter Who: Antony Blinken' }).click();
  await expectScene(page, '?actors=sergey-lavrov');
  await page.getByRole('button', { name: 'Lift the filter Who: Sergey Lavrov' }).click();
  await expectLink(page, '');
});

test('filters by place, source, dispute and place given narrow each other, and all are lifted at once', async ({
  page,
}) => {
  await open(page, '?mode=all');
  const before = await historyLength(page);
  await openFilters(page);
  await choose(page, 'Places', 'Ukraine');
  await expectScene(page, '?mode=all&places=ukraine');
  await choose(page, 'Sources', 'Report on coming sanctions');
  await expectScene(page, '?mode=all&places=ukraine&sources=wsj-2022-01-18');
  await page.getByRole('checkbox', { name: /^on which accounts differ/ }).check();
  await expectScene(page, '?mode=all&places=ukraine&sources=wsj-2022-01-18&disputed=only');
  await page.getByRole('checkbox', { name: /^with a place/ }).check();
  await expectScene(page, '?mode=all&places=ukraine&sources=wsj-2022-01-18&disputed=only&placed=only');
  const chips = page.getByRole('list', { name: 'Filters that are on' });
  await expect(chips.getByRole('button')).toHaveText([
    'Where: Ukraine',
    'Source: Report on coming sanctions',
    'Only where accounts differ',
    'Only with a place',
    'Lift all filters',
  ]);
  expect(await historyLength(page)).toBe(before + 4);
  await chips.getByRole('button', { name: 'Lift all filters' }).click();
  await expectLink(page, '?mode=all');
  await page.goBack();
  await expect(chips.getByRole('button')).toHaveCount(5);
});

test('each choice says how many events it would show, and the count follows day and filters', async ({ page }) => {
  await open(page, '?day=2021-12-01&mode=moment');
  await openFilters(page);
  const meeting = page.getByRole('checkbox', { name: 'Meeting' });
  const countOf = async (link: string) => (await sceneAt(page, `${link}&kinds=meeting`)).counts.shown;
  const first = await countOf('?day=2021-12-01&mode=moment');
  await expect(meeting).toHaveAccessibleName(`Meeting ${first}`);
  await choose(page, 'Sources', 'Report from Riga');
  const narrower = await countOf('?day=2021-12-01&mode=moment&sources=wapo-2021-12-01');
  expect(narrower).toBeLessThan(first);
  await expect(meeting).toHaveAccessibleName(`Meeting ${narrower}`);
  await page.getByRole('button', { name: 'Next day', exact: true }).click();
  await expect(meeting).toHaveAccessibleName(
    `Meeting ${await countOf('?day=2021-12-02&mode=moment&sources=wapo-2021-12-01')}`,
  );
  await meeting.check();
  await page.getByRole('button', { name: 'Lift the filter Source: Report from Riga' }).click();
  await expect(lines(page)).toHaveCount(await countOf('?day=2021-12-02&mode=moment'));
});

test('an area drawn on the map is a filter, shown on the map and in the link', async ({ page }) => {
  await open(page, '?mode=all');
  await openFilters(page);
  await page.getByRole('button', { name: 'Choose an area on the map' }).click();
  await expect(page.getByRole('group', { name: 'Choose an area on the map' })).toBeVisible();
  const { x, y } = await middleOf(page.locator('.label').filter({ hasText: /^Kyiv/ }));
  await page.mouse.move(x - 60, y - 60);
  await page.mouse.down();
  await page.mouse.move(x, y);
  await page.mouse.move(x + 60, y + 60);
  await page.mouse.up();
  await expectLink(page, /^\?mode=all&bounds=2\d\.\d+,4\d\.?\d*,3\d\.?\d*,5\d\.?\d*$/);
  await expectScene(page, new URL(page.url()).search);
  await expect(page.locator('.area-outline')).toBeVisible();
  await expect(page.locator('.label').filter({ hasText: 'Kyiv' })).toBeVisible();
  await page.getByRole('button', { name: 'Lift the filter Area on the map' }).click();
  await expectLink(page, '?mode=all');
  await expect(page.locator('.area-outline')).toHaveCount(0);
});

test('by keyboard what the map shows now is the area; Escape leaves all as it was', async ({ page }) => {
  await open(page, '?mode=all&map=5/47/8');
  await openFilters(page);
  const choosing = page.getByRole('button', { name: 'Choose an area on the map' });
  await choosing.press('Enter');
  await expect(page.getByRole('button', { name: 'Use what the map shows now' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(choosing).toBeFocused();
  await expectLink(page, '?mode=all&map=5/47/8');
  await choosing.press('Enter');
  await page.keyboard.press('Enter');
  await expectLink(page, /^\?mode=all&map=5\/47\/8&bounds=/);
  await expect(lines(page).filter({ hasText: 'Geneva' }).first()).toBeVisible();
  await expect(lines(page).filter({ hasText: 'Kyiv' })).toHaveCount(0);
});

test('where no event passes the filters, the list names those in the way and lifts them with one click', async ({
  page,
}) => {
  const link = '?day=2021-12-02&mode=moment&kinds=meeting&actors=antony-blinken&sources=fp-2022-02-23';
  await open(page, link);
  await expect(panel(page).getByText('No event of these days passes the filters.')).toBeVisible();
  await expect(
    panel(page).getByText('In the way: Source: Daily brief on recognition and sanctions', { exact: true }),
  ).toBeVisible();
  await page.getByRole('button', { name: /^Lift this: \d+.events?$/ }).click();
  await expectScene(page, '?day=2021-12-02&mode=moment&kinds=meeting&actors=antony-blinken');
  await expect(lines(page).first()).toBeVisible();
});

test('where nothing passes the filters on these days, the way leads to the next day or to no filter at all', async ({
  page,
}) => {
  await open(page, '?day=2021-11-10&mode=moment&kinds=sanction&actors=antony-blinken');
  await expect(panel(page).getByText('No event of these days passes the filters.')).toBeVisible();
  await page.getByRole('button', { name: 'Go to the next day with an event' }).click();
  await expect(lines(page).first()).toBeVisible();
  await open(page, '?day=2021-11-10&mode=moment&kinds=sanction&actors=antony-blinken');
  await page.getByRole('button', { name: 'Lift all filters' }).click();
  await expectLink(page, '?day=2021-11-10&mode=moment');
  await expect(lines(page).first()).toBeVisible();
});

test('a source and the names of a card lead to their events and no others', async ({ page }) => {
  await open(page, '?kinds=call&select=source:fp-2022-02-23');
  const before = await historyLength(page);
  await page.getByRole('button', { name: 'Show only these' }).click();
  await expectScene(page, '?mode=all&sources=fp-2022-02-23');
  expect(await historyLength(page)).toBe(before + 1);
  await open(page, '?select=geneva-blinken-lavrov');
  await page.getByRole('button', { name: 'Show only events in Geneva' }).click();
  await expectScene(page, '?mode=all&places=geneva');
  await open(page, '?select=geneva-blinken-lavrov');
  await page.getByRole('button', { name: 'Show only events with Sergey Lavrov' }).click();
  await expectScene(page, '?mode=all&actors=sergey-lavrov');
});

test('a linked event that several filters hide is shown with one click', async ({ page }) => {
  await open(page, '?places=kyiv&bounds=29,49,32,52&disputed=only&select=geneva-blinken-lavrov');
  await expect(panel(page).getByText('The filter by place hides this event from the map.')).toBeVisible();
  await page.getByRole('button', { name: 'Lift the filter by place' }).click();
  await expect(panel(page).getByText('hides this event from the map')).toHaveCount(0);
  await expectLink(
    page,
    /^\?(disputed=only&)?select=geneva-blinken-lavrov$|select=geneva-blinken-lavrov&disputed=only$/,
  );
});
