import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../cli/readFolder';
import { actorKnown, bodiesOf } from './actorKnown';
import { anyChronicleAndView } from './anyChronicle';
import type { Chronicle } from './chronicle';
import { parseDay } from './day';
import { indexChronicle, knowledgeAt } from './knowledge';
import { readChronicle } from './readChronicle';
import { sceneOf } from './scene';
import { type Clock, homeViewOf, NO_FILTERS } from './view';

const chronicle = readChronicle('ukraine-2021-22', await readFolder('data/ukraine-2021-22')).chronicle as Chronicle;
const index = indexChronicle(chronicle);

const knownOn = (actor: string, day: string, clock: Clock) =>
  actorKnown(chronicle, knowledgeAt(index, parseDay(day) ?? Number.NaN, clock), actor);
const metOn = (actor: string, day: string, clock: Clock) =>
  Object.fromEntries(knownOn(actor, day, clock).met.map(({ actor: other, events, place }) => [other, [events, place]]));

describe('The events of an actor', () => {
  it('are those that the filter by people and bodies shows, in order of time', () => {
    fc.assert(
      fc.property(anyChronicleAndView, ({ chronicle: some, view }) => {
        const itsIndex = indexChronicle(some);
        for (const actor of Object.keys(some.actors)) {
          const { events } = actorKnown(some, knowledgeAt(itsIndex, view.day, view.clock), actor);
          const shown = sceneOf(itsIndex, { ...view, ...NO_FILTERS, mode: 'all', actors: [actor] }).entries;
          expect(events.map(({ event }) => event.id).sort()).toEqual(shown.map(({ event }) => event).sort());
        }
      }),
    );
  });

  it('of a government take in those of its people', () => {
    const ids = (actor: string) => knownOn(actor, '2022-02-28', 'hindsight').events.map(({ event }) => event.id);
    expect(ids('russia')).toEqual(expect.arrayContaining(ids('sergey-lavrov')));
  });
});

describe('Whom somebody met', () => {
  it('is who was there by a report that it took place, with the place of the last time', () => {
    const met = metOn('antony-blinken', '2022-02-28', 'hindsight');
    expect(met['sergey-lavrov']).toEqual([2, 'geneva']);
    expect(met['volodymyr-zelenskyy']?.[1]).toBe('kyiv');
    expect(met['vladimir-putin']).toBeUndefined();
  });

  it('leaves out what was only planned by then', () => {
    expect(metOn('antony-blinken', '2022-01-18', 'then')['annalena-baerbock']).toBeUndefined();
    expect(metOn('antony-blinken', '2022-01-22', 'then')['sergey-lavrov']).toEqual([1, 'stockholm']);
  });

  it('goes both ways, and is never oneself, in any chronicle', () => {
    fc.assert(
      fc.property(anyChronicleAndView, ({ chronicle: some, view }) => {
        const knowledge = knowledgeAt(indexChronicle(some), view.day, view.clock);
        const all = new Map(Object.keys(some.actors).map((actor) => [actor, actorKnown(some, knowledge, actor)]));
        for (const [actor, { met, events }] of all)
          for (const encounter of met) {
            expect(encounter.actor).not.toBe(actor);
            expect(encounter.events).toBeLessThanOrEqual(events.length);
            const back = all.get(encounter.actor)?.met.find((other) => other.actor === actor);
            expect(back).toEqual({ ...encounter, actor });
          }
      }),
    );
  });
});

describe('The journeys of somebody', () => {
  it('are those whose legs were known, two or more', () => {
    const names = (day: string, clock: Clock) =>
      knownOn('antony-blinken', day, clock).journeys.map(({ journey, legs }) => [journey.id, legs.length]);
    expect(names('2022-01-18', 'hindsight')).toEqual([
      ['blinken-november', 2],
      ['blinken-january', 3],
    ]);
    expect(names('2021-12-03', 'then')).toEqual([['blinken-november', 2]]);
    expect(knownOn('sergey-lavrov', '2022-01-18', 'hindsight').journeys).toEqual([]);
  });

  it('are drawn on the map whenever the traveller is selected', () => {
    const view = {
      ...homeViewOf(chronicle),
      mode: 'moment' as const,
      selection: { type: 'actor', id: 'antony-blinken' } as const,
    };
    const keys = sceneOf(index, view)
      .arcs.filter(({ selected }) => selected)
      .map(({ key }) => key);
    expect(keys).toEqual(['blinken-november#1', 'blinken-january#1', 'blinken-january#2']);
  });
});

describe('The bodies of somebody', () => {
  it('stand from the nearest to the farthest', () => {
    const lavrov = chronicle.actors['sergey-lavrov'];
    expect(lavrov && bodiesOf(chronicle, lavrov).map(({ id }) => id)).toEqual(['russian-foreign-ministry', 'russia']);
  });
});
