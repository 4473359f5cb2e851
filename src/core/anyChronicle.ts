import fc from 'fast-check';
import { type Bounds, boundsOf } from './bounds';
import {
  type Chronicle,
  type ChronicleEvent,
  type Dispute,
  KINDS,
  MODES,
  type Place,
  RESPONSES,
  type Report,
  ROLES,
  STATUSES,
  type UncertainDate,
} from './chronicle';
import { civilOf, type Day, dayOf, formatDay } from './day';
import { TRACED } from './gone';
import { CLOCKS, LISTS, MAX_WINDOW, orderedLike, type View } from './view';

/** Chronicles for property tests: small, valid, and crowded with the cases that rules differ on. */

export const FIRST: Day = 18_900; // 30 September 2021
export const LAST: Day = 18_960;

const ACTORS = ['envoy', 'fleet', 'land', 'minister', 'union'] as const;
const PLACES = ['bay', 'city', 'hill', 'plain', 'town'] as const;
const EVENTS = Array.from({ length: 12 }, (_, at) => `event-${String(at).padStart(2, '0')}`);
const LAYERS = ['lower', 'middle', 'upper'] as const;
const SOURCES = ['gazette', 'herald'] as const;
const LANGUAGES = ['en', 'uk'] as const;

/** A day in the main span or a little outside of it. */
export const anyDay: fc.Arbitrary<Day> = fc.integer({ min: FIRST - 40, max: LAST + 10 });

/** A date of any form that a report may have: a day, a month, an interval, with one end open or both, rough or not. */
export const anyDate: fc.Arbitrary<UncertainDate> = fc
  .tuple(
    anyDay,
    fc.oneof({ weight: 3, arbitrary: fc.nat({ max: 4 }) }, fc.nat({ max: 40 })),
    fc.constantFrom('day', 'day', 'day', 'month', 'interval', 'interval', 'since', 'by', 'open'),
    fc.constantFrom('', '', '~', '?', '%'),
  )
  .map(([first, more, form, mark]) => {
    const day = formatDay(first);
    const marks = { approximate: /[~%]/.test(mark), uncertain: /[?%]/.test(mark) };
    const one = { ...marks, interval: false };
    const two = { ...marks, interval: true };
    const { year, month } = civilOf(first);
    // made by hand: the EDTF parser would take most of the time of the tests
    switch (form) {
      case 'month': {
        const start = first - civilOf(first).date + 1;
        const end = dayOf(month === 12 ? year + 1 : year, (month % 12) + 1, 1);
        return { edtf: day.slice(0, 7) + mark, start, end, ...one };
      }
      case 'interval':
        return { edtf: `${day}${mark}/${formatDay(first + more)}`, start: first, end: first + more + 1, ...two };
      case 'since':
        return { edtf: `${day}${mark}/..`, start: first, end: null, ...two };
      case 'by':
        return { edtf: `../${day}${mark}`, start: null, end: first + 1, ...two };
      case 'open':
        return { edtf: '../..', start: null, end: null, approximate: false, uncertain: false, interval: true };
      default:
        return { edtf: day + mark, start: first, end: first + 1, ...one };
    }
  });

const YEAR: UncertainDate = {
  edtf: '2021',
  start: dayOf(2021, 1, 1),
  end: dayOf(2022, 1, 1),
  approximate: false,
  uncertain: false,
  interval: false,
};

const someOf = <Item>(items: readonly Item[], most: number) => fc.subarray([...items], { maxLength: most });

const anyLongitude = fc.double({ min: -180, max: 180, noNaN: true });
const anyLatitude = fc.double({ min: -90, max: 90, noNaN: true });

const anyReport: fc.Arbitrary<Report> = fc.record({
  source: fc.constantFrom(...SOURCES),
  paragraphs: fc.constant([1]),
  published: fc.integer({ min: FIRST, max: LAST + 5 }),
  status: fc.constantFrom(...STATUSES),
  date: anyDate,
  basis: fc.constant('stated' as const),
  because: fc.constant(null),
  places: someOf(PLACES, 3),
  from: fc.option(fc.constantFrom(...PLACES), { freq: 4 }),
  by: someOf(ACTORS, 2),
  actors: fc.dictionary(fc.constantFrom(...ACTORS), fc.constantFrom(...ROLES), { maxKeys: 2, noNullPrototype: true }),
  figures: fc.constant([]),
  responds: fc.dictionary(fc.constantFrom(...SOURCES), fc.constantFrom(...RESPONSES), {
    maxKeys: 1,
    noNullPrototype: true,
  }),
  says: fc.constant({ en: 'A thing is said.', uk: 'Щось сказано.' }),
});

const anyEvent = (id: string): fc.Arbitrary<ChronicleEvent> =>
  fc.record({
    id: fc.constant(id),
    kind: fc.constantFrom(...KINDS),
    title: fc.constant({ en: id, uk: id }),
    related: fc.constant({}),
    reports: fc
      .array(anyReport, { minLength: 1, maxLength: 4 })
      .map((reports) => reports.sort((first, second) => first.published - second.published)),
  });

const placesOf = (areas: readonly string[]): Record<string, Place> =>
  Object.fromEntries(
    PLACES.map((id, at) => [
      id,
      {
        id,
        names: { en: id, uk: id },
        variants: [],
        precision: id === 'bay' ? 'country' : areas.includes(id) ? 'region' : 'city',
        point: [20 + at, 50] as const,
        country: at < 3 ? 'ABC' : null,
        area: areas.includes(id) ? { layer: 'lower', features: [] } : null,
        coordinates: 'geonames',
        note: null,
      },
    ]),
  );

/** Whose body each actor is of: some of nobody's, the rest of one that comes later in the list, so that no circle closes. */
const anyBodies: fc.Arbitrary<(string | null)[]> = fc.tuple(
  ...ACTORS.map((_, at) => fc.option(fc.constantFrom(...ACTORS.slice(at + 1), null), { freq: 2 })),
);

/** Disputes as choices of an event and a report each; `disputesIn` makes them of the events that there are. */
const anyDisputes = fc.array(
  fc.array(fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 2 }), { minLength: 2, maxLength: 3 }),
  { maxLength: 2 },
);

function disputesIn(events: readonly ChronicleEvent[], chosen: readonly [number, number][][][]): Chronicle['disputes'] {
  const citedAt = ([event, report]: [number, number]) => {
    const { id, reports } = events[event % events.length] as ChronicleEvent;
    const { source, paragraphs } = reports[report % reports.length] as Report;
    return { event: id, source, paragraphs };
  };
  const disputes = (events.length === 0 ? [] : chosen).map((answers, at): Dispute => {
    const says = { en: 'An account.', uk: 'Версія.' };
    const given = answers.map((cited, number) => ({
      id: `answer-${number}`,
      by: [],
      says,
      reports: cited.map(citedAt),
    }));
    return { id: `dispute-${at}`, question: { en: 'What was it?', uk: 'Що це було?' }, answers: given };
  });
  return Object.fromEntries(disputes.map((dispute) => [dispute.id, dispute]));
}

export const anyChronicle: fc.Arbitrary<Chronicle> = fc
  .tuple(
    someOf(EVENTS, EVENTS.length).chain((ids) => fc.tuple(...ids.map(anyEvent))),
    fc.array(someOf(EVENTS, 4), { maxLength: 2 }),
    anyBodies,
    someOf(PLACES, 3),
    fc.record({
      day: fc.integer({ min: FIRST, max: LAST }),
      mode: fc.constantFrom(...MODES),
      window: fc.integer({ min: 1, max: MAX_WINDOW }),
      layers: fc.shuffledSubarray([...LAYERS]),
    }),
    anyDisputes,
  )
  .map(([events, journeys, bodies, areas, home, disputes]): Chronicle => {
    return {
      id: 'any',
      title: { en: 'Any', uk: 'Будь-яка' },
      subtitle: { en: 'For tests', uk: 'Для тестів' },
      languages: LANGUAGES,
      span: { start: FIRST, end: LAST + 1 },
      home: { ...home, bounds: [5, 43, 44, 60] },
      licence: 'CC0-1.0',
      layers: LAYERS.map((id) => ({ id, names: {}, shows: {}, according: {}, asOf: YEAR, style: 'tint' })),
      sources: Object.fromEntries(SOURCES.map((id) => [id, sourceOf(id)])),
      actors: Object.fromEntries(
        ACTORS.map((id, at) => [
          id,
          {
            id,
            kind: 'group',
            names: { en: id, uk: id },
            native: null,
            variants: [],
            role: null,
            of: bodies[at] ?? null,
            country: null,
            note: null,
          },
        ]),
      ),
      places: placesOf(areas),
      measures: {},
      territories: {
        north: { id: 'north', layer: 'lower', features: [], names: { en: 'North', uk: 'Північ' }, statements: [] },
      },
      disputes: disputesIn(events, disputes),
      journeys: journeys.map((legs, at) => ({
        id: `journey-${at}`,
        traveller: 'minister',
        names: { en: 'A way', uk: 'Шлях' },
        legs: legs.filter((leg) => events.some((event) => event.id === leg)),
      })),
      events,
      gone: goneFor(events.map(({ id }) => id)),
    };
  });

/** Some ids that are gone: one that became one thing, one that became several, and one that became nothing. */
function goneFor(events: readonly string[]): Chronicle['gone'] {
  const why = { en: 'It was told twice.', uk: 'Про це йшлося двічі.' };
  const none = Object.fromEntries(TRACED.map((type) => [type, {}])) as Chronicle['gone'];
  const event = {
    'merged-event': { became: events.slice(0, 1), why },
    'divided-event': { became: events.slice(0, 2), why },
    'mistaken-event': { became: [], why },
  };
  return { ...none, event, actor: { crew: { became: ['fleet'], why } } };
}

function sourceOf(id: string): Chronicle['sources'][string] {
  return {
    id,
    type: 'article-newspaper',
    title: id,
    short: { en: id, uk: id },
    author: [],
    containerTitle: { en: id, uk: id },
    containerBasis: null,
    publisher: null,
    url: null,
    published: FIRST,
    basis: 'stated',
    because: null,
    language: 'en',
    text: 'original',
    locator: 'paragraph',
    licence: null,
    versions: [],
  };
}

/** Bounds that a reader may draw; half of them hold some of the generated places. */
const anyBounds: fc.Arbitrary<Bounds> = fc
  .tuple(fc.oneof(fc.integer({ min: 18, max: 25 }), anyLongitude), anyLongitude, anyLatitude, anyLatitude)
  .map(([west, east, south, north]) => boundsOf([west, south], [east, north]));

/** A view that a reader of a chronicle can reach by the slider, the switches, the filters, the map and the list. */
export function anyViewOf(chronicle: Chronicle, reach: { readonly start: Day; readonly end: Day }): fc.Arbitrary<View> {
  const layers = chronicle.layers.map(({ id }) => id);
  const of = <Type extends string>(type: Type, ids: readonly string[]) =>
    ids.length === 0 ? [] : [fc.constantFrom(...ids).map((id) => ({ type, id }))];
  return fc.record({
    tour: fc.constant(null),
    step: fc.constant(1),
    day: fc.integer({ min: reach.start, max: reach.end - 1 }),
    mode: fc.constantFrom(...MODES),
    window: fc.integer({ min: 1, max: MAX_WINDOW }),
    clock: fc.constantFrom(...CLOCKS),
    since: fc.option(fc.integer({ min: reach.start, max: reach.end - 1 })),
    camera: fc.constant(null),
    layers: fc.subarray(layers).map((some) => orderedLike(layers, some)),
    selection: fc.option(
      fc.oneof(
        ...of(
          'event',
          chronicle.events.map(({ id }) => id),
        ),
        ...of('source', Object.keys(chronicle.sources)),
        ...of('territory', Object.keys(chronicle.territories)),
        ...of('actor', Object.keys(chronicle.actors)),
      ),
    ),
    list: fc.constantFrom(...LISTS),
    kinds: fc.subarray([...KINDS]),
    statuses: fc.subarray([...STATUSES]),
    actors: fc.subarray(Object.keys(chronicle.actors).sort()),
    places: fc.subarray(Object.keys(chronicle.places).sort()),
    bounds: fc.option(anyBounds),
    sources: fc.subarray(Object.keys(chronicle.sources).sort()),
    disputed: fc.boolean(),
    placed: fc.boolean(),
    language: fc.constantFrom(...chronicle.languages),
  });
}

/** A chronicle with a view of it. */
export const anyChronicleAndView: fc.Arbitrary<{ readonly chronicle: Chronicle; readonly view: View }> =
  anyChronicle.chain((chronicle) =>
    fc.record({
      chronicle: fc.constant(chronicle),
      view: anyViewOf(chronicle, { start: FIRST - 45, end: LAST + 1 }).map((view) => ({
        ...view,
        // few views would show anything if every filter were set in most of them
        kinds: view.kinds.length > 7 ? view.kinds : [],
        statuses: view.statuses.length > 5 ? view.statuses : [],
        actors: view.day % 2 === 0 ? [] : view.actors,
        places: view.day % 3 === 0 ? view.places : [],
        bounds: view.day % 5 === 0 ? view.bounds : null,
        sources: view.day % 7 === 0 ? view.sources : [],
        disputed: view.disputed && view.day % 4 === 0,
        placed: view.placed && view.day % 4 === 1,
        window: 1 + (view.window % 30),
      })),
    }),
  );
