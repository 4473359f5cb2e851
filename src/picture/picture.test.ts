import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { readDetail, readStyles } from '../../cli/readDrawing';
import { readFolder } from '../../cli/readFolder';
import type { Chronicle } from '../core/chronicle';
import { indexChronicle } from '../core/knowledge';
import { linkFactsOf, parseView } from '../core/link';
import { readChronicle } from '../core/readChronicle';
import { sceneOf } from '../core/scene';
import { type Box, meet } from '../plan/box';
import type { Size } from '../plan/projection';
import { markBoxes, ROOM_FOR_MOUSE } from '../plan/stacks';
import { symbolOf } from '../symbol/symbol';
import { english } from '../words/english';
import { ukrainian } from '../words/ukrainian';
import { detailsFor, layoutOf, layoutsOf, type PictureOf } from './layout';
import { lookOf, THEMES, type Theme } from './look';
import { labelsOf, pictureOf, withFontFaces } from './picture';
import { FILM_SIZES, scaleFor } from './size';

const { chronicle } = readChronicle('ukraine-2021-22', await readFolder('data/ukraine-2021-22'));
if (!chronicle) throw new Error('There is no chronicle to draw.');
const ours: Chronicle = chronicle;
const styles = await readStyles();
const [region, world] = [await readDetail('region'), await readDetail('world')];
const grounds = { region, world };

const CARD = { width: 1200, height: 630 };
const SIZES: readonly Size[] = [
  CARD,
  { width: 1440, height: 900 },
  { width: 800, height: 1200 },
  { width: 480, height: 400 },
  { width: 3508, height: 2480 },
];
const LINKS = [
  '',
  '?day=2021-12-01&mode=moment',
  '?day=2022-01-18&clock=then&select=geneva-blinken-lavrov',
  '?mode=all&lang=uk',
  '?mode=all&map=2.5/40/-20',
  '?mode=until&map=7/48/36&layers=donbas,crimea,oblasts,beyond-line-of-contact,line-of-contact',
  '?day=2022-02-23&clock=then&select=territory:republics',
];

function asked(link: string, size: Size = CARD, theme: Theme = 'light', of = ours): PictureOf {
  const { view } = parseView(link, linkFactsOf(of));
  return {
    chronicle: of,
    view,
    scene: sceneOf(indexChronicle(of), view),
    look: lookOf(styles, theme),
    words: view.language === 'uk' ? ukrainian : english,
    size,
    dpi: null,
    scale: scaleFor(size),
    seen: null,
    link: `https://example.org/${link}`,
  };
}

const drawn = (...args: Parameters<typeof asked>) => pictureOf(asked(...args), grounds);

/** What an XML parser would find wrong; one for JSX reads elements, attributes and their nesting by the same rules. */
function faultsOf(svg: string): string[] {
  const { errors } = parseSync('picture.tsx', `export const picture = ${svg};`);
  return [
    ...errors.map(({ message }) => message),
    ...(svg.match(/&(?!(amp|lt|gt|quot);)/g) ?? []).map((sign) => `a bare ${sign}`),
    ...(svg.match(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu) ?? []).map(() => 'a forbidden letter'),
    ...(svg.match(/NaN|undefined|Infinity|\[object/g) ?? []),
  ];
}

const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

describe.each(LINKS)('The picture of %s', (link) => {
  it('can be parsed', () => {
    expect(faultsOf(drawn(link))).toEqual([]);
  });

  it.each(SIZES)('has room for each of its names at %j', (size) => {
    const picture = asked(link, size);
    const layout = layoutOf(picture, region);
    const names: Box[] = [
      ...labelsOf(picture, grounds, layout).map(({ box }) => box),
      ...layout.spots.within.flatMap(({ name }) => (name ? [name.box] : [])),
    ];
    const marks = layout.spots.within.flatMap(({ cluster }) => markBoxes(cluster, ROOM_FOR_MOUSE));
    const pointers = layout.pointers.map(({ box }) => box);
    const { width, height } = layout.window;
    for (const [at, name] of names.entries()) {
      const others = [...names.slice(0, at), ...marks, ...pointers];
      expect(others.filter((other) => meet(name, other))).toEqual([]);
      expect(Math.min(name.left, name.top, width - name.right, height - name.bottom)).toBeGreaterThanOrEqual(0);
    }
    expect(pointers.filter((one) => marks.some((mark) => meet(one, mark)))).toEqual([]);
  });

  it('has each mark of the scene once: drawn with its status, behind a number, or beyond the edge', () => {
    const picture = asked(link);
    const { spots } = layoutOf(picture, region);
    const svg = pictureOf(picture, grounds);
    const found = [...svg.matchAll(/<g data-event="([^"]*)" data-status="([^"]*)" data-kind="([^"]*)">(.*?)<\/g>/g)];
    const byEvent = new Map(picture.scene.marks.map((mark) => [mark.event, mark]));
    for (const [, event = '', status, kind, inner] of found) {
      const mark = byEvent.get(event);
      expect({ status, kind }).toEqual({ status: mark?.status, kind: mark?.kind });
      if (mark) for (const { d } of symbolOf(mark.kind, mark.status)) expect(inner).toContain(`d="${d}"`);
    }
    const hidden = spots.within.reduce((sum, { cluster }) => sum + cluster.hidden, 0);
    const beyond = spots.beyond.reduce((sum, { marks }) => sum + marks, 0);
    expect(found.length + hidden + beyond).toBe(picture.scene.marks.length);
    expect(found.length).toBeGreaterThan(0);
  });
});

describe('A picture', () => {
  it.each(SIZES)('of %j can be parsed in both themes', (size) => {
    for (const theme of THEMES) expect(faultsOf(drawn('?mode=all&lang=uk', size, theme))).toEqual([]);
  });

  it('is the same text each time', () => {
    expect(drawn('?mode=until')).toBe(drawn('?mode=until'));
  });

  it('says day, clock, title, credits and link', () => {
    const texts = textsOf(drawn('?day=2022-01-18&clock=then'));
    expect(texts).toContain('The road to February');
    expect(texts).toContain('7\u00a0days to Tuesday, 18 January 2022');
    expect(texts).toContain('as known on 18 January 2022');
    expect(texts).toContain('https://example.org/?day=2022-01-18&amp;clock=then');
    expect(texts.join()).toContain('Made with Natural Earth');
    expect(textsOf(drawn('?lang=uk'))).toContain('як відомо тепер');
  });

  it('explains what is on its map and nothing else', () => {
    const texts = textsOf(drawn('?day=2021-12-01&mode=moment&kinds=demand&layers=ukraine'));
    expect(texts).toContain('Demand');
    expect(texts).toContain('in hindsight · filtered');
    for (const absent of ['Meeting', 'planned', 'Journey', 'Crimea', 'Donbas']) expect(texts).not.toContain(absent);
    const near = textsOf(drawn('?day=2021-12-01&mode=moment&kinds=demand&map=7/48/36'));
    expect(near).toContain('Donbas');
    expect(near).not.toContain('Belarus');
  });

  it('marks what is selected, and names it', () => {
    const link = '?day=2022-01-18&clock=then&select=geneva-blinken-lavrov';
    const accent = lookOf(styles, 'light').ink('--accent').colour;
    expect(drawn(link)).toContain(`stroke="${accent}"`);
    expect(textsOf(drawn(link)).join()).toContain('meeting in Geneva, 21 January 2022');
    expect(drawn('?day=2022-01-18&clock=then')).not.toContain(`stroke="${accent}"`);
  });

  it('has the size that was asked for, and the same drawing larger', () => {
    expect(drawn('', { width: 3508, height: 2480 })).toMatch(
      /^<svg xmlns="[^"]+" width="3508" height="2480" viewBox="0 0 1354\.\d+ 957\.\d+"/,
    );
    expect(drawn('')).toContain('width="1200" height="630" viewBox="0 0 1200 630"');
  });

  it('asks for the world where the region ends, and for fine lines near by', () => {
    expect(detailsFor(asked('?map=5/50/30'), region)).toEqual(['region-coarse']);
    expect(detailsFor(asked('?map=6/50/30'), region)).toEqual(['region']);
    expect(detailsFor(asked('?map=3/50/30'), region)).toEqual(['region-coarse', 'world']);
    expect(detailsFor(asked('?map=8/50/30'), region)).toEqual(['region-fine']);
    expect(detailsFor(asked('?map=6/50/30', { width: 3508, height: 2480 }), region)).toEqual(['region-fine']);
  });

  it('takes words of data and links for words', () => {
    const bad = `</title><script>alert("1")</script>&'\u0007 ]]> <!-- ${'long'.repeat(40)}`;
    const hostile: Chronicle = {
      ...ours,
      title: { en: bad },
      subtitle: { en: bad },
      events: ours.events.map((event) => ({ ...event, title: { en: bad } })),
      layers: ours.layers.map((layer) => ({ ...layer, names: { en: bad }, shows: { en: bad } })),
      places: Object.fromEntries(
        Object.entries(ours.places).map(([id, place]) => [id, { ...place, names: { en: bad } }]),
      ),
    };
    for (const size of SIZES) {
      const svg = pictureOf({ ...asked('?mode=until', size, 'dark', hostile), link: bad }, grounds);
      expect(faultsOf(svg)).toEqual([]);
      expect(svg).not.toMatch(/<script|<!--/);
      expect(svg).toContain('&lt;script&gt;');
    }
  });
});

describe.each([CARD, ...Object.values(FILM_SIZES)])('Pictures of %j that follow each other', (size) => {
  const links = [1, 9, 18, 25].map(
    (day) => `?day=2022-01-${String(day).padStart(2, '0')}&clock=then&kinds=meeting,call`,
  );
  const pictures = links.map((link) => asked(link, size));
  const layouts = layoutsOf(pictures, region);
  const svgs = pictures.map((picture, at) => pictureOf(picture, grounds, layouts[at]));

  it('share one map, though one has more to say', () => {
    const long = pictures.map((picture, at) => (at === 1 ? { ...picture, link: picture.link.repeat(9) } : picture));
    for (const { window, header, legend } of layoutsOf(long, region)) {
      expect(header.height + window.height + legend.height).toBeCloseTo(size.height / scaleFor(size));
      expect(window.height).toBeLessThan(layouts[0]?.window.height ?? 0);
    }
    for (const { window } of layouts) expect(window).toEqual(layouts[0]?.window);
    for (const svg of svgs) expect(faultsOf(svg)).toEqual([]);
  });

  it('explain what is on any of them', () => {
    const alone = new Set(pictures.flatMap((picture) => textsOf(layoutOf(picture, region).legend.markup)));
    for (const [at, { legend }] of layouts.entries()) {
      const texts = textsOf(legend.markup);
      expect(texts.slice(0, -3)).toEqual(textsOf(layouts[0]?.legend.markup ?? '').slice(0, -3));
      for (const text of ['planned', 'happened']) expect(texts.includes(text)).toBe(alone.has(text));
      expect(texts.join('')).toContain(links[at]?.replaceAll('&', '&amp;'));
    }
  });
});

describe('A picture with its fonts', () => {
  it('is the same but for the rules that carry them', () => {
    const svg = drawn('', CARD, 'light', { ...ours, title: { en: '</title>' } });
    const rule = '@font-face { font-family: "A & B"; }';
    const carrying = withFontFaces(svg, rule);
    expect(faultsOf(carrying.replace(/@font-face[^<]*/, ''))).toEqual([]);
    expect(carrying).toContain('</title><style>@font-face { font-family: &quot;A &amp; B&quot;; }</style>');
    expect(carrying.replace(/<style>.*<\/style>/, '')).toBe(svg);
  });
});
