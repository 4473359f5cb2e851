import type { Frame, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectLink, historyLength, note, open, partRun, plate } from './reader';

/** Marks a page, so that it is seen whether it is still the same one and was not loaded again. */
async function stayHere(page: Page | Frame): Promise<() => Promise<boolean>> {
  await page.evaluate(() => Object.assign(window, { stayed: true }));
  return () => page.evaluate(() => 'stayed' in window);
}

test.describe('without a reload', () => {
  test('a camera that is written into the hash is shown, and Back undoes it', async ({ page }) => {
    await open(page, '?day=2022-01-18');
    const stayed = await stayHere(page);
    await page.evaluate(() => window.location.assign('#map=6/50.45/30.52'));
    await expectLink(page, '?day=2022-01-18&map=6/50.45/30.52');
    await page.evaluate(() => window.location.assign('#map=7/48/38'));
    await expectLink(page, '?day=2022-01-18&map=7/48/38');
    await page.goBack();
    await expectLink(page, '?day=2022-01-18&map=6/50.45/30.52');
    await page.evaluate(() => window.location.assign('#map=nowhere'));
    await expect(note(page)).toContainText('map=nowhere cannot be read');
    await page.goBack();
    await page.goBack();
    await expectLink(page, '?day=2022-01-18');
    await expect(note(page)).toHaveCount(0);
    expect(await stayed()).toBe(true);
  });

  test('an address that another script puts there is shown when it says so', async ({ page }) => {
    await open(page);
    const stayed = await stayHere(page);
    await page.evaluate(() => {
      window.history.pushState(null, '', '?day=2021-12-01&mode=moment&kinds=tea');
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    await expect(plate(page)).toContainText('1 December 2021');
    await expect(note(page)).toContainText('kinds=tea is not known here');
    await page.goBack();
    await expect(plate(page)).toContainText('21 January 2022');
    expect(await stayed()).toBe(true);
  });

  test('a link that is pasted onto the page is shown, and Back undoes it', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page);
    await partRun(page, 'bindPaste');
    const stayed = await stayHere(page);
    const start = await historyLength(page);
    const paste = async (text: string) => {
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
      await page.keyboard.press('Control+V');
    };
    const here = page.url();
    await paste(`${here}?day=2021-12-01&kinds=meeting,tea`);
    await expectLink(page, '?day=2021-12-01&kinds=meeting');
    await expect(note(page)).toContainText('kinds=tea is not known here');
    await paste(` ${here}?s=1~deo2~kTmuI~eeyZ_3\n`);
    await expectLink(page, '?day=2022-01-18&clock=then&select=geneva-blinken-lavrov');
    for (const foreign of ['https://example.org/?day=2021-11-10', 'javascript:alert(1)', `${here}other?day=2021-11-10`])
      await paste(foreign);
    await page.goBack();
    await expectLink(page, '?day=2021-12-01&kinds=meeting');
    await page.goBack();
    await expectLink(page, '');
    expect((await historyLength(page)) - start).toBe(2);
    expect(await stayed()).toBe(true);
  });
});

test.describe('inside of a frame', () => {
  /** Opens the page with three maps, and the first of them inside of its frame. */
  async function openFrame(page: Page): Promise<Frame> {
    await page.goto('embedding.html');
    const element = page.locator('demarche-map#meeting iframe');
    await expect(page.frameLocator('demarche-map#meeting iframe').locator('html')).toHaveAttribute(
      'data-ready',
      'true',
    );
    const frame = await (await element.elementHandle())?.contentFrame();
    if (!frame) throw new Error('The map stands in no frame.');
    return frame;
  }

  const linkIn = (frame: Frame) => frame.evaluate(() => window.location.search);
  const expectIn = (frame: Frame, link: string) => expect.poll(() => linkIn(frame)).toBe(link);
  const back = (page: Page) => page.evaluate(() => window.history.back());

  const EMBED = '?embed&day=2022-01-18&clock=then&select=geneva-blinken-lavrov';

  test('each act leaves one entry, movements none, Back undoes the acts one by one, and the page around stays', async ({
    page,
  }) => {
    const frame = await openFrame(page);
    const stayed = await stayHere(page);
    const frameStayed = await stayHere(frame);
    const outer = page.url();
    const start = await historyLength(page);
    const grown = async () => (await historyLength(page)) - start;
    await expectIn(frame, EMBED);

    const thumb = frame.getByRole('slider', { name: 'Day shown' });
    await thumb.press('ArrowRight');
    await thumb.press('ArrowRight');
    await expectIn(frame, EMBED.replace('18', '20'));
    await frame.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => linkIn(frame)).toContain('map=');
    const moved = await linkIn(frame);
    expect(await grown()).toBe(0);

    await frame.getByRole('radio', { name: 'In hindsight' }).check();
    await expectIn(frame, moved.replace('&clock=then', ''));
    expect(await grown()).toBe(1);
    await frame.getByRole('button', { name: 'Back to the list' }).click();
    await expect.poll(() => linkIn(frame)).not.toContain('select=');
    expect(await grown()).toBe(2);
    await thumb.press('ArrowLeft');
    await expect.poll(() => linkIn(frame)).toContain('day=2022-01-19');
    expect(await grown()).toBe(2);

    await back(page);
    await expectIn(frame, moved.replace('&clock=then', ''));
    await expect(frame.getByRole('heading', { name: 'Blinken and Lavrov: meeting in Geneva' })).toBeVisible();
    await back(page);
    await expectIn(frame, moved);
    await expect(frame.getByRole('radio', { name: 'As known then' })).toBeChecked();
    await page.evaluate(() => window.history.go(2));
    await expect.poll(() => linkIn(frame)).toContain('day=2022-01-19');
    expect(page.url()).toBe(outer);
    expect([await stayed(), await frameStayed()]).toEqual([true, true]);
  });

  test('what the page around asks for leaves no entry, and what its reader does there is undone in its turn', async ({
    page,
  }) => {
    const frame = await openFrame(page);
    const start = await historyLength(page);
    const set = (link: string) =>
      page.evaluate((asked) => {
        const map = document.getElementById('meeting') as unknown as { setView(link: string): Promise<unknown> };
        return map.setView(asked);
      }, link);
    await set('day=2021-12-01&mode=moment');
    await set('day=2022-02-23&clock=then&kinds=sanction');
    await expectIn(frame, '?embed&day=2022-02-23&clock=then&kinds=sanction');
    expect((await historyLength(page)) - start).toBe(0);
    await page.evaluate(() => window.location.assign('#a-part-of-the-page'));
    await frame.getByRole('radio', { name: 'In hindsight' }).check();
    expect((await historyLength(page)) - start).toBe(2);
    await back(page);
    await expectIn(frame, '?embed&day=2022-02-23&clock=then&kinds=sanction');
    expect(new URL(page.url()).hash).toBe('#a-part-of-the-page');
    await back(page);
    await expect.poll(() => new URL(page.url()).hash).toBe('');
    await expectIn(frame, '?embed&day=2022-02-23&clock=then&kinds=sanction');
  });
});
