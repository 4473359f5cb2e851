import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyChronicleAndView } from './anyChronicle';
import { holdsPoint } from './bounds';
import type { Chronicle, Place, Report, Status, UncertainDate } from './chronicle';
import { type Day, overlaps, parseDay } from './day';
import { disputesOf } from './dispute';
import { parseDate } from './edtfDate';
import { indexChronicle, isLasting, shownDays } from './knowledge';
import { type Known, knownOf } from './known';
import { type Hidden, MOST_AT_A_SPOT, type Scene, sceneOf } from './scene';
import { NO_FILTERS, shownSpan, type View } from './view';

/** What a view shows, told event by event without any index. */
function modelRows(chronicle: Chronicle, view: View): string[] {
  const span = shownSpan(view);
  return chronicle.events
    .map((event) => knownOf(chronicle, event, view.day, view.clock))
    .filter((known) => known !== null)
    .filter((known) => modelPasses(known, chronicle, view))
    .filter((known) => overlaps(shownDays(known), span) || isStillAhead(known, view))
    .map((known) => `${modelEmphasis(known, view)} ${known.event.id}`)
    .sort();
}

function modelPasses({ event, status, parties, places, from, reports }: Known, chronicle: Chronicle, view: View) {
  const { kinds, statuses, actors, sources, bounds, disputed, placed, day, clock } = view;
  const spots = places.map((id) => chronicle.places[id]);
  const isIn = (wanted: string) =>
    places.includes(wanted) ||
    from === wanted ||
    [...places, from].some((id) => {
      const country = chronicle.places[id ?? '']?.country ?? null;
      const { precision, country: own } = chronicle.places[wanted] as Place;
      return precision === 'country' && country !== null && country === own;
    });
  return (
    (kinds.length === 0 || kinds.includes(event.kind)) &&
    (statuses.length === 0 || statuses.includes(status)) &&
    (actors.length === 0 || actors.some((actor) => parties.has(actor))) &&
    (view.places.length === 0 || view.places.some(isIn)) &&
    (bounds === null || spots.some((spot) => spot && holdsPoint(bounds, spot.point))) &&
    (sources.length === 0 || reports.some(({ source }) => sources.includes(source))) &&
    (!disputed || disputesOf(chronicle, event.id, day, clock).length > 0) &&
    (!placed || places.length > 0)
  );
}

function isStillAhead(known: Known, { clock, day }: View): boolean {
  const { start } = shownDays(known);
  return clock === 'then' && ['planned', 'considered'].includes(known.status) && start !== null && start > day;
}

function modelEmphasis(known: Known, view: View): string {
  if (isStillAhead(known, view)) return 'ahead';
  if (isLasting(known)) return 'lasting';
  const { start, end } = shownDays(known);
  const isOfTheDay = (start ?? view.day) <= view.day && (end ?? view.day + 1) > view.day;
  return isOfTheDay ? 'day' : 'quiet';
}

describe('The scene of any view of any chronicle', () => {
  it('shows just the events that were known, pass the filters, and are in its days or ahead of them', () => {
    fc.assert(
      fc.property(anyChronicleAndView, ({ chronicle, view }) => {
        const scene = sceneOf(indexChronicle(chronicle), view);
        expect(scene.entries.map(({ event, emphasis }) => `${emphasis} ${event}`).sort()).toEqual(
          modelRows(chronicle, view),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('has each event once, and a mark for each of its places', () => {
    fc.assert(
      fc.property(anyChronicleAndView, ({ chronicle, view }) => {
        const { entries, marks, arcs, counts } = sceneOf(indexChronicle(chronicle), view);
        expect(new Set(entries.map(({ event }) => event)).size).toBe(entries.length);
        expect(marks.map(({ key }) => key)).toEqual(
          entries.flatMap(({ event, known }) => known.places.map((place) => `${event}@${place}`)),
        );
        const keys = [...marks, ...arcs].map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(counts).toEqual({
          shown: entries.length,
          unplaced: entries.filter(({ known }) => known.places.length === 0).length,
          known: chronicle.events.filter((event) => knownOf(chronicle, event, view.day, view.clock)).length,
        });
      }),
    );
  });

  it('counts the marks of each place and has the first of them, the selected one before all', () => {
    const importance = ['day', 'ahead', 'quiet', 'lasting'];
    fc.assert(
      fc.property(anyChronicleAndView, ({ chronicle, view }) => {
        const { marks, spots } = sceneOf(indexChronicle(chronicle), view);
        const expected = [...new Set(marks.map(({ place }) => place))].map((place) => {
          const there = marks.filter((mark) => mark.place === place);
          const ordered = there.toSorted(
            (one, other) =>
              Number(other.selected) - Number(one.selected) ||
              importance.indexOf(one.emphasis) - importance.indexOf(other.emphasis),
          );
          return { place, count: there.length, first: ordered.slice(0, MOST_AT_A_SPOT) };
        });
        expect(spots).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('says of marks and arcs what it says of their events', () => {
    fc.assert(
      fc.property(anyChronicleAndView, ({ chronicle, view }) => {
        const { entries, marks, arcs } = sceneOf(indexChronicle(chronicle), view);
        const entryOf = new Map(entries.map((entry) => [entry.event, entry]));
        // the journeys of somebody who is selected are drawn whether their events are shown or not
        const ofShown = arcs.filter(({ event }) => entryOf.has(event) || view.selection?.type !== 'actor');
        for (const { event, status, emphasis } of [...marks, ...ofShown])
          expect([status, emphasis]).toEqual([entryOf.get(event)?.known.status, entryOf.get(event)?.emphasis]);
        for (const { event, selected } of marks) expect(selected).toBe(event === view.selection?.id);
        for (const { from, to } of arcs.filter(({ type }) => type === 'journey'))
          expect(Object.keys(chronicle.places)).toEqual(expect.arrayContaining([from, to]));
      }),
    );
  });

  it('knows of things ahead only by the clock of its day', () => {
    fc.assert(
      fc.property(anyChronicleAndView, ({ chronicle, view }) => {
        const { entries } = sceneOf(indexChronicle(chronicle), { ...view, clock: 'hindsight' });
        expect(entries.filter(({ emphasis }) => emphasis === 'ahead')).toEqual([]);
      }),
    );
  });

  it('gives a reason just when the selected event is not among its entries', () => {
    fc.assert(
      fc.property(anyChronicleAndView, ({ chronicle, view }) => {
        const { entries, selected } = sceneOf(indexChronicle(chronicle), view);
        const id = view.selection?.type === 'event' ? view.selection.id : null;
        const isShown = entries.some(({ event }) => event === id);
        expect(selected && selected.hidden === null).toBe(id === null ? null : isShown);
      }),
    );
  });

  it('is the same whether anything was looked at before or not', () => {
    fc.assert(
      fc.property(anyChronicleAndView, fc.integer({ min: -30, max: 30 }), ({ chronicle, view }, shift) => {
        const index = indexChronicle(chronicle);
        sceneOf(index, { ...view, day: view.day + shift });
        sceneOf(index, { ...view, clock: 'hindsight' });
        expect(sceneOf(index, view)).toEqual(sceneOf(indexChronicle(chronicle), view));
      }),
      { numRuns: 40 },
    );
  });
});

const day = (text: string): Day => parseDay(text) ?? Number.NaN;

function event(id: string, kind: 'meeting' | 'call' | 'deployment', date: string, more: Partial<Report> = {}) {
  const report: Report = {
    source: 'gazette',
    paragraphs: [1],
    published: day('2022-01-18'),
    status: 'happened',
    date: parseDate(date) as UncertainDate,
    basis: 'stated',
    because: null,
    places: ['riga'],
    from: null,
    by: [],
    actors: {},
    figures: [],
    responds: {},
    says: {},
    ...more,
  };
  return { id, kind, title: {}, related: {}, reports: [report] };
}

function sceneWith(events: Chronicle['events'], view: Partial<View>, journeys: Chronicle['journeys'] = []): Scene {
  const chronicle = { events, journeys, actors: {}, places: {}, disputes: {} } as unknown as Chronicle;
  return sceneOf(indexChronicle(chronicle), {
    tour: null,
    step: 1,
    day: day('2022-01-18'),
    mode: 'moment',
    window: 7,
    clock: 'hindsight',
    since: null,
    camera: null,
    layers: [],
    selection: { type: 'event', id: 'it' },
    list: 'overview',
    ...NO_FILTERS,
    language: 'en',
    ...view,
  });
}

const THEN = { clock: 'then' } as const;

describe('A selected event', () => {
  const published = { published: day('2022-01-20'), actors: { minister: 'speaker' as const } };
  it.each<[reason: Hidden | null, when: string, view: Partial<View>]>([
    [null, 'its day is shown', {}],
    [null, 'its day is among those shown', { mode: 'window', day: day('2022-01-24') }],
    [null, 'the filters let it through', { kinds: ['call', 'meeting'], actors: ['minister'] }],
    ['unknown-then', 'nobody had reported it', { clock: 'then', day: day('2022-01-19') }],
    ['unknown-then', 'nobody had reported it and a filter is on', { clock: 'then', kinds: ['call'] }],
    ['time', 'its day is not shown', { day: day('2022-01-19') }],
    ['time', 'it falls out of the window', { mode: 'window', day: day('2022-01-25') }],
    ['time', 'its day is yet to come', { mode: 'until', day: day('2022-01-17') }],
    ['kinds', 'the filter by kind is in the way', { kinds: ['call'] }],
    ['kinds', 'both filters are in the way', { kinds: ['call'], actors: ['land'] }],
    ['statuses', 'the filter by status is in the way', { statuses: ['denied'] }],
    ['kinds', 'a filter and the time are in the way', { kinds: ['call'], day: day('2022-02-01') }],
    ['actors', 'the filter by actor is in the way', { actors: ['land'] }],
    ['places', 'the filter by place is in the way', { places: ['kyiv'] }],
    ['bounds', 'the area on the map is in the way', { bounds: [0, 0, 1, 1] }],
    ['sources', 'the filter by source is in the way', { sources: ['herald'] }],
    ['disputed', 'only what accounts differ on is shown', { disputed: true }],
    ['kinds', 'several filters and the time are in the way', { kinds: ['call'], placed: true, day: 0 }],
  ])('is hidden by %s when %s', (reason, _, view) => {
    const scene = sceneWith([event('it', 'meeting', '2022-01-18', published)], view);
    expect(scene.selected?.hidden).toBe(reason);
    expect(scene.selected?.known === null).toBe(reason === 'unknown-then');
  });
});

describe('The emphasis of an event', () => {
  it.each<[emphasis: string | null, date: string, status: Status, view: Partial<View>]>([
    ['day', '2022-01-18', 'happened', {}],
    ['day', '2022-01-15/2022-01-18', 'happened', {}],
    ['day', '../2022-01-18', 'happened', {}],
    [null, '../2022-01-18', 'happened', { day: day('2022-01-17') }],
    ['quiet', '2022-01-17', 'happened', { mode: 'window' }],
    ['quiet', '2022-01-17', 'happened', { mode: 'until' }],
    ['quiet', '2022-01-21', 'planned', { mode: 'all' }],
    ['lasting', '2022-01', 'happened', {}],
    ['lasting', '2014/..', 'underway', THEN],
    ['lasting', '2014/..', 'underway', { mode: 'window' }],
    ['ahead', '2022-01-21', 'planned', THEN],
    ['ahead', '2022-01-21', 'considered', THEN],
    ['ahead', '2022-01-21', 'planned', { ...THEN, mode: 'window' }],
    ['ahead', '2022-01-21', 'planned', { ...THEN, mode: 'until' }],
    ['ahead', '2022-01-21', 'planned', { ...THEN, mode: 'all' }],
    ['ahead', '2022-02', 'planned', THEN],
    ['ahead', '2022-02', 'planned', { ...THEN, mode: 'all' }],
    ['ahead', '2022-01-21/..', 'considered', { ...THEN, mode: 'all' }],
    [null, '2022-01-21', 'cancelled', THEN],
    [null, '2022-01-21', 'planned', {}],
    ['day', '2022-01-18', 'planned', THEN],
    ['lasting', '2022-01', 'planned', THEN],
  ])('is %s where it is dated %s and %s, and the view is %j', (emphasis, date, status, view) => {
    const { entries } = sceneWith([event('it', 'meeting', date, { status })], view);
    expect(entries[0]?.emphasis ?? null).toBe(emphasis);
  });
});

describe('Lines', () => {
  it('join the two ends of a call', () => {
    const { arcs } = sceneWith([event('it', 'call', '2022-01-18', { places: ['washington', 'moscow', 'kyiv'] })], {});
    expect(arcs.map(({ key, type, from, to }) => [key, type, from, to])).toEqual([
      ['it~', 'call', 'washington', 'moscow'],
    ]);
  });

  it('join no call that has one end, and no meeting of two places', () => {
    expect(sceneWith([event('it', 'call', '2022-01-18')], {}).arcs).toEqual([]);
    expect(sceneWith([event('it', 'meeting', '2022-01-18', { places: ['riga', 'kyiv'] })], {}).arcs).toEqual([]);
  });

  it('lead from where troops leave to each place where they go', () => {
    const moved = event('it', 'deployment', '2022-01-18', { from: 'italy', places: ['estonia', 'latvia'] });
    expect(sceneWith([moved], {}).arcs.map(({ key, type, from, to }) => [key, type, from, to])).toEqual([
      ['it>estonia', 'movement', 'italy', 'estonia'],
      ['it>latvia', 'movement', 'italy', 'latvia'],
    ]);
  });

  const legs = ['riga', 'stockholm', 'kyiv'].map((place, at) =>
    event(place, 'meeting', `2022-01-${17 + at}`, { places: [place] }),
  );
  const journey = { id: 'way', traveller: 'minister', names: {}, legs: legs.map(({ id }) => id) };

  it('draw a leg of a journey when the event that it leads to is shown', () => {
    const keys = (view: Partial<View>) => sceneWith(legs, view, [journey]).arcs.map(({ key }) => key);
    expect(keys({ day: day('2022-01-17') })).toEqual([]);
    expect(keys({ day: day('2022-01-18') })).toEqual(['way#1']);
    expect(keys({ day: day('2022-01-19'), mode: 'window' })).toEqual(['way#1', 'way#2']);
    expect(keys({ day: day('2022-01-17'), mode: 'window' })).toEqual([]);
  });

  it('are selected with any event of their journey, and numbered in its order', () => {
    for (const [id, selected] of [
      ['riga', true],
      ['kyiv', true],
      ['minsk', false],
    ] as const) {
      const minsk = event('minsk', 'meeting', '2022-01-18', { places: ['minsk'] });
      const { arcs } = sceneWith([...legs, minsk], { mode: 'all', selection: { type: 'event', id } }, [journey]);
      expect(arcs.map((arc) => [arc.key, arc.selected, arc.leg])).toEqual([
        ['way#1', selected, 1],
        ['way#2', selected, 2],
      ]);
    }
  });

  it('draw every leg of somebody who is selected, whatever days and filters show, and of nobody else', () => {
    const minister = { type: 'actor', id: 'minister' } as const;
    const view = { day: day('2022-03-01'), kinds: ['call' as const], selection: minister };
    const { arcs, entries } = sceneWith(legs, view, [journey]);
    expect(entries).toEqual([]);
    expect(arcs.map(({ key, selected }) => [key, selected])).toEqual([
      ['way#1', true],
      ['way#2', true],
    ]);
    expect(sceneWith(legs, { ...view, selection: { type: 'actor', id: 'envoy' } }, [journey]).arcs).toEqual([]);
  });

  it('draw no leg to or from an event that nobody had reported, or that has no place', () => {
    const unknown = legs.map((leg, at) =>
      at === 1 ? event(leg.id, 'meeting', '2022-01-18', { published: day('2022-03-01') }) : leg,
    );
    expect(sceneWith(unknown, { ...THEN, mode: 'all' }, [journey]).arcs).toEqual([]);
    const nowhere = legs.map((leg, at) => (at === 1 ? event(leg.id, 'meeting', '2022-01-18', { places: [] }) : leg));
    expect(sceneWith(nowhere, { mode: 'all' }, [journey]).arcs).toEqual([]);
  });
});
