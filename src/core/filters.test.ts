import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../cli/readFolder';
import { anyChronicleAndView } from './anyChronicle';
import { filteredAt } from './filtered';
import { filtersOn, partsOf } from './filters';
import { indexChronicle, knowledgeAt } from './knowledge';
import { readChronicle } from './readChronicle';
import { sceneOf } from './scene';
import { homeViewOf, type View } from './view';

const { chronicle } = readChronicle('ukraine-2021-22', await readFolder('data/ukraine-2021-22'));
if (!chronicle) throw new Error('There is no chronicle to filter.');
const index = indexChronicle(chronicle);
const everything: View = { ...homeViewOf(chronicle), mode: 'all' };

const idsIn = (part: Partial<View>) => sceneOf(index, { ...everything, ...part }).entries.map(({ event }) => event);
const placesIn = (part: Partial<View>) =>
  new Set(sceneOf(index, { ...everything, ...part }).entries.flatMap(({ known }) => known.places));

describe('A filter by place', () => {
  it('shows what is at the place and nothing else', () => {
    const ids = idsIn({ places: ['geneva'] });
    expect(ids).toContain('geneva-blinken-lavrov');
    for (const id of ids)
      expect(
        index.chronicle.events
          .find((event) => event.id === id)
          ?.reports.some(({ places }) => places.includes('geneva')),
      ).toBe(true);
  });

  it('takes in the towns and regions of a country', () => {
    const ids = idsIn({ places: ['ukraine'] });
    expect(ids).toEqual(expect.arrayContaining(idsIn({ places: ['kyiv'] })));
    expect(ids).toEqual(expect.arrayContaining(idsIn({ places: ['crimea'] })));
    expect(idsIn({ places: ['kyiv'] }).length).toBeLessThan(ids.length);
  });

  it('takes in what leaves the place', () => {
    const leaving = chronicle.events.filter(({ reports }) => reports.some(({ from }) => from === 'italy'));
    expect(leaving.length).toBeGreaterThan(0);
    expect(idsIn({ places: ['italy'] })).toEqual(expect.arrayContaining(leaving.map(({ id }) => id)));
  });
});

describe('An area on the map', () => {
  it('holds the places that stand within, and their events with all their other places', () => {
    const found = placesIn({ bounds: [6, 46, 7, 47] });
    expect(found).toContain('geneva');
    expect(found).not.toContain('kyiv');
  });

  it('shows nothing without a place', () => {
    const { counts } = sceneOf(index, { ...everything, bounds: [-180, -90, 180, 90] });
    expect(counts.unplaced).toBe(0);
    expect(counts.shown).toBe(sceneOf(index, { ...everything, placed: true }).counts.shown);
  });
});

describe('Filters', () => {
  it('narrow each other, while choices of one add up', () => {
    const both = idsIn({ kinds: ['meeting'], sources: ['cnbc-2022-01-18'] });
    expect(both).toEqual(
      idsIn({ kinds: ['meeting'] }).filter((id) => idsIn({ sources: ['cnbc-2022-01-18'] }).includes(id)),
    );
    const [riga, kyiv, either] = [['riga'], ['kyiv'], ['kyiv', 'riga']].map((places) => idsIn({ places }));
    expect([...(either ?? [])].sort()).toEqual([...new Set([...(riga ?? []), ...(kyiv ?? [])])].sort());
  });

  it('by source go by what was out', () => {
    const of = (clock: View['clock']) => idsIn({ clock, sources: ['us-state-historian'] });
    expect(of('hindsight')).toContain('geneva-blinken-lavrov');
    expect(of('then')).toEqual([]);
  });

  it('that are on are told part by part', () => {
    const view: View = { ...everything, kinds: ['meeting', 'call'], bounds: [6, 46, 7, 47], placed: true };
    expect(filtersOn(view)).toEqual(['kinds', 'bounds', 'placed']);
    expect(filtersOn(view).flatMap((field) => partsOf(view, field))).toEqual([
      { field: 'kinds', choice: 'meeting' },
      { field: 'kinds', choice: 'call' },
      { field: 'bounds', choice: null },
      { field: 'placed', choice: null },
    ]);
    expect(partsOf(view, 'disputed')).toEqual([]);
    expect(partsOf(everything, 'bounds')).toEqual([]);
  });
});

describe('What passes the filters', () => {
  const view: View = { ...everything, mode: 'moment', kinds: ['meeting'] };

  it('is all that was known while none is on', () => {
    expect(filteredAt(index, everything)).toBe(knowledgeAt(index, everything.day, everything.clock));
  });

  it('is the same object while the slider moves, and another once a filter changes', () => {
    const first = filteredAt(index, view);
    expect(filteredAt(index, { ...view, day: view.day + 1, kinds: ['meeting'] })).toBe(first);
    expect(filteredAt(index, { ...view, placed: true })).not.toBe(first);
    expect(filteredAt(index, view).known).toEqual(first.known);
  });

  it('is in the order of what was known, and found by its days as quickly', () => {
    fc.assert(
      fc.property(anyChronicleAndView, ({ chronicle: some, view: one }) => {
        const itsIndex = indexChronicle(some);
        const { known } = knowledgeAt(itsIndex, one.day, one.clock);
        const part = filteredAt(itsIndex, one);
        expect(part.known).toEqual(known.filter((each) => part.byEvent.has(each.event.id)));
        expect(part.starts).toHaveLength(part.known.length);
      }),
    );
  });
});
