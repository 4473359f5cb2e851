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
import { indexChronicle } from './knowledge';
import { linkFactsOf, parseView } from './link';
import { readChronicle } from './readChronicle';
import type { Entry } from './scene';
import { sceneOf } from './scene';

const ORDERS: readonly Order[] = ['happened', 'known'];

const entry = (event: string, edtf: string, published: number, kind = 'meeting') =>
  ({
    event,
    known: { event: { id: event, kind }, status: 'happened', date: parseDate(edtf), reports: [{ published }] },
  }) as unknown as Entry;

const outline = (entries: readonly Entry[], order: Order) =>
  chronologyOf(entries, order).map(({ heading, entries }) => [
    heading.type === 'date' ? heading.date.edtf : heading.day,
    entries.map(({ event }) => event).join(),
  ]);

const DAY = dayOf(2022, 1, 15) ?? 0;

describe('A chronology', () => {
  const entries = [
    entry('late', '2022-01-16', 9),
    entry('month', '2022-01', 9),
    entry('twin', '2022-01-15', 8),
    entry('range', '2022-01-15/2022-01-17', 8),
    entry('about', '2022-01-15~', 7),
    entry('early', '2022-01-15', 9),
    entry('one-day', '2022-01-15/2022-01-15', 7),
    entry('before', '../2022-01-15', 8),
    entry('by-then', '../2022-01-15', 8, 'deployment'),
    entry('doubt', '2022-01-15/2022-01-17', 8, 'call'),
  ];

  it('is grouped by day, and what has no exact day stands under its own date', () => {
    expect(outline(entries, 'happened')).toEqual([
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
    expect(outline(entries, 'known')).toEqual([
      [7, 'one-day,about'],
      [8, 'twin,before,by-then,doubt,range'],
      [9, 'month,early,late'],
    ]);
  });

  it('says of a range whether it is a doubt', () => {
    const imprecise = chronologyOf(entries, 'happened').flatMap(({ heading, entries }) =>
      heading.type === 'date' && heading.imprecise ? entries.map(({ event }) => event) : [],
    );
    expect(imprecise).toEqual(['month', 'about', 'before', 'by-then', 'doubt']);
  });

  it('of ours has no two groups whose headings are spoken alike', async () => {
    const { chronicle } = readChronicle('ukraine-2021-22', await readFolder('data/ukraine-2021-22'));
    if (!chronicle) throw new Error('There is no chronicle to be read.');
    const { view } = parseView('mode=all', linkFactsOf(chronicle));
    const groups = chronologyOf(sceneOf(indexChronicle(chronicle), view).entries, 'happened');
    const spoken = groups.map(({ heading }) => spokenHeading(heading, english));
    expect(spoken.filter((one, at) => spoken.indexOf(one) !== at)).toEqual([]);
    expect(spoken).toContain('by 1 December 2021, exact day not known');
  });

  it('has every event of a scene once, in order, under nothing more precise than its date', () => {
    const isWholeDay = ({ start, end, approximate, uncertain }: UncertainDate, day: number) =>
      start === day && end === day + 1 && !approximate && !uncertain;
    fc.assert(
      fc.property(anyChronicleAndView, fc.constantFrom(...ORDERS), ({ chronicle, view }, order) => {
        const scene = sceneOf(indexChronicle(chronicle), view);
        const groups = chronologyOf(scene.entries, order);
        const listed = groups.flatMap(({ entries }) => entries);
        expect(listed.map(({ event }) => event).sort()).toEqual(scene.entries.map(({ event }) => event).sort());
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
});
