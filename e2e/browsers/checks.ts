import assert from 'node:assert/strict';
import { figuresOf } from '../../src/core/figureSeries';
import type { ChronicleIndex } from '../../src/core/knowledge';
import { linkFactsOf, parseView } from '../../src/core/link';
import { type Scene, sceneOf } from '../../src/core/scene';
import { eventually } from './engine';
import type { Reader } from './reader';

/** One thing that a reader does, and must be able to do in every browser. */
export interface Check {
  readonly title: string;
  readonly run: (reader: Reader, index: ChronicleIndex) => Promise<void>;
}

const GENEVA = 'Blinken and Lavrov: meeting in Geneva';
const TROOPS = 'russian-troops-near-ukraine';

/** Files are saved last: WebKit tells of each below the page, which grows less high by that. */
export const CHECKS: readonly Check[] = [
  {
    title: 'the first view shows every mark, ground, and heads in the colour of their lines',
    async run(reader, index) {
      await reader.open('');
      const shown = sceneAt(index, '').spots.flatMap(({ first }) => first);
      const { marks, colours, heads } = await reader.run(firstView);
      assert(marks > 0 && marks <= shown.length, `${marks} marks of ${shown.length}`);
      assert(colours > 20, `the ground has ${colours} colours`);
      assert(heads.length > 0, 'no journey has a head');
      for (const { head, line } of heads) assert.equal(head, line);
    },
  },
  {
    title: 'the map is pulled by anything on it, goes home, and is magnified by the wheel',
    async run(reader) {
      await reader.open('');
      await reader.pull(['.mark', /Berlin/], 120, -40);
      await reader.expectLink(/^\?map=[^&]*$/);
      await reader.click('.zoom-buttons button:last-child');
      await reader.expectLink('');
      const { x, y, width, height } = await reader.boxOf(['.map']);
      await reader.wheel(Math.round(x + width / 2), Math.round(y + height / 2), -240);
      await reader.expectLink(/^\?map=6\//);
    },
  },
  {
    title: 'the slider goes by keys and by hand, and so do the ends of the days shown',
    async run(reader) {
      await reader.open('');
      await reader.focus('[role=slider]', /^Day shown/);
      await reader.press('ArrowLeft');
      await reader.expectLink('?day=2022-01-20');
      await reader.press('PageUp');
      await reader.expectLink('?day=2022-01-27');
      await reader.press('Home');
      await reader.expectLink('?day=2021-11-01');
      await reader.pressWithShift('ArrowRight');
      await reader.expectLink(/^\?day=2021-11-(?!01)/);
      await reader.open('');
      await reader.pull(['[role=slider]', /^Day shown/], -200);
      await reader.expectLink(/^\?day=202[12]-[\d-]+$/);
      await reader.pull(['[role=slider]', /^Start of/], -60);
      await reader.expectLink(/&days=(?:[89]|1\d)$/);
      const before = await reader.link();
      await reader.pull(['[role=slider]', /^End of/], 60);
      await eventually(async () => assert.notEqual(await reader.link(), before));
    },
  },
  {
    title: 'a typed day is gone to, and asked back where it may be two',
    async run(reader) {
      await reader.open('?mode=moment');
      await reader.click('.timeline input[type=text]');
      await reader.takeAll();
      await reader.type('18 Jan 2022');
      await reader.press('Enter');
      await reader.expectLink('?day=2022-01-18&mode=moment');
      await reader.takeAll();
      await reader.type('1/2/2022');
      await reader.press('Enter');
      await reader.click('.timeline button', /^2 January 2022$/);
      await reader.expectLink('?day=2022-01-02&mode=moment');
    },
  },
  {
    title: 'mode and clock are switched, and the title says so',
    async run(reader) {
      await reader.open('');
      await reader.click('.timeline label', /^One day$/);
      await reader.expectLink('?mode=moment');
      await reader.click('.timeline label', /^Everything$/);
      await reader.expectLink('?mode=all');
      await reader.click('.timeline label', /^As known then/);
      await reader.expectLink('?mode=all&clock=then');
      await reader.expectText('.plate-view', /^The whole chronicle as known then$/);
    },
  },
  {
    title: 'the timeline plays until it is stopped',
    async run(reader) {
      await reader.open('?day=2021-12-01&mode=moment');
      await reader.click('button', /^Play$/);
      await reader.expectLink(/day=2022/);
      await reader.click('button', /^Pause$/);
      await eventually(() => reader.boxOf(['button', /^Play$/]));
    },
  },
  {
    title: 'a mark leads to its card, the card to a source, Back and Forward the same way',
    async run(reader) {
      await reader.open('');
      await reader.click('.mark', new RegExp(`^${GENEVA}`));
      await reader.expectText('aside h2', new RegExp(`^${GENEVA}$`));
      await reader.click('aside button', /^Report before the Kyiv visit$/);
      await reader.expectLink('?select=source:cnbc-2022-01-18');
      await reader.go(-1);
      await reader.expectText('aside h2', new RegExp(`^${GENEVA}$`));
      await reader.go(-1);
      await reader.expectText('aside h2', /^Events shown/);
      await reader.go(1);
      await reader.expectLink('?select=geneva-blinken-lavrov');
    },
  },
  {
    title: 'the search finds what is written in Latin, in Cyrillic and with a slip',
    async run(reader) {
      await reader.open('');
      await reader.click('button', /^Search/);
      await reader.boxOf(['.search input']);
      for (const [typed, first] of [
        ['Kiev', /^Kyiv/],
        ['Київ', /^Kyiv/],
        ['Lavrv', /^Sergey Lavrov/],
      ] as const) {
        await reader.takeAll();
        await reader.type(typed);
        await eventually(async () => assert.match((await reader.texts('[role=option]'))[0] ?? '', first));
      }
      await reader.press('Enter');
      await reader.expectText('aside h2', /^Sergey Lavrov$/);
    },
  },
  {
    title: 'a filter narrows the list to what it says',
    async run(reader, index) {
      await reader.open('');
      await reader.click('summary', /^Filters$/);
      await reader.click('.chip', /^Meeting/);
      await reader.expectLink('?kinds=meeting');
      await reader.expectText(
        'aside h2',
        new RegExp(`^Events shown ${sceneAt(index, '?kinds=meeting').counts.shown}$`),
      );
    },
  },
  {
    title: 'a tour is gone through, forth and back',
    async run(reader) {
      await reader.open('?tour=three-meetings');
      await reader.expectText('.tour-bar', /Step 1 of 9/);
      await reader.click('.tour-bar button', /^Next/);
      await reader.expectLink('?tour=three-meetings&step=2');
      await reader.expectText('.tour-bar', /Step 2 of 9/);
      await reader.click('.tour-bar button', /^Previous/);
      await reader.expectLink('?tour=three-meetings');
    },
  },
  {
    title: 'the chronology tells every event, in order',
    async run(reader, index) {
      await reader.open('?mode=all&list=happened');
      const { shown } = sceneAt(index, '?mode=all&list=happened').counts;
      await eventually(async () => assert.equal((await reader.texts('.told')).length, shown));
    },
  },
  {
    title: 'the numbers of a measure stand in the order of the chronicle',
    async run(reader, { chronicle }) {
      await reader.open(`?select=measure:${TROOPS}`);
      const by = figuresOf(chronicle, TROOPS, 0, 'hindsight').map(({ figure }) => figure.by);
      const voices = by.map((id) => (id === null ? '' : (chronicle.actors[id]?.names['en'] ?? '')));
      assert(voices.length > 3, `${voices.length} numbers`);
      await eventually(async () => {
        const rows = await reader.texts('.figure-table tbody tr');
        assert.equal(rows.length, voices.length);
        for (const [at, voice] of voices.entries()) assert(rows[at]?.includes(voice), `row ${at + 1} is not ${voice}`);
      });
    },
  },
  {
    title: 'the short link opens what the long one does, and is drawn to be scanned',
    async run(reader) {
      const link = '?day=2022-01-18&clock=then&map=5.5/50/30&select=geneva-blinken-lavrov';
      await reader.open(link);
      await reader.click('button', /^Share$/);
      await reader.click('dialog label', /^Short$/);
      await reader.click('dialog summary', /scan$/);
      await reader.boxOf(['dialog [role=img]', /^QR code of http.*\?s=1~/]);
      const short = await reader.run(() => document.querySelector<HTMLInputElement>('dialog input[readonly]')?.value);
      assert.match(short ?? '', /\?s=1~/);
      await reader.open(new URL(short ?? '').search);
      await reader.expectLink(link);
    },
  },
  {
    title: 'on a small screen the card comes as a sheet that can be drawn up and down',
    async run(reader) {
      await reader.resize(390, 844);
      await reader.open('');
      await reader.click('.mark', /Berlin/);
      const rest = () => reader.run(() => document.querySelector<HTMLElement>('.panel')?.dataset['rest']);
      await eventually(async () => assert.equal(await rest(), 'half'));
      await eventually(async () =>
        assert((await reader.boxOf(['.sheet-handle'])).y < 422, 'the sheet has not come up'),
      );
      const { y } = await reader.boxOf(['.sheet-handle']);
      await reader.pull(['.sheet-handle'], 0, -0.8 * y);
      await eventually(async () => assert.equal(await rest(), 'full'));
      const across = await reader.run(() => document.documentElement.scrollWidth - innerWidth);
      assert(across <= 0, `the page is ${across} px too wide`);
    },
  },
  {
    title: 'a view is saved as PNG and as SVG',
    async run(reader) {
      await reader.open('?day=2022-01-18');
      await reader.click('button', /^Share$/);
      await reader.click('dialog summary', /^Save as picture$/);
      await reader.click('dialog label', /^PNG/);
      await reader.click('dialog button', /^Save$/);
      assert.equal((await reader.saved(/\.png$/)).toString('latin1', 1, 4), 'PNG');
      await reader.click('dialog label', /^SVG/);
      await reader.click('dialog button', /^Save$/);
      assert.match((await reader.saved(/\.svg$/)).toString(), /^<svg [\s\S]*<\/svg>\s*$/);
    },
  },
  {
    title: 'the days shown are saved as a film, WebM where the browser writes it, and GIF',
    async run(reader) {
      await reader.open('?day=2022-01-21&days=4&clock=then&kinds=meeting');
      await reader.click('aside summary', /^Save as film$/);
      await reader.choose(/^Days/, /^The days shown now$/);
      await reader.choose(/^Goes/, /^day by day$/);
      await reader.expectText('aside form', /4 pictures/);
      await reader.boxOf(['aside form button:not([aria-disabled=true])', /^Save film$/]); // it knows what the browser writes
      const formats = await reader.texts('aside form label');
      if (formats.some((one) => one.startsWith('WebM'))) {
        await reader.click('aside button', /^Save film$/);
        assert.equal((await reader.saved(/\.webm$/)).toString('hex', 0, 4), '1a45dfa3');
        await reader.click('aside form label', /^GIF/);
      }
      await reader.click('aside button', /^Save film$/);
      assert.equal((await reader.saved(/\.gif$/)).toString('latin1', 0, 6), 'GIF89a');
    },
  },
  {
    title: 'the data is taken out',
    async run(reader, index) {
      await reader.open('?day=2022-01-18');
      await reader.click('aside summary', /^Export data$/);
      await reader.click('aside button', /GeoJSON$/);
      const { features } = JSON.parse((await reader.saved(/\.geojson$/)).toString());
      assert.equal(features.length, sceneAt(index, '?day=2022-01-18').counts.shown);
    },
  },
  {
    title: 'three maps stand in another page, and answer it',
    async run(reader) {
      await reader.page('embedding.html');
      await reader.boxOf(['#days']); // a map is fetched when it comes near
      await eventually(async () => assert.match(await reader.run(dayOfFrame), /1 December 2021/));
      await reader.click('button', /^Geneva, 21 January 2022$/);
      await eventually(async () => assert.match(await reader.run(dayOfFrame), /21 January 2022/));
      await reader.expectText('#shown', /^2022-01-21/);
    },
  },
  {
    title: 'all of it is there in Ukrainian, and in the dark',
    async run(reader) {
      await reader.open('');
      await reader.click('button', /^Українська$/);
      await reader.expectLink('?lang=uk');
      await reader.expectText('.plate-view', /21 січня 2022/);
      await reader.click('button', /^Темна мапа$/);
      const { theme, bars } = await reader.run(() => ({
        theme: document.documentElement.dataset['theme'],
        bars: getComputedStyle(document.querySelector('.panel-body') as Element).scrollbarColor,
      }));
      assert.equal(theme, 'dark');
      assert.notEqual(bars, 'auto'); // undefined where the browser lets nobody colour them
    },
  },
  {
    title: 'on paper a sheet of its own takes the place of the page',
    async run(reader) {
      await reader.open('?select=geneva-blinken-lavrov');
      await eventually(async () => {
        await reader.run(() => void window.dispatchEvent(new Event('beforeprint')));
        const lines = await reader.run(() => document.querySelectorAll('.print-sheet svg[viewBox] path').length);
        assert(lines > 20, `${lines} lines are drawn`);
      });
    },
  },
  {
    title: 'events can be read on pages without scripts',
    async run(reader) {
      await reader.page('event/geneva-blinken-lavrov.html');
      await reader.expectText('h1', new RegExp(`^${GENEVA}$`));
      await reader.page('contents/index.html');
      await reader.expectText('h1', /./);
    },
  },
];

function sceneAt(index: ChronicleIndex, link: string): Scene {
  return sceneOf(index, parseView(link, linkFactsOf(index.chronicle)).view);
}

/** Runs in the page. */
function firstView() {
  const canvas = [...document.querySelectorAll('canvas')].sort((one, other) => other.width - one.width)[0];
  const { data } = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
  const colours = new Set<number>();
  for (let at = 0; at + 2 < data.length; at += 400)
    colours.add(((data[at] ?? 0) << 16) + ((data[at + 1] ?? 0) << 8) + (data[at + 2] ?? 0));
  const heads = [...document.querySelectorAll('path.arc[marker-end]')].map((arc) => {
    const id = /#([\w-]+)/.exec(arc.getAttribute('marker-end') ?? '')?.[1] ?? '';
    const head = document.querySelector(`#${id} path`);
    return { head: head && getComputedStyle(head).fill, line: getComputedStyle(arc).stroke };
  });
  return { marks: document.querySelectorAll('.mark').length, colours: colours.size, heads };
}

/** Runs in the page. */
function dayOfFrame(): string {
  const frame = document.querySelector<HTMLIFrameElement>('#days iframe');
  const slider = frame?.contentDocument?.querySelector('[role=slider][aria-label="Day shown"]');
  return slider?.getAttribute('aria-valuetext') ?? '';
}
