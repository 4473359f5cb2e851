// @ts-check

/** The screens that pictures are taken of. */
export const SCREENS = {
  '1440x900': { viewport: { width: 1440, height: 900 } },
  '390x844': { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
};
export const THEMES = /** @type {const} */ (['light', 'dark']);

/** As somebody sees it who has been here before, without the words of guidance over the map. */
const BEEN_HERE = [{ name: 'demarche-guided', value: 'yes' }];

const READY_MS = 20_000;

/**
 * Opens an address on a screen of its own, waits until all is drawn and takes a picture.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {import('@playwright/test').BrowserContextOptions} screen
 * @param {(page: import('@playwright/test').Page) => Promise<unknown>} take
 * @returns {Promise<string[]>} what went wrong on the page
 */
export async function shoot(browser, address, screen, take) {
  const context = await browser.newContext({
    ...screen,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
    storageState: { cookies: [], origins: [{ origin: new URL(address).origin, localStorage: BEEN_HERE }] },
  });
  /** @type {string[]} */
  const faults = [];
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => faults.push(String(error.error().stack ?? error.error())));
  const page = await context.newPage();
  try {
    await page.goto(address);
    await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true', null, { timeout: READY_MS });
    await page.waitForLoadState('networkidle'); // what is fetched when it is first opened, as a card is
    await page.evaluate(() => document.fonts.ready);
  } catch (error) {
    faults.push(`The page did not get ready: ${String(error).split('\n')[0]}`);
  }
  await take(page);
  await context.close();
  return faults;
}
