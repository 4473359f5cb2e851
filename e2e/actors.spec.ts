import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures';
import { expectLink, historyLength, lines, map, open, panel, plate, sceneAt, slider } from './reader';

const card = '?select=actor:antony-blinken';

test('a name in a card leads to the person: names, office, body, part in events', async ({ page }) => {
  await open(page, '?select=geneva-blinken-lavrov');
  await panel(page).getByRole('button', { name: 'Sergey Lavrov', exact: true }).click();
  await expectLink(page, '?select=actor:sergey-lavrov');
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Sergey Lavrov');
  await expect(page).toHaveTitle('Sergey Lavrov · The road to February · Demarche');
  const facts = panel(page).locator('.facts');
  await expect(facts).toContainText('Сергій Лавров, Сергей Лавров, Sergei Lavrov');
  await expect(facts).toContainText('Foreign Minister of Russia');
  await facts.getByRole('button', { name: 'Russian Foreign Ministry' }).click();
  await expectLink(page, '?select=actor:russian-foreign-ministry');
  await expect(panel(page).getByRole('button', { name: 'Maria Zakharova' })).toBeVisible();
});

test('the card lists all that was known by the clock, and those shown are those that the filter shows', async ({
  page,
}) => {
  for (const time of ['', 'day=2022-01-18&clock=then&']) {
    await open(page, `?${time}select=actor:sergey-lavrov`);
    const { counts } = await sceneAt(page, `?${time}mode=all&actors=sergey-lavrov`);
    await expect(panel(page).getByRole('article').locator('.event-line')).toHaveCount(counts.shown);
  }
  await page.getByRole('button', { name: 'Show only these' }).click();
  await expectLink(page, '?day=2022-01-18&mode=all&clock=then&actors=sergey-lavrov');
  await expect(lines(page).first()).toBeVisible();
});

test('nobody has been anywhere before a source said so', async ({ page }) => {
  await open(page, '?day=2021-11-15&clock=then&select=actor:annalena-baerbock');
  await expect(panel(page).getByText('No source had named them in an event by 15 November 2021.')).toBeVisible();
  await expect(panel(page).getByRole('table')).toHaveCount(0);
});

test('the table says whom they were together with, how often, and where last, and leads there', async ({ page }) => {
  await open(page, card);
  const row = panel(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'Sergey Lavrov' }) });
  await expect(row.getByRole('cell').first()).toHaveText('2');
  await expect(row.getByRole('cell').last()).toContainText('Geneva');
  await expect(row.getByRole('cell').last()).toContainText('21 January 2022');
  await expect(panel(page).getByRole('rowheader', { name: 'Vladimir Putin' })).toHaveCount(0);
  await row.getByRole('button', { name: 'Geneva' }).click();
  await expectLink(page, '?select=geneva-blinken-lavrov');
});

test('the journeys of whoever is selected are drawn whatever day it is, and can be brought in sight', async ({
  page,
}) => {
  await open(page, '?day=2021-11-10&mode=moment&map=6/40/-3&select=actor:antony-blinken');
  const journeys = page.locator('path.arc.journey.selected');
  await expect(journeys).toHaveCount(3);
  await expect(panel(page).getByText('Kyiv, Berlin, Geneva')).toBeVisible();
  await page.getByRole('button', { name: 'Show on the map' }).last().click();
  await expect.poll(() => page.url()).not.toContain('map=6/40/-3');
  await expect(journeys.last()).toBeInViewport();
  await open(page, '?day=2021-11-10&mode=moment&select=actor:sergey-lavrov');
  await expect(page.locator('path.arc.journey')).toHaveCount(0);
});

test('following goes from one of their days to the next, until the reader stops it or takes the slider', async ({
  page,
}) => {
  await open(page, '?day=2021-11-30&select=actor:antony-blinken');
  const follow = panel(page).getByRole('button', { name: 'Follow', exact: true });
  await follow.click();
  await expectLink(page, /mode=until&select=actor:antony-blinken&actors=antony-blinken$/);
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Wednesday, 1 December 2021/);
  await expect(plate(page)).toContainText('filtered');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Thursday, 2 December 2021/);
  await slider(page).press('ArrowRight');
  await expect(panel(page).getByRole('button', { name: 'Follow', exact: true })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  await panel(page).getByRole('button', { name: 'Follow', exact: true }).click();
  await panel(page).getByRole('button', { name: 'Stop following' }).click();
  await expect(panel(page).getByRole('button', { name: 'Follow', exact: true })).toBeVisible();
});

test('the steps to the next day with an event follow the filter', async ({ page }) => {
  await open(page, '?day=2021-12-02&mode=moment&actors=annalena-baerbock');
  await page.getByRole('button', { name: 'Next day with an event', exact: true }).click();
  await expectLink(page, /day=(?!2021-12-02)/);
  const { counts } = await sceneAt(page, new URL(page.url()).search);
  expect(counts.shown).toBeGreaterThan(0);
});

test('the search leads to the card by keyboard, in one entry of the history', async ({ page }) => {
  await open(page);
  const before = await historyLength(page);
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: /^Search/ })).toBeFocused();
  await page.keyboard.type('Зеленский');
  await expect(page.getByRole('option').filter({ hasText: 'Volodymyr Zelenskyy' }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expectLink(page, '?select=actor:volodymyr-zelenskyy');
  expect(await historyLength(page)).toBe(before + 1);
  await expect(panel(page)).toBeFocused();
});

test('axe finds nothing at the card, and it speaks Ukrainian', async ({ page }) => {
  test.setTimeout(60_000);
  await open(page, card);
  await expect(panel(page).getByRole('table')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('.panel').analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  await open(page, `${card}&lang=uk`);
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Ентоні Блінкен');
  await expect(panel(page)).not.toContainText(/\b(Role|Events|Follow|Journeys|Together|took part)\b/);
  await expect(map(page)).toBeVisible();
});
