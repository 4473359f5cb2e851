import type { Chronicle } from '../src/core/chronicle';
import { expect, test } from './fixtures';
import { expectLink, open, panel } from './reader';

test('a link to what was joined to something else leads there, and one line says so', async ({ page }) => {
  await open(page, '?day=2022-01-18&select=exercise-rules');
  const heir = /^US official: .*exercise/;
  await expect(panel(page).getByRole('heading', { level: 2, name: heir })).toBeVisible();
  await expectLink(page, '?day=2022-01-18&select=official-beyond-exercise');
  const told = page.getByRole('status').filter({ hasText: 'The link names “exercise-rules”' });
  await expect(told).toContainText('The rules are the official’s own argument');
  await told.getByRole('button', { name: 'Close this note' }).click();
  await expect(told).toHaveCount(0);
});

test('a short link that was given away before leads there too', async ({ page }) => {
  await open(page, '?s=1~ee3tK-~.lang.uk');
  await expectLink(page, '?select=official-beyond-exercise&lang=uk');
  await expect(page.getByRole('status').filter({ hasText: 'Посилання називає «exercise-rules»' })).toBeVisible();
});

test('a link to what is gone for good says what became of it', async ({ page }) => {
  await open(page, '?select=dispute:blinken-in-berlin');
  await expectLink(page, '');
  const told = page.getByRole('status').filter({ hasText: 'which is no longer here' });
  await expect(told).toContainText('A stay and a day within it do not contradict each other.');
});

test.describe('of a tour', () => {
  const why = { en: 'It was given a shorter name.', uk: 'Їй дали коротшу назву.' };
  test.beforeEach(({ page }) =>
    page.route('**/chronicles/ukraine-2021-22.json', async (route) => {
      const response = await route.fetch();
      const chronicle = (await response.json()) as Chronicle;
      const tour = { 'troops-of-all-sides': { became: ['troops'], why }, 'one-day': { became: [], why } };
      await route.fulfill({ json: { ...chronicle, gone: { ...chronicle.gone, tour } } });
    }),
  );

  test('a link to one that was renamed opens the same step of the new one and says so', async ({ page }) => {
    await open(page, '?tour=troops-of-all-sides&step=2');
    await expectLink(page, '?tour=troops&step=2');
    await expect(panel(page).getByText('Step 2 of 11', { exact: true })).toBeVisible();
    const told = page.getByRole('status').filter({ hasText: 'The link names “troops-of-all-sides”' });
    await expect(told).toContainText('What each side said about the troops. It was given a shorter name.');
  });

  test('a link to one that was taken away says so', async ({ page }) => {
    await open(page, '?tour=one-day&step=2');
    await expectLink(page, '');
    await expect(page.getByRole('status').filter({ hasText: '“one-day”, which is no longer here' })).toBeVisible();
  });
});

test('the page of what is gone leads to what took its place', async ({ page }) => {
  await page.goto('event/exercise-rules.html');
  await page.getByRole('link', { name: /^US official: .*exercise/ }).click();
  await expect(page).toHaveURL(/event\/official-beyond-exercise\.html$/);
});
