import type { Locator, Page } from '@playwright/test';
import { crowdOf } from './crowd';
import { longestTask } from './longestTask';
import { type Opened, openPage, type Stage } from './stage';
import type { Section } from './table';

const COUNTS = [10_000, 100_000];
const REST_MS = 4000; // until all that is fetched when the page is at rest has come
const SETTLE_MS = 1500; // until what follows an act in slices is done
const KEY_MS = 80; // a quick typist
const ANSWER_MS = 120_000;
const TYPED = 'Russia';

/** What a reader of very many events does, and how long the page is deaf while it does what was asked. */
const ACTS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the chronology is opened': (page) => page.getByRole('radio', { name: 'Chronology' }).check(),
  'its order is changed': (page) => page.getByRole('radio', { name: 'When it became known' }).check(),
  'it is scrolled to its end': (page) => toEnd(page.getByRole('complementary').locator('.panel-body')),
  'a step of the slider beside it': (page) => page.getByRole('slider', { name: 'Day shown' }).press('ArrowRight'),
  'a card is opened from it': (page) => page.locator('.told-title').nth(300).press('Enter'),
  'and left for the list': (page) => page.getByRole('button', { name: 'Back to the list' }).click(),
};

/** Measures how long the page's thread is taken in one piece, where everything of a large chronicle is shown. */
export async function measurePatience(stage: Stage): Promise<Section> {
  const rows = new Map<string, string[]>();
  const tell = (name: string, found: string) => rows.set(name, [...(rows.get(name) ?? [name]), found]);
  for (const count of COUNTS) {
    const crowd = await crowdOf(stage, count);
    const opened = await openPage(crowd.browser, `${crowd.url}?mode=all`);
    await opened.page.waitForTimeout(REST_MS);
    for (const [name, act] of Object.entries(ACTS)) tell(name, await taskOf(opened, act));
    const { task, waited } = await search(opened);
    tell('the search is opened and typed into', task);
    tell('from the first key to the first answer', waited);
    await opened.close();
    await crowd.close();
  }
  return {
    title: 'What a reader waits for',
    columns: ['longest task, ms of CPU', ...COUNTS.map((count) => `${count / 1000}k events`)],
    rows: [...rows.values()],
    notes: [
      'Generated chronicles with short texts, all of them shown. A task is what the page does without looking up.',
      `The last row is a time by the clock, ms, with “${TYPED}” typed at a key every ${KEY_MS} ms while the index is made.`,
    ],
  };
}

async function taskOf({ page, cdp }: Opened, act: (page: Page) => Promise<void>): Promise<string> {
  const longest = await longestTask(cdp, async () => {
    await act(page);
    await page.waitForTimeout(SETTLE_MS);
  });
  return longest.toFixed(0);
}

async function toEnd(area: Locator): Promise<void> {
  await area.evaluate((element) => element.scrollTo(0, element.scrollHeight));
}

async function search({ page, cdp }: Opened): Promise<{ task: string; waited: string }> {
  let waited = 0;
  const longest = await longestTask(cdp, async () => {
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: /^Search events/ }).waitFor();
    const start = performance.now();
    await page.keyboard.type(TYPED, { delay: KEY_MS });
    await page.getByRole('option').first().waitFor({ timeout: ANSWER_MS });
    waited = performance.now() - start;
  });
  return { task: longest.toFixed(0), waited: waited.toFixed(0) };
}
