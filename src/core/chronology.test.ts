import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../cli/readFolder';
import { spokenHeading } from '../words/chronology';
import { english } from '../words/english';
import { anyChronicleAndView } from './anyChronicle';
import type { UncertainDate } from './chronicle';
import { chronologyOf, knownSince, type Order } from './chronology';
import { dayOf } from './day';
import { parseDate } from './edtfDate';
import { type ChronicleIndex, indexChronicle, type Knowledge } from './knowledge';
import type { Known } from './known';
import { linkFactsOf, parseView } from './link';
import { readChronicle } from './readChronicle';
import type { Entry } from './scene';
import { sceneOf } from './scene';
import { NO_FILTERS, type View } from './view';

const ORDERS: readonly Order[] = ['happened', 'known'];

/** What was known of an event, as far as a chronology looks at it. */
const event = (id: string, edtf: string, published: number, kind = 'meeting') =>
  ({
    event: { id, kind },
    status: 'happened',
    date: parseDate(edtf),
    reports: [{ published }],
  }) as unknown as Known;

const DAY = dayOf(2022, 1, 15) ?? 0;

/** Of a chronicle of which just this was known. */
function chronologyOfThese(known: readonly Known[], order: Order, most?: number) {
  const knowledge = { known, disputed: new Set() } as unknown as Knowledge;
  const index = { chronicle: {}, epochs: [], made: new Map([[0, knowledge]]) } as unknown as ChronicleIndex;
  const view = { ...NO_FILTERS, day: DAY, mode: 'all', clock: 'hindsight' } as unknown as View;
  return chronologyOf(index, view, order, most);
}

const groupsOf = (known: readonly Known[], order: Order, most?: number) =>
  chronologyOfThese(known, order, most).map(({ heading, count, entries }) => [
    heading.type === 'date' ? heading.date.edtf : heading.day,
    entries.map((entry) => entry.event).join(),
    ...(count > entries.length ? [count] : []),
  ]);

describe('A chronology', () => {
  const known = [
    event('late', '2022-01-16', 9),
    event('month', '2022-01', 9),
    event('twin', '2022-01-15', 8),
    event('range', '2022-01-15/2022-01-17', 8),
    event('about', '2022-01-15~', 7),
    event('early', '2022-01-15', 9),
    event('one-day', '2022-01-15/2022-01-15', 7),
    event('before', '../2022-01-15', 8),
    event('by-then', '../2022-01-15', 8, 'deployment'),
    event('doubt', '2022-01-15/2022-01-17', 8, 'call'),
  ];

  it('is grouped by day, and what has no exact day stands under its own date', () => {
    expect(groupsOf(known, 'happened')).toEqual([
      ['2022-01', 'month'],
      [DAY, 'early,one-day,twin'],
      ['2022-01-15~', 'about'],
      ['../2022-01-15', 'before,by-then'],
      ['2022-01-15/2022-01-17', 'doubt'],
      ['2022-01-15/2022-01-17', 'range'],
      [DAY + 1, 'late'],
    ]);
  });

  it('is ordered by the day of the first report, and within it by time', () => {
    expect(groupsOf(known, 'known')).toEqual([
      [7, 'one-day,about'],
      [8, 'twin,before,by-then,doubt,range'],
      [9, 'month,early,late'],
    ]);
  });

  it('is begun with as many as are asked for, and counts what else has the last date', () => {
    expect(groupsOf(known, 'happened', 2)).toEqual([
      ['2022-01', 'month'],
      [DAY, 'early', 3],
    ]);
    expect(groupsOf(known, 'known', 3)).toEqual([
      [7, 'one-day,about'],
      [8, 'twin', 5],
    ]);
    expect(groupsOf(known, 'known', 2)).toEqual([[7, 'one-day,about']]);
  });

  it('says of a range whether it is a doubt', () => {
    const imprecise = chronologyOfThese(known, 'happened').flatMap(({ heading, entries }) =>
      heading.type === 'date' && heading.imprecise ? entries.map((entry) => entry.event) : [],
    );
    expect(imprecise).toEqual(['month', 'about', 'before', 'by-then', 'doubt']);
  });

  it('of ours has no two groups whose headings are spoken alike', async () => {
    const { chronicle } = readChronicle('ukraine-2021-22', await readFolder('data/ukraine-2021-22'));
    if (!chronicle) throw new Error('There is no chronicle to be read.');
    const { view } = parseView('mode=all', linkFactsOf(chronicle));
    const groups = chronologyOf(indexChronicle(chronicle), view, 'happened');
    const spoken = groups.map(({ heading }) => spokenHeading(heading, english));
    expect(spoken.filter((one, at) => spoken.indexOf(one) !== at)).toEqual([]);
    expect(spoken).toContain('by 1 December 2021, exact day not known');
  });

  it('has every event of a scene once, in order, under nothing more precise than its date', () => {
    const isWholeDay = ({ start, end, approximate, uncertain }: UncertainDate, day: number) =>
      start === day && end === day + 1 && !approximate && !uncertain;
    fc.assert(
      fc.property(anyChronicleAndView, fc.constantFrom(...ORDERS), ({ chronicle, view }, order) => {
        const index = indexChronicle(chronicle);
        const groups = chronologyOf(index, view, order);
        const listed = groups.flatMap(({ entries }) => entries);
        const byId = (one: Entry, other: Entry) => (one.event < other.event ? -1 : 1);
        expect([...listed].sort(byId)).toEqual([...sceneOf(index, view).entries].sort(byId));
        for (const { count, entries } of groups) expect(count).toBe(entries.length);
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
        const days = groups.map(({ day }) => day ?? Number.NEGATIVE_INFINITY);
        expect(days).toEqual([...days].sort((first, second) => first - second));
        for (const { heading, entries } of groups)
          for (const { known } of entries) {
            if (heading.type === 'known') expect(heading.day).toBe(knownSince(known));
            if (heading.type === 'known' && view.clock === 'then') expect(heading.day).toBeLessThanOrEqual(view.day);
            if (heading.type === 'happened') expect(isWholeDay(known.date, heading.day)).toBe(true);
            if (heading.type === 'date') expect(heading.date.edtf).toBe(known.date.edtf);
          }
      }),
    );
  });

  it('is begun as the whole of it begins', () => {
    fc.assert(
      fc.property(anyChronicleAndView, fc.constantFrom(...ORDERS), fc.nat({ max: 14 }), (some, order, most) => {
        const index = indexChronicle(some.chronicle);
        const whole = chronologyOf(index, some.view, order);
        const begun = chronologyOf(index, some.view, order, most);
        expect(begun.reduce((sum, { entries }) => sum + entries.length, 0)).toBe(
          Math.min(
            most,
            whole.reduce((sum, { count }) => sum + count, 0),
          ),
        );
        for (const group of begun) {
          const same = whole.find(({ key }) => key === group.key);
          expect({ ...group, entries: [] }).toEqual({ ...same, entries: [] });
          expect(group.entries).toEqual(same?.entries.slice(0, group.entries.length));
        }
      }),
    );
  });
});
