import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { open, panel, setting } from './reader';

const LINK = '?day=2022-01-21&days=4&clock=then&kinds=meeting';

/** Opens the form and asks for every day that the link shows, four in a second: 18 to 21 January. */
async function openShort(within: Locator): Promise<void> {
  await within.getByText('Save as film').click();
  await within.getByRole('combobox', { name: 'Days' }).selectOption('The days shown now');
  await within.getByRole('combobox', { name: 'Goes' }).selectOption('day by day');
  await within.getByRole('combobox', { name: 'Speed' }).selectOption('4 days a second');
  await expect(within.getByText(/^4.pictures, 3.seconds$/)).toBeVisible();
}

/** Presses Save; the file that comes of it. */
async function saved(page: Page, within: Locator): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    within.getByRole('button', { name: 'Save film' }).click(),
  ]);
  const name = download.suggestedFilename();
  await expect(within.getByText(`Saved: ${name}`)).toBeVisible();
  return { name, content: readFileSync(await download.path()) };
}

/** A page of no app's, in which a film can be played. */
async function cinema(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.route('**/cinema', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await other.goto('./cinema');
  return other;
}

/** What a player says of a film, and parts of the pictures that it shows at some times, in seconds. */
function played(page: Page, film: Buffer, times: readonly number[]) {
  return page.evaluate(
    async ({ data, times }) => {
      const video = document.createElement('video');
      const heard = (event: string) => new Promise((resolve) => video.addEventListener(event, resolve, { once: true }));
      const response = await fetch(`data:video/webm;base64,${data}`);
      video.src = URL.createObjectURL(await response.blob());
      await heard('loadeddata');
      const { duration, videoWidth: width, videoHeight: height } = video;
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
      const pictures: { header: number[]; corner: number[] }[] = [];
      for (const time of times) {
        const found = heard('seeked');
        const presented = new Promise((resolve) => video.requestVideoFrameCallback(resolve));
        video.currentTime = time;
        await found;
        // a player may tell of the place before it has the picture, and presents none anew that stays the same
        await Promise.race([presented, new Promise((resolve) => setTimeout(resolve, 1000))]);
        context.drawImage(video, 0, 0);
        const part = (x: number, y: number, wide: number, high: number) => [
          ...context.getImageData(x, y, wide, high).data,
        ];
        pictures.push({ header: part(width - 300, 0, 300, 60), corner: part(2, height / 2, 1, 1) });
      }
      return { duration, width, height, pictures };
    },
    { data: film.toString('base64'), times },
  );
}

/** How much two pictures differ at the most, of 255. */
function difference(first: readonly number[] = [], second: readonly number[] = []): number {
  return first.reduce((most, value, at) => Math.max(most, Math.abs(value - (second[at] ?? 0))), 0);
}

test('the days shown are saved as a film that other programs play, a picture a day', async ({ page }) => {
  await open(page, LINK);
  await openShort(panel(page));
  const { name, content } = await saved(page, panel(page));
  expect(name).toBe('ukraine-2021-22-2022-01-18-2022-01-21-1280x720.webm');
  expect(content.subarray(0, 4).toString('hex')).toBe('1a45dfa3'); // the mark of EBML
  const film = await played(await cinema(page), content, [0.1, 0.2, 0.35, 0.6, 0.85, 2.5]);
  expect(film).toMatchObject({ width: 1280, height: 720 });
  expect(film.duration).toBeCloseTo(3 / 4 + 2, 2);
  const [first, same, second, third, fourth, end] = film.pictures.map(({ header }) => header);
  expect(difference(first, same)).toBe(0);
  expect(difference(fourth, end)).toBe(0);
  for (const [one, two] of [
    [first, second],
    [second, third],
    [third, fourth],
  ])
    expect(difference(one, two)).toBeGreaterThan(100); // other letters in the place of letters
  const sea = [0xd5, 0xe3, 0xe8, 255];
  for (const { corner } of film.pictures) expect(difference(corner, sea)).toBeLessThan(6);
});

test('from the dialog for sharing, a picture is saved, and a film as GIF', async ({ page }) => {
  await open(page, LINK);
  await (await setting(page, 'Share')).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Save as picture').click();
  await dialog.getByRole('radio', { name: 'SVG' }).check();
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save', exact: true }).click(),
  ]);
  expect(picture.suggestedFilename()).toBe('ukraine-2021-22-2022-01-21-1440x900.svg');

  await openShort(dialog);
  await dialog.getByRole('radio', { name: 'GIF' }).check();
  await dialog.getByRole('combobox', { name: 'Size of the film' }).selectOption('Upright, 720 × 1280');
  const { name, content } = await saved(page, dialog);
  expect(name).toBe('ukraine-2021-22-2022-01-18-2022-01-21-720x1280.gif');
  const found = await (await cinema(page)).evaluate(async (data) => {
    const response = await fetch(`data:image/gif;base64,${data}`);
    const decoder = new ImageDecoder({ data: await response.arrayBuffer(), type: 'image/gif' });
    await Promise.all([decoder.tracks.ready, decoder.completed]);
    const frames: { width: number; height: number; ms: number; sum: string }[] = [];
    for (let frameIndex = 0; frameIndex < (decoder.tracks.selectedTrack?.frameCount ?? 0); frameIndex++) {
      const { image } = await decoder.decode({ frameIndex });
      const { displayWidth: width, displayHeight: height } = image;
      const context = new OffscreenCanvas(width, height).getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.drawImage(image, 0, 0);
      const hash = await crypto.subtle.digest('SHA-1', context.getImageData(0, 0, width, height).data);
      frames.push({ width, height, ms: (image.duration ?? 0) / 1000, sum: new Uint8Array(hash).join(' ') });
    }
    return { frames, repeats: decoder.tracks.selectedTrack?.repetitionCount };
  }, content.toString('base64'));
  expect(found.frames.map(({ width, height, ms }) => [width, height, ms])).toEqual([
    [720, 1280, 250],
    [720, 1280, 250],
    [720, 1280, 250],
    [720, 1280, 2000],
  ]);
  expect(new Set(found.frames.map(({ sum }) => sum)).size).toBe(4);
});

test('a film that is cancelled leaves no file and nothing behind, and another can be made', async ({ page }) => {
  await page.addInitScript(() => {
    const encoders: VideoEncoder[] = [];
    const Known = VideoEncoder;
    class Watched extends Known {
      constructor(init: VideoEncoderInit) {
        super(init);
        encoders.push(this);
      }
    }
    Object.assign(window, { VideoEncoder: Watched, encoders });
  });
  const states = () =>
    page.evaluate(() => (window as unknown as { encoders: VideoEncoder[] }).encoders.map(({ state }) => state));
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  await open(page, LINK);
  await panel(page).getByText('Save as film').click();
  await panel(page).getByRole('combobox', { name: 'Goes' }).selectOption('day by day');
  await panel(page).getByRole('button', { name: 'Save film' }).click();
  await expect(panel(page).getByRole('progressbar', { name: 'The film is being made' })).toBeVisible();
  await expect(panel(page).getByText(/^Picture \d+ of 120, about [\d.]+ MB$/)).toBeVisible();
  expect(await states()).toEqual(['configured']);
  await panel(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(panel(page).getByText('Cancelled. Nothing was saved.')).toBeVisible();
  await expect(panel(page).getByRole('progressbar')).toBeHidden();
  expect(await states()).toEqual(['closed']);
  expect(downloads).toEqual([]);

  await panel(page).getByRole('combobox', { name: 'Days' }).selectOption('My own');
  await panel(page).getByLabel('From', { exact: true }).fill('2022-01-20');
  await panel(page).getByLabel('To', { exact: true }).fill('2022-01-21');
  const { name } = await saved(page, panel(page));
  expect(name).toBe('ukraine-2021-22-2022-01-20-2022-01-21-1280x720.webm');
  expect(downloads).toEqual([name]);
});

for (const [where, without] of [
  ['encodes no video', () => Reflect.deleteProperty(window, 'VideoEncoder')],
  ['plays no WebM', () => Object.assign(HTMLMediaElement.prototype, { canPlayType: () => '' })],
] as const)
  test(`where the browser ${where} the film is a GIF, and the form says so`, async ({ page }) => {
    await page.addInitScript(without);
    await open(page, LINK);
    await openShort(panel(page));
    await expect(panel(page).getByText('This browser cannot write video here, so the film is a GIF.')).toBeVisible();
    const { content } = await saved(page, panel(page));
    expect(content.subarray(0, 6).toString()).toBe('GIF89a');
  });

test('days that the chronicle has not are refused in words', async ({ page }) => {
  await open(page, LINK);
  await panel(page).getByText('Save as film').click();
  await panel(page).getByRole('combobox', { name: 'Days' }).selectOption('My own');
  await panel(page).getByLabel('From', { exact: true }).fill('2022-01-22');
  await panel(page).getByLabel('To', { exact: true }).fill('2022-01-21');
  await panel(page).getByRole('button', { name: 'Save film' }).click();
  await expect(panel(page).getByText('The first day comes before the last')).toBeVisible();
});

test.describe('without a network', () => {
  test.use({ expectedFaults: [/ERR_FAILED|Failed to fetch/] });

  test('it says what to do next', async ({ page }) => {
    await open(page, LINK);
    await openShort(panel(page));
    await page.route('**/*.woff2', (route) => route.abort());
    await panel(page).getByRole('button', { name: 'Save film' }).click();
    await expect(panel(page).getByText('The film could not be made. Check the connection')).toBeVisible();
    await expect(panel(page).getByRole('button', { name: 'Cancel' })).toBeHidden();
  });
});
