import { expect, test } from './fixtures';
import { expectLink, linkOf, open, panel } from './reader';

const LINK = '?day=2022-01-18&clock=then&map=5.5/50/30&select=geneva-blinken-lavrov';

test('the share dialog gives the link of the view, long or short, and both open it', async ({ page }) => {
  await open(page, LINK);
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  const field = dialog.getByRole('textbox', { name: 'Link' });
  await expect(dialog).toContainText('18 January 2022, as known then: ');
  await expect(field).toHaveValue(new RegExp(`${LINK.replace(/[?.]/g, '\\$&')}$`));
  await dialog.getByRole('radio', { name: 'Short' }).check({ force: true });
  await expect(field).toHaveValue(/\?s=1~/);
  const short = await field.inputValue();
  expect(short.length).toBeLessThan(page.url().length);
  await page.goto(short);
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText('Geneva');
  await expectLink(page, LINK); // the address that a reader sees can always be read
});

test('a reader chooses what the link says', async ({ page }) => {
  await open(page, LINK);
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  const field = dialog.getByRole('textbox', { name: 'Link' });
  await dialog.getByRole('checkbox', { name: 'where the map looks' }).uncheck();
  await dialog.getByRole('checkbox', { name: /^the time/ }).uncheck();
  await expect(field).toHaveValue(/\?clock=then&select=geneva-blinken-lavrov$/);
  expect(linkOf(page)).toBe(LINK); // what is on the screen stays
});

test('a step of a tour is sent as such, or as the view that it is', async ({ page }) => {
  await open(page, '?tour=riga-to-geneva&step=4');
  await page.getByRole('slider').press('ArrowRight');
  await expectLink(page, '?tour=riga-to-geneva&step=4&day=2021-12-03');
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  const field = dialog.getByRole('textbox', { name: 'Link' });
  await dialog.getByRole('radio', { name: 'Short' }).check({ force: true });
  await expect(field).toHaveValue(/\?s=1~triga-to-geneva~n4~dems$/);
  await dialog.getByRole('radio', { name: 'Readable' }).check({ force: true });
  await dialog.getByRole('checkbox', { name: /^the time/ }).uncheck();
  await expect(field).toHaveValue(/\?tour=riga-to-geneva&step=4$/);
  await dialog.getByRole('checkbox', { name: 'the step of the tour' }).uncheck();
  await expect(field).toHaveValue(/\?clock=then&map=5\/57.5\/21&select=stockholm-blinken-lavrov$/);
  await page.goto('?s=1~triga-to-geneva~n4~dems');
  await expectLink(page, '?tour=riga-to-geneva&step=4&day=2021-12-03');
});

test('the dialog is closed with Escape, gives the focus back, and keeps the selection', async ({ page }) => {
  await open(page, LINK);
  const button = page.getByRole('button', { name: 'Share' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('ArrowRight'); // moves no slider below
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button).toBeFocused();
  expect(linkOf(page)).toBe(LINK);
});

test('the link is a picture to scan, and copied whole', async ({ page, context, browserName }) => {
  test.skip(browserName !== 'chromium', 'only there may a test read the clipboard');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?day=2022-01-18');
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  await dialog.getByText('As a picture to scan').click();
  await expect(dialog.getByRole('img', { name: /^QR code of http.*day=2022-01-18$/ })).toBeVisible();
  await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(dialog.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\?day=2022-01-18$/);
});

test('the code for another page is given with a frame that shows it', async ({ page }) => {
  await open(page, '?day=2022-01-18');
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  await dialog.getByText('In another page').click();
  const code = dialog.getByRole('textbox', { name: 'Code for the page' });
  await expect(code).toHaveValue(/^<iframe src="http.*\?day=2022-01-18&amp;embed" .*height="480".*<\/iframe>$/);
  await dialog.getByRole('spinbutton', { name: 'Height in pixels' }).fill('300');
  await expect(code).toHaveValue(/height="300"/);
  await dialog.getByRole('radio', { name: 'Element' }).check({ force: true });
  await expect(code).toHaveValue(/<demarche-map src="http.*\?day=2022-01-18" .*height="300"/);
  await expect(dialog.frameLocator('iframe').getByRole('slider', { name: 'Day shown' })).toHaveAttribute(
    'aria-valuetext',
    /18 January 2022/,
  );
});
