import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyChronicleAndView } from './anyChronicle';
import type { UncertainDate } from './chronicle';
import { chronologyOf, knownSince, type Order } from './chronology';
import { dayOf } from './day';
import { parseDate } from './edtfDate';
import { indexChronicle } from './knowledge';
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
    entry('month', '2022-01', 7),
    entry('twin', '2022-01-15', 8),
    entry('range', '2022-01-15/2022-01-17', 8),
    entry('about', '2022-01-15~', 7),
    entry('early', '2022-01-15', 9),
    entry('one-day', '2022-01-15/2022-01-15', 7),
    entry('before', '../2022-01-15', 8),
    entry('doubt', '2022-01-15/2022-01-17', 8, 'call'),
  ];

  it('is grouped by day, and what has no exact day stands under its own date', () => {
    expect(outline(entries, 'happened')).toEqual([
      ['2022-01', 'month'],
      ['2022-01-15~', 'about'],
      ['../2022-01-15', 'before'],
      [DAY, 'early,one-day,twin'],
      ['2022-01-15/2022-01-17', 'doubt'],
      ['2022-01-15/2022-01-17', 'range'],
      [DAY + 1, 'late'],
    ]);
  });

  it('is ordered by the day of the first report, and within it by time', () => {
    expect(outline(entries, 'known')).toEqual([
      [7, 'month,about,one-day'],
      [8, 'before,twin,doubt,range'],
      [9, 'early,late'],
    ]);
  });

  it('says of a range whether it is a doubt', () => {
    const imprecise = chronologyOf(entries, 'happened').flatMap(({ heading, entries }) =>
      heading.type === 'date' && heading.imprecise ? entries.map(({ event }) => event) : [],
    );
    expect(imprecise).toEqual(['month', 'about', 'before', 'doubt']);
  });

  it('has every event of a scene once, in order, under nothing more precise than its date', () => {
    const isDay = ({ start, end, approximate, uncertain }: UncertainDate, day: number) =>
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
            if (heading.type === 'happened') expect(isDay(known.date, heading.day)).toBe(true);
            if (heading.type === 'date') expect(heading.date.edtf).toBe(known.date.edtf);
          }
      }),
    );
  });
});
