import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../cli/readFolder';
import { anyChronicle, anyViewOf } from './anyChronicle';
import { parseBounds, sameBounds } from './bounds';
import { type Camera, canonicalCamera, MAX_ZOOM, MIN_ZOOM } from './camera';
import { KINDS, MODES, STATUSES } from './chronicle';
import { formatDay, parseDay } from './day';
import { formatView, type LinkFacts, type LinkNote, linkFactsOf, parseView } from './link';
import { readChronicle } from './readChronicle';
import { CLOCKS, LISTS, MAX_WINDOW, orderedLike, sameView, VIEW_FIELDS, type View } from './view';

const { chronicle } = readChronicle('ukraine-2021-22', await readFolder('data/ukraine-2021-22'));
if (!chronicle) throw new Error('There is no chronicle to link to.');
const facts = linkFactsOf(chronicle);
const { home } = facts;
const STEPS = [
  '',
  'day=2021-12-01&clock=then&map=5/57/21&select=riga-nato-ministers',
  'since=2022-01-18&kinds=meeting',
];
facts.tours.set(
  'three-days',
  STEPS.map((link) => parseView(link, facts).view),
);

const anyCamera: fc.Arbitrary<Camera> = fc
  .record({
    lng: fc.double({ min: -720, max: 720, noNaN: true }),
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    zoom: fc.double({ min: 0, max: 24, noNaN: true }),
  })
  .map(canonicalCamera);

const anyView: fc.Arbitrary<View> = fc
  .tuple(
    anyViewOf(chronicle, facts.reach),
    fc.option(anyCamera),
    fc.option(fc.integer({ min: 1, max: STEPS.length })),
    fc.subarray([...VIEW_FIELDS]),
  )
  .map(([view, camera, step, changed]) => {
    if (step === null) return { ...view, camera };
    const shown = facts.tours.get('three-days')?.[step - 1] ?? home;
    const changes = Object.fromEntries(changed.map((field) => [field, { ...view, camera }[field]]));
    return { ...shown, ...changes, tour: 'three-days', step };
  });

/** Queries from noise to nearly good ones. */
const KEYS = [
  'tour',
  'step',
  'day',
  'mode',
  'days',
  'clock',
  'since',
  'status',
  'map',
  'layers',
  'select',
  'list',
  'kinds',
  'actors',
  'places',
  'bounds',
  'sources',
  'disputed',
  'placed',
  'lang',
  'date',
  'event',
  'language',
  '__proto__',
  'utm_source',
  '',
  'DAY',
];
const anyValue = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom(...'0123456789-/.,:%&=+#?<>"\'{}[]\\ \t\n\u0000\u202e\u200b\uD800eENone'),
    maxLength: 30,
  }),
  fc.constantFrom(
    'none',
    'three-days',
    '2',
    'then',
    'window',
    '2022-01-18',
    '5/50/30',
    'territory:crimea',
    'meeting,call',
    'kyiv,riga',
    '24,49,41,53',
    'only',
    'constructor',
    '%',
    '%E0%A4%A',
  ),
);
const anyQuery = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.tuple(fc.constantFrom(...KEYS), fc.oneof(anyValue, anyValue.map(encodeWhatCanBe))), { maxLength: 8 })
    .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&')),
);

function encodeWhatCanBe(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''));
}

/** Fields of a view that hold what no view of a chronicle may hold. */
function badFields(view: View, { ids, languages, layers, choices, reach, tours }: LinkFacts): string[] {
  const isOrdered = (order: readonly string[], some: readonly string[]) =>
    orderedLike(order, some).join() === some.join() && new Set(some).size === some.length;
  const good: Record<keyof View, boolean> = {
    tour: view.tour === null || tours.has(view.tour),
    step: view.tour === null ? view.step === 1 : tours.get(view.tour)?.[view.step - 1] !== undefined,
    day: Number.isInteger(view.day) && view.day >= reach.start && view.day < reach.end,
    mode: MODES.includes(view.mode),
    window: Number.isInteger(view.window) && view.window >= 1 && view.window <= MAX_WINDOW,
    clock: CLOCKS.includes(view.clock),
    since: view.since === null || (Number.isInteger(view.since) && view.since >= reach.start && view.since < reach.end),
    camera:
      view.camera === null ||
      (JSON.stringify(canonicalCamera(view.camera)) === JSON.stringify(view.camera) &&
        Math.abs(view.camera.lng) <= 180 &&
        Math.abs(view.camera.lat) <= 85 &&
        view.camera.zoom >= MIN_ZOOM &&
        view.camera.zoom <= MAX_ZOOM),
    layers: isOrdered(layers, view.layers),
    selection: view.selection === null || ids[view.selection.type].has(view.selection.id),
    list: LISTS.includes(view.list),
    kinds: isOrdered(KINDS, view.kinds),
    statuses: isOrdered(STATUSES, view.statuses),
    actors: isOrdered(choices.actors, view.actors),
    places: isOrdered(choices.places, view.places),
    bounds: view.bounds === null || sameBounds(parseBounds(String(view.bounds)), view.bounds),
    sources: isOrdered(choices.sources, view.sources),
    disputed: typeof view.disputed === 'boolean',
    placed: typeof view.placed === 'boolean',
    language: languages.includes(view.language),
  };
  const fields = Object.keys(view) as (keyof View)[];
  return [...fields.filter((field) => !good[field]), ...(fields.length === VIEW_FIELDS.length ? [] : ['fields'])];
}

describe('A link', () => {
  it('gives any view back that a reader can reach', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parseView(formatView(view, facts), facts)).toEqual({ view, notes: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('gives any view of any chronicle back', () => {
    const chronicleAndView = anyChronicle.chain((some) => {
      const itsFacts = linkFactsOf(some);
      return fc.tuple(fc.constant(itsFacts), anyViewOf(some, itsFacts.reach));
    });
    fc.assert(
      fc.property(chronicleAndView, ([itsFacts, view]) => {
        expect(badFields(itsFacts.home, itsFacts)).toEqual([]);
        expect(parseView(formatView(view, itsFacts), itsFacts)).toEqual({ view, notes: [] });
      }),
      { numRuns: 50 },
    );
  });

  it('is one for each view', () => {
    fc.assert(
      fc.property(anyView, anyView, fc.subarray([...VIEW_FIELDS]), (one, other, fields) => {
        const mixed = { ...one, ...Object.fromEntries(fields.map((field) => [field, other[field]])) };
        expect(formatView(one, facts) === formatView(mixed, facts)).toBe(sameView(one, mixed));
      }),
    );
  });

  it('needs no sign that a mail or a chat would cut or change', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(formatView(view, facts)).toMatch(/^$|^[a-z]+=[\w.,/:-]+(&[a-z]+=[\w.,/:-]+)*$/);
      }),
    );
  });

  it('of the home view is empty', () => {
    expect(formatView(home, facts)).toBe('');
    expect(parseView('', facts)).toEqual({ view: home, notes: [] });
  });

  it.each<[link: string, view: Partial<View>]>([
    ['day=2021-12-01', { day: parseDay('2021-12-01') ?? 0 }],
    ['mode=until&clock=then', { mode: 'until', clock: 'then' }],
    ['days=30', { window: 30 }],
    ['map=6.5/50.45/30.52', { camera: { lng: 30.52, lat: 50.45, zoom: 6.5 } }],
    ['layers=none', { layers: [] }],
    ['layers=ukraine,crimea', { layers: ['ukraine', 'crimea'] }],
    ['select=geneva-blinken-lavrov', { selection: { type: 'event', id: 'geneva-blinken-lavrov' } }],
    ['select=territory:crimea', { selection: { type: 'territory', id: 'crimea' } }],
    ['select=source:wsj-2022-01-18', { selection: { type: 'source', id: 'wsj-2022-01-18' } }],
    ['mode=all&list=known', { mode: 'all', list: 'known' }],
    ['kinds=meeting,call&actors=antony-blinken', { kinds: ['meeting', 'call'], actors: ['antony-blinken'] }],
    ['since=2021-12-02', { since: parseDay('2021-12-02') }],
    ['status=planned,cancelled', { statuses: ['planned', 'cancelled'] }],
    [
      'select=measure:russian-troops-near-ukraine',
      { selection: { type: 'measure', id: 'russian-troops-near-ukraine' } },
    ],
    ['places=kyiv,riga&disputed=only', { places: ['kyiv', 'riga'], disputed: true }],
    ['bounds=24,49.25,41,53&placed=only', { bounds: [24, 49.25, 41, 53], placed: true }],
    ['sources=cnbc-2022-01-18,wsj-2022-01-18', { sources: ['cnbc-2022-01-18', 'wsj-2022-01-18'] }],
    ['lang=uk', { language: 'uk' }],
  ])('is %s for %j', (link, part) => {
    const view = { ...home, ...part };
    expect(formatView(view, facts)).toBe(link);
    expect(parseView(link, facts)).toEqual({ view, notes: [] });
  });

  it('stays shorter than 420 signs where a hand has set everything', () => {
    const busy: View = {
      tour: null,
      step: 1,
      day: parseDay('2021-12-01') ?? 0,
      mode: 'until',
      window: 366,
      clock: 'then',
      since: parseDay('2021-11-01'),
      camera: canonicalCamera({ lng: -120.123456, lat: -50.123456, zoom: 8.37 }),
      layers: ['nato-eastern-flank', 'ukraine', 'crimea', 'line-of-contact'],
      selection: { type: 'event', id: 'blinken-demands-end-of-destabilisation' },
      list: 'happened',
      kinds: ['meeting', 'call', 'statement', 'warning'],
      statuses: ['planned', 'happened'],
      actors: ['antony-blinken', 'sergey-lavrov'],
      places: ['kyiv'],
      bounds: [-10.25, 40.5, 44.75, 60.25],
      sources: ['wsj-2022-01-18'],
      disputed: true,
      placed: true,
      language: 'uk',
    };
    expect(formatView(busy, facts).length).toBeLessThan(420);
  });
});

describe('A link to a step of a tour', () => {
  const at = (step: number) => ({ ...(facts.tours.get('three-days')?.[step - 1] ?? home), tour: 'three-days', step });

  it.each<[link: string, step: number, changes: Partial<View>]>([
    ['tour=three-days', 1, {}],
    ['tour=three-days&step=2', 2, {}],
    ['tour=three-days&step=2&lang=uk', 2, { language: 'uk' }],
    ['tour=three-days&step=2&day=2021-12-02&map=none', 2, { day: parseDay('2021-12-02') ?? 0, camera: null }],
    ['tour=three-days&step=2&clock=hindsight&select=none', 2, { clock: 'hindsight', selection: null }],
    ['tour=three-days&step=2&day=2022-01-21', 2, { day: home.day }],
    ['tour=three-days&step=3&since=none&kinds=none', 3, { since: null, kinds: [] }],
  ])('?%s says step %i and what differs from it', (link, step, changes) => {
    const view = { ...at(step), ...changes };
    expect(formatView(view, facts)).toBe(link);
    expect(parseView(link, facts)).toEqual({ view, notes: [] });
  });

  it.each(['4', '0', '99999', '-1', '2x', ''])('opens the first step where there is no step %s', (step) => {
    const { view, notes } = parseView(`tour=three-days&step=${step}`, facts);
    expect(view).toEqual(at(1));
    expect(notes.map(({ key }) => key)).toEqual(['step']);
  });

  it('opens what it says beside an unknown tour, and says so', () => {
    const { view, notes } = parseView('tour=atlantis&step=2&day=2021-12-01', facts);
    expect(view).toEqual({ ...home, day: parseDay('2021-12-01') });
    expect(notes.map(({ key }) => key)).toEqual(['tour', 'step']);
  });

  it('is read the same whatever the order of its keys', () => {
    const link = 'select=none&step=2&day=2021-12-02&tour=three-days';
    expect(parseView(link, facts).view).toEqual({ ...at(2), selection: null, day: parseDay('2021-12-02') });
  });

  it.each(['map=none', 'since=none', 'select=none', 'tour=none'])('%s without a tour is what home is', (link) => {
    expect(parseView(link, facts)).toEqual({ view: home, notes: [] });
  });
});

describe('Any string', () => {
  it('gives a view that can be shown, and never an error', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(badFields(parseView(query, facts).view, facts)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('says once written again what it said when it was read', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { view } = parseView(query, facts);
        expect(parseView(formatView(view, facts), facts)).toEqual({ view, notes: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('that a field cannot take leaves the field at home, and the reader is told', () => {
    const fields = ['day', 'mode', 'days', 'clock', 'map', 'layers', 'select', 'kinds', 'actors', 'lang'];
    fc.assert(
      fc.property(fc.constantFrom(...fields), anyValue.map(encodeWhatCanBe), (key, value) => {
        const { view, notes } = parseView(`${key}=${value}`, facts);
        const isHome = sameView(view, home);
        const homeLink = parseView(`${key}=${value}`, {
          ...facts,
          home: parseView('day=2022-01-01&mode=all&days=2&layers=none&lang=uk', facts).view,
        });
        // what is neither told nor seen must have said what home says
        if (notes.length === 0 && isHome) expect(formatView(homeLink.view, facts)).not.toContain(`${key}=`);
        for (const note of notes) expect(note.key).toBe(key);
      }),
      { numRuns: 1000 },
    );
  });
});

const AT_ONCE_MS = 3000; // on a busy machine; what grows with the square of its input would take minutes

const note = (key: string, value: string, problem: LinkNote['problem']) => ({ key, value, problem });

describe('A bad value', () => {
  it.each<[query: string, notes: LinkNote[]]>([
    ['tour=atlantis', [note('tour', 'atlantis', 'unknown')]],
    ['tour=__proto__', [note('tour', '__proto__', 'unknown')]],
    ['step=2', [note('step', '2', 'out-of-reach')]],
    ['step=two', [note('step', 'two', 'unreadable')]],
    ['day=2022-02-30', [note('day', '2022-02-30', 'unreadable')]],
    ['day=18.01.2022', [note('day', '18.01.2022', 'unreadable')]],
    ['day=', [note('day', '', 'unreadable')]],
    ['day', [note('day', '', 'unreadable')]],
    ['day=1969-07-20', [note('day', '1969-07-20', 'out-of-reach')]],
    ['day=2022-03-01', [note('day', '2022-03-01', 'out-of-reach')]],
    ['mode=toString', [note('mode', 'toString', 'unknown')]],
    ['days=0', [note('days', '0', 'out-of-reach')]],
    ['days=367', [note('days', '367', 'out-of-reach')]],
    ['days=-7', [note('days', '-7', 'unreadable')]],
    ['days=7.5', [note('days', '7.5', 'unreadable')]],
    ['days=1e2', [note('days', '1e2', 'unreadable')]],
    ['clock=now', [note('clock', 'now', 'unknown')]],
    ['map=5/50', [note('map', '5/50', 'unreadable')]],
    ['map=5/91/30', [note('map', '5/91/30', 'unreadable')]],
    ['map=5/NaN/30', [note('map', '5/NaN/30', 'unreadable')]],
    ['map=Infinity/50/30', [note('map', 'Infinity/50/30', 'unreadable')]],
    ['map=0x5/50/30', [note('map', '0x5/50/30', 'unreadable')]],
    ['map=5/50/30/7', [note('map', '5/50/30/7', 'unreadable')]],
    ['layers=', [note('layers', '', 'unreadable')]],
    ['layers=,,', [note('layers', ',,', 'unreadable')]],
    ['layers=atlantis', [note('layers', 'atlantis', 'unknown')]],
    ['select=atlantis', [note('select', 'atlantis', 'unknown')]],
    ['select=territory:geneva-blinken-lavrov', [note('select', 'territory:geneva-blinken-lavrov', 'unknown')]],
    ['select=constructor:name', [note('select', 'constructor:name', 'unreadable')]],
    ['select=__proto__', [note('select', '__proto__', 'unknown')]],
    ['select=', [note('select', '', 'unknown')]],
    ['kinds=Meeting', [note('kinds', 'Meeting', 'unknown')]],
    ['kinds=', [note('kinds', '', 'unreadable')]],
    ['actors=__proto__', [note('actors', '__proto__', 'unknown')]],
    ['bounds=41,49,24,53', [note('bounds', '41,49,24,53', 'unreadable')]],
    ['bounds=24,49,24,53', [note('bounds', '24,49,24,53', 'unreadable')]],
    ['bounds=24,49,241,53', [note('bounds', '24,49,241,53', 'unreadable')]],
    ['bounds=24,49,41', [note('bounds', '24,49,41', 'unreadable')]],
    ['bounds=1e1,49,41,53', [note('bounds', '1e1,49,41,53', 'unreadable')]],
    ['disputed=yes', [note('disputed', 'yes', 'unknown')]],
    ['places=atlantis', [note('places', 'atlantis', 'unknown')]],
    ['lang=ru', [note('lang', 'ru', 'unknown')]],
    ['lang=%E0%A4%A', [note('lang', '%E0%A4%A', 'unknown')]],
    ['lang=%3Cscript%3E', [note('lang', '<script>', 'unknown')]],
  ])('of ?%s leaves the home view', (query, notes) => {
    expect(parseView(query, facts)).toEqual({ view: home, notes });
  });

  it('of a list is left out, and the good ones stay', () => {
    const { view, notes } = parseView('kinds=call,tea,meeting&layers=crimea,,moon,ukraine', facts);
    expect(view).toEqual({ ...home, kinds: ['meeting', 'call'], layers: ['ukraine', 'crimea'] });
    expect(notes).toEqual([note('layers', 'moon', 'unknown'), note('kinds', 'tea', 'unknown')]);
  });

  it('does no harm to the fields beside it', () => {
    const { view, notes } = parseView('day=never&clock=then&mode=%&days=14', facts);
    expect(view).toEqual({ ...home, clock: 'then', window: 14 });
    expect(notes.map(({ key }) => key)).toEqual(['day', 'mode']);
  });

  it('that is told many times in a list is told once', () => {
    expect(parseView(`actors=${'moon,'.repeat(1000)}`, facts).notes).toEqual([note('actors', 'moon', 'unknown')]);
  });

  it.each([
    ['a million signs', `lang=${'x'.repeat(1_000_000)}`],
    ['a hundred thousand keys', 'key=value&'.repeat(100_000)],
    ['a hundred thousand commas', `layers=${','.repeat(100_000)}`],
    ['a hundred thousand digits', `day=${'9'.repeat(100_000)}`],
    ['a hundred thousand percent signs', `select=${'%'.repeat(100_000)}`],
    ['a hundred thousand equals signs', `map=${'='.repeat(100_000)}`],
    ['twenty thousand unknown layers', `layers=${Array.from({ length: 20_000 }, (_, at) => `l${at}`).join()}`],
  ])('of %s is answered at once', (_, query) => {
    const start = performance.now();
    expect(badFields(parseView(query, facts).view, facts)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(AT_ONCE_MS);
  });
});

describe('What a link is written with', () => {
  it.each([
    ['?day=2021-12-01', 'a question mark'],
    ['#day=2021-12-01', 'a hash'],
    ['&&day=2021-12-01&', 'stray ampersands'],
    ['day=2021%2D12%2D01', 'escapes'],
    ['d%61y=2021-12-01', 'escapes in the key'],
    ['utm_source=mail&fbclid=1&day=2021-12-01&chronicle=ukraine-2021-22', 'keys of others'],
    ['__proto__=1&constructor=2&toString=3&day=2021-12-01&hasOwnProperty=4', 'names of JavaScript'],
    ['=7&day=2021-12-01&=', 'nameless values'],
    ['day=2021-12-01&day=2022-02-22&date=2022-02-21', 'the same key again, the first counts'],
  ])('%s: %s', (query) => {
    expect(parseView(query, facts)).toEqual({ view: { ...home, day: parseDay('2021-12-01') }, notes: [] });
    expect({}).not.toHaveProperty('polluted');
  });

  it('may be the hash of other web maps behind a query, and the query counts more', () => {
    const camera = { lng: 30.5, lat: 50.4, zoom: 6 };
    expect(parseView('?clock=then&map=6/50.4/30.5', facts)).toEqual({
      view: { ...home, clock: 'then', camera },
      notes: [],
    });
    expect(parseView('#map=6/50.4/30.5', facts).view.camera).toEqual(camera);
    expect(parseView('?map=6/50.4/30.5&map=3/0/0', facts).view.camera).toEqual(camera);
  });

  it.each(['5.5/48/16.25', '5.50/48.000/16.2500', '5.5/48.0001/16.2501'])(
    '%s is one camera, rounded to its zoom',
    (text) => {
      expect(formatView(parseView(`map=${text}`, facts).view, facts)).toBe('map=5.5/48/16.25');
    },
  );
});

describe('The days of a link', () => {
  it('reach from the first that any report speaks of to the end of the main span', () => {
    const { reach } = facts;
    expect([formatDay(reach.start), formatDay(reach.end - 1)]).toEqual(['2002-01-01', '2022-02-28']);
    for (const day of [reach.start, reach.end - 1])
      expect(parseView(`day=${formatDay(day)}`, facts).view.day).toBe(day);
    for (const day of [reach.start - 1, reach.end])
      expect(parseView(`day=${formatDay(day)}`, facts)).toEqual({
        view: home,
        notes: [note('day', formatDay(day), 'out-of-reach')],
      });
  });
});
