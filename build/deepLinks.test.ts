import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'parse5';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { readFolder } from '../cli/readFolder';
import { readChronicle } from '../src/core/readChronicle';
import { deepLinks } from './deepLinks';

const SITE = 'https://example.org/map/';
const dist = mkdtempSync(join(tmpdir(), 'links-'));
const { chronicle, tours } = readChronicle('ukraine-2021-22', await readFolder('data/ukraine-2021-22'));
mkdirSync(join(dist, 'chronicles'));
writeFileSync(join(dist, 'chronicles/index.json'), JSON.stringify({ home: 'ukraine-2021-22', chronicles: [] }));
writeFileSync(join(dist, 'chronicles/ukraine-2021-22.json'), JSON.stringify(chronicle));
writeFileSync(join(dist, 'chronicles/ukraine-2021-22.tours.json'), JSON.stringify(tours));
const links = await deepLinks(dist);
afterAll(() => rmSync(dist, { recursive: true }));

const WIDE = { width: Number.POSITIVE_INFINITY, height: Number.POSITIVE_INFINITY };

describe('The picture of a link', () => {
  it('is a PNG of the size that is told, and the same each time', async () => {
    const picture = await links.picture('day=2022-01-18&clock=then&select=geneva-blinken-lavrov');
    expect(await sharp(picture ?? undefined).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    const again = await (await deepLinks(dist)).picture('select=geneva-blinken-lavrov&clock=then&day=2022-01-18');
    expect(again?.equals(picture ?? Buffer.alloc(0))).toBe(true);
  });

  it('is drawn once for all ways to say the same', () => {
    expect(links.picture('s=1~demq~mR28W')).toBe(links.picture('s=1~demq~mR28W&utm_source=x&map=nowhere'));
  });

  it('of a step of a tour is another than that of its first step', async () => {
    const [first, third] = [links.picture('tour=three-meetings'), links.picture('tour=three-meetings&step=3')];
    expect((await first)?.equals((await third) ?? Buffer.alloc(0))).toBe(false);
  });

  it('comes in the widths that are told of, and in no others', async () => {
    const widthOf = async (query: string) => (await sharp((await links.picture(query)) ?? undefined).metadata()).width;
    expect(await Promise.all(['width=300', 'width=600', 'width=99999'].map(widthOf))).toEqual([300, 600, 1200]);
  });

  it('is there for each page, and for nothing else', async () => {
    expect(await links.pagePicture('preview/event/geneva-blinken-lavrov.uk.png')).toBeInstanceOf(Buffer);
    expect(links.pagePicture('preview/event/geneva.png')).toBeUndefined();
    expect(links.pagePicture('preview/../index.png')).toBeUndefined();
  });

  it('can be had whatever the link', async () => {
    const key = fc.constantFrom('day', 'mode', 'days', 'clock', 'map', 'select', 'layers', 'lang', 's', 'width', '');
    const value = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'<>"\'&=?%/;~.:-019e'), maxLength: 30 }),
      fc.constantFrom('2/85/180', '9/-85/-180', '1e9', 'all', 'territory:__proto__', 'constructor', '-271821-04-20'),
    );
    const query = fc
      .array(fc.tuple(key, value), { maxLength: 4 })
      .map((pairs) => pairs.map((pair) => pair.join('=')).join('&'));
    await fc.assert(
      fc.asyncProperty(query, async (hostile) => {
        expect((await links.picture(hostile))?.subarray(1, 4).toString()).toBe('PNG');
        expect(links.oembed(`${SITE}?${hostile}`, SITE, WIDE)).not.toBeNull();
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

describe('The code of a frame', () => {
  it.each([
    SITE,
    `${SITE}?day=2022-01-18`,
    `${SITE}index.html`,
    `${SITE}event/geneva-blinken-lavrov.uk.html`,
    'http://example.org/map/',
  ])('for %s has all that oEmbed requires of what is rich', (url) => {
    expect(links.oembed(url, SITE, WIDE)).toMatchObject({
      type: 'rich',
      version: '1.0',
      html: expect.stringMatching(/^<iframe src="https:\/\/example.org\/map\/\?/),
      width: 800,
      height: 480,
      thumbnail_url: expect.stringMatching(/^https:\/\/example.org\/map\/preview.png/),
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  it.each([
    '',
    'map/',
    'https://example.org/',
    'https://example.org/mapped/',
    'https://example.org.evil.example/map/',
    'https://example.org@evil.example/map/',
    'javascript://example.org/map/',
    `${SITE}event/nothing.html`,
    `${SITE}../secret`,
  ])('is not to be had for %j', (url) => {
    expect(links.oembed(url, SITE, WIDE)).toBeNull();
  });

  it('shows the view of the page that it was asked for', () => {
    const found = links.oembed(`${SITE}event/geneva-blinken-lavrov.uk.html`, SITE, WIDE);
    expect(found?.html).toContain(`src="${SITE}?select=geneva-blinken-lavrov&amp;lang=uk&amp;embed"`);
  });

  it.each([
    [{ width: 640, height: 400 }, 640, 400, 600],
    [{ width: 320, height: 9000 }, 320, 480, 300],
    [{ width: 200, height: 150 }, 200, 150, undefined],
  ])('keeps to the room of %o, its picture too', (most, width, height, thumbnail) => {
    const found = links.oembed(SITE, SITE, most);
    expect([found?.width, found?.height, found?.thumbnail_width]).toEqual([width, height, thumbnail]);
  });

  it('is one frame and nothing else, whatever the link', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'<>"\'&=?%/;~.:sx1'), maxLength: 60 }), (query) => {
        const html = links.oembed(`${SITE}?${query}`, SITE, WIDE)?.html ?? '';
        const names = JSON.stringify(parse(html), (key, value) => (key === 'parentNode' ? undefined : value));
        expect(names.match(/"tagName":"(?!html|head|body)[^"]*"/g)).toEqual(['"tagName":"iframe"']);
      }),
    );
  });
});

it('The head of a link points to its picture and its code', () => {
  const head = links.head('day=2022-01-18&clock=then', SITE);
  expect(head).toContain(`<meta property="og:image" content="${SITE}preview.png?day=2022-01-18&amp;clock=then"/>`);
  expect(head).toContain('<meta name="twitter:card" content="summary_large_image"/>');
  const code = new URL(
    /type="application\/json\+oembed"[^>]* href="([^"]*)"/.exec(head)?.[1]?.replaceAll('&amp;', '&') ?? '',
  );
  expect(code.href.startsWith(`${SITE}oembed?`)).toBe(true);
  expect(code.searchParams.get('url')).toBe(`${SITE}?day=2022-01-18&clock=then`);
});
