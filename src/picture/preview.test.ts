import { describe, expect, it } from 'vitest';
import { letterOutlines } from '../../build/preview/letterOutlines';
import { readDetail, readStyles } from '../../cli/readDrawing';
import { readFolder } from '../../cli/readFolder';
import type { Chronicle } from '../core/chronicle';
import { indexChronicle } from '../core/knowledge';
import { learnTours } from '../core/learnTours';
import { linkFactsOf, parseView } from '../core/link';
import { readChronicle } from '../core/readChronicle';
import { sceneOf } from '../core/scene';
import { pageLinksOf } from '../pages/pagesOf';
import { english } from '../words/english';
import { ukrainian } from '../words/ukrainian';
import { lookOf } from './look';
import { previewDetails, previewOf } from './preview';
import { previewTexts, type Spoken } from './previewTexts';
import type { Told } from './texts';
import { textWidth } from './textWidth';

const { chronicle, tours } = readChronicle('ukraine-2021-22', await readFolder('data/ukraine-2021-22'));
if (!chronicle) throw new Error('There is no chronicle to draw.');
const ours: Chronicle = chronicle;
const styles = await readStyles();
const grounds = { region: await readDetail('region'), world: await readDetail('world') };
const outlined = await letterOutlines();

function told(link: string, of: Chronicle = ours): Told & Spoken {
  const facts = linkFactsOf(of);
  learnTours(facts, tours);
  const { view } = parseView(link, facts);
  return {
    chronicle: of,
    view,
    scene: sceneOf(indexChronicle(of), view),
    look: lookOf(styles, 'light'),
    words: view.language === 'uk' ? ukrainian : english,
    link,
    tour: tours.find(({ id }) => id === view.tour) ?? null,
  };
}

const drawn = (link: string, of?: Chronicle) => previewOf(told(link, of), grounds);
const linesOf = (svg: string) =>
  [
    ...svg.matchAll(
      /<text x="44" y="([\d.]+)"[^>]* font-size="([\d.]+)"[^>]* textLength="([\d.]+)"[^>]*>(.*?)<\/text>/g,
    ),
  ].map(([, y, size, width, text]) => ({ y: Number(y), size: Number(size), width: Number(width), text }));

/** Every fourth page, all of them would take long, and a call across an ocean. */
const pages = pageLinksOf(ours, [])
  .filter(({ file }, at) => at % 4 === 0 || file === 'event/biden-putin-call-december-7.html')
  .map(({ query }) => ({ query, svg: drawn(query) }));

/** Dates have spaces that do not break. */
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

const PLAN = 'day=2022-01-18&clock=then&select=geneva-blinken-lavrov';

describe('The words of a preview', () => {
  it.each([
    [PLAN, 'Meeting · planned', '21 January 2022', 'No source here says that it took place.'],
    ['select=geneva-blinken-lavrov', 'Meeting · happened', '21 January 2022', 'Geneva'],
    ['select=february-meeting', 'Meeting · called off', '22 February 2022 or later', ''],
    ['select=source:wsj-2022-01-18', 'Source', 'Published 18 January 2022', 'The Wall Street Journal'],
    [
      'select=source:wsj-2022-01-18&day=2022-01-03&clock=then',
      'Source',
      'This source was not out yet on 3 January 2022.',
      '',
    ],
    ['select=dispute:russian-troop-numbers&lang=uk', 'Відкрите питання', '4 версії', 'жодну не позначено'],
    ['select=actor:antony-blinken', 'Person', '7 days to Friday, 21 January 2022', 'Secretary of State'],
    ['', '', '7 days to Friday, 21 January 2022', 'Diplomacy over Ukraine'],
  ])('of ?%s say what it is: %s, %s', (link, kind, when, detail) => {
    const texts = previewTexts(told(link));
    expect([texts.kind, texts.when].map(spaced)).toEqual([kind, when]);
    expect(spaced(texts.details.join(' '))).toContain(detail);
  });

  it('of what nobody had reported yet have no status, no day and no symbol', () => {
    const texts = previewTexts(told('select=recognition-of-republics&day=2022-01-18&clock=then'));
    expect([texts.symbol, texts.kind, texts.when]).toEqual([null, '', '']);
    expect(texts.details).toEqual(['No source had reported this by the day shown.']);
  });

  it('say whose knowledge it is and what the map is made of', () => {
    const { chronicle: of, shown, credits } = previewTexts(told(PLAN));
    expect({ of, shown: spaced(shown), credits }).toEqual({
      of: 'The road to February · Demarche',
      shown: '7 days to Tuesday, 18 January 2022, as known on 18 January 2022',
      credits: expect.stringMatching(/CC-BY-4\.0.*Natural Earth.*GeoNames/),
    });
  });

  it('have room in their column, whatever the page is about', () => {
    for (const { query, svg } of pages) {
      const lines = linesOf(svg);
      expect(lines.length, query).toBeGreaterThan(4);
      for (const [at, { y, size, width }] of lines.entries()) {
        expect(44 + width, query).toBeLessThanOrEqual(540 - 40);
        expect(y, query).toBeLessThan(620);
        expect(y - (lines[at - 1]?.y ?? -100), query).toBeGreaterThan(size * 0.9);
      }
    }
  });

  it('lose their end where they are longer than any title', () => {
    const long = { en: 'Endless '.repeat(200), uk: 'Endless'.repeat(200) };
    const events = ours.events.map((event) => ({ ...event, title: long }));
    for (const language of ['en', 'uk']) {
      const lines = linesOf(drawn(`select=geneva-blinken-lavrov&lang=${language}`, { ...ours, events }));
      expect(lines.filter(({ text }) => text?.endsWith('…'))).toHaveLength(1);
      for (const { y, width } of lines) expect(y < 620 && width <= 456).toBe(true);
    }
  });
});

describe('A preview', () => {
  it('is the same text each time', () => {
    const [first, second] = [drawn(PLAN), drawn(PLAN)];
    expect(first === second).toBe(true);
  });

  it('of an event has it on its map, if it has a place', () => {
    for (const { query, svg } of pages) {
      const { places = [], event } = told(query).scene.selected?.known ?? {};
      const marks = svg.match(new RegExp(`<g data-event="${event?.id}" data-status="\\w+" data-kind`, 'g'));
      if (places.length > 0) expect(marks, query).toHaveLength(places.length);
    }
  });

  it('shows an event that spans the world alone, and says nothing of other days', () => {
    const svg = drawn('day=2022-01-18&select=lavrov-blinken-call');
    expect(new Set(svg.match(/(?<=<g data-event=")[\w-]+/g))).toEqual(new Set(['lavrov-blinken-call']));
    expect(linesOf(svg).map(({ text }) => text)).toContain('in hindsight');
  });

  it('looks where the camera of its link looks', () => {
    const link = 'select=riga-nato-ministers&day=2021-12-01';
    const onMap = (query: string) => drawn(query).includes('data-event="riga-nato-ministers"');
    expect([onMap(link), onMap(`${link}&map=6/47/30`)]).toEqual([true, false]);
  });

  it('asks for the far lands where they are in sight', () => {
    expect(previewDetails(told('map=2/40/-60'), grounds.region)).toEqual(['region-coarse', 'world']);
    expect(previewDetails(told('map=9/50/30'), grounds.region)).toEqual(['region-fine']);
  });

  it('needs no fonts where its letters are drawn as outlines', () => {
    const letters = { ...told('lang=uk'), look: lookOf(styles, 'light', '', outlined) };
    expect(previewOf(letters, grounds).includes('<text')).toBe(false);
  });
});

describe('Outlines of letters', () => {
  const type = {
    size: 100,
    weight: 600,
    italic: false,
    family: '--text',
    spacing: 0,
    capitals: false,
    colour: '--ink',
  } as const;

  it('are about as wide as was planned for them, in both scripts', () => {
    for (const text of ['nnn', 'ввв', 'ğğ', '21'])
      expect(outlined(text, type).width, text).toBeCloseTo(textWidth(text, type), 0);
  });

  it('are kerned', () => {
    const wide = (text: string) => outlined(text, type).width;
    expect(wide('To')).toBeLessThan(wide('T') + wide('o') - 2);
  });

  it('know each face and weight', () => {
    const forms = [
      type,
      { ...type, weight: 400 },
      { ...type, italic: true },
      { ...type, family: '--display' as const },
    ];
    expect(new Set(forms.map((form) => outlined('Ğд', form).data)).size).toBe(4);
  });
});
