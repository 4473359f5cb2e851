import { expect, test } from './fixtures';
import { chronicleOf, expectLink, open, panel } from './reader';

const TROOPS = 'How many Russian troops stand near Ukraine?';
const LINK = 'select=dispute:russian-troop-numbers';

test('a linked question shows its accounts side by side, each under those who give it', async ({ page }) => {
  await open(page, `?${LINK}`);
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(TROOPS);
  await expect(page).toHaveTitle(`${TROOPS} · The road to February · Demarche`);
  const { chronicle } = await chronicleOf(page);
  const accounts = panel(page).getByRole('region');
  await expect(accounts).toHaveCount(chronicle.disputes['russian-troop-numbers']?.answers.length ?? -1);
  await expect(accounts.first().getByRole('heading')).toHaveText('US officials, Ukrainian officials');
  const [first, second] = [await accounts.nth(0).boundingBox(), await accounts.nth(1).boundingBox()];
  expect(second?.y).toBe(first?.y);
});

test('an account leads to its event and to its source, and the event leads back', async ({ page }) => {
  await open(page, `?${LINK}`);
  await panel(page).getByRole('region', { name: 'Ukraine', exact: true }).getByRole('button').first().click();
  await expectLink(page, '?select=russian-buildup');
  await panel(page)
    .getByRole('button', { name: `Accounts differ: ${TROOPS}` })
    .click();
  await expectLink(page, `?${LINK}`);
  await panel(page).getByRole('button', { name: 'Report from Stockholm' }).first().click();
  await expectLink(page, '?select=source:thehill-2021-12-02');
});

test('as known then, only the accounts given by the day are there', async ({ page }) => {
  await open(page, `?day=2021-12-01&clock=then&${LINK}`);
  await expect(panel(page).getByRole('region')).toHaveCount(1);
  await expect(panel(page).getByText(/^1\saccount known by/)).toBeVisible();
  await open(page, `?day=2021-12-02&clock=then&${LINK}`);
  await expect(panel(page).getByRole('region')).toHaveCount(2);
});

test('the list leads to every open question', async ({ page }) => {
  await open(page);
  await panel(page).locator('summary', { hasText: 'Open questions' }).click();
  await panel(page).getByRole('button', { name: TROOPS }).click();
  await expectLink(page, `?${LINK}`);
});

test('a mark in a dispute says so in its name, and its sign opens the question', async ({ page }) => {
  await open(page);
  const disputed = page.locator('.mark[data-disputed][aria-label*="into Belarus"]');
  await expect(disputed).toHaveAttribute('aria-label', /, accounts differ$/);
  await disputed.locator('.mark-question').click();
  await expectLink(page, '?select=dispute:moves-in-belarus');
});
