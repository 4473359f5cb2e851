import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyChronicleAndView, anyDay } from './anyChronicle';
import { eventDays } from './eventDays';
import { filmDays, filmSeconds } from './filmDays';
import { filteredAt } from './filtered';
import { indexChronicle } from './knowledge';
import { NO_FILTERS } from './view';

const anyFilm = fc.tuple(anyChronicleAndView, anyDay, anyDay).map(([{ chronicle, view }, one, two]) => ({
  index: indexChronicle(chronicle),
  view,
  days: { first: Math.min(one, two), last: Math.max(one, two) },
}));

describe('The days of a film', () => {
  it('are all from the first to the last where it goes through every day', () => {
    fc.assert(
      fc.property(anyFilm, ({ index, view, days }) => {
        const all = Array.from({ length: days.last - days.first + 1 }, (_, at) => days.first + at);
        expect(filmDays(index, view, 'days', days)).toEqual(all);
      }),
    );
  });

  it('are in hindsight those on which something begins, or the first where nothing does', () => {
    fc.assert(
      fc.property(anyFilm, ({ index, view, days: { first, last } }) => {
        const known = { ...view, clock: 'hindsight' } as const;
        const begin = eventDays(filteredAt(index, known));
        const within = begin.filter((day) => day >= first && day <= last);
        const expected = within.length > 0 ? within : [first];
        expect(filmDays(index, known, 'events', { first, last })).toEqual(expected);
      }),
    );
  });

  it('are as known then also those on which something was reported', () => {
    fc.assert(
      fc.property(anyFilm, ({ index, view, days: { first, last } }) => {
        const then = { ...view, ...NO_FILTERS, clock: 'then' } as const;
        const found = filmDays(index, then, 'events', { first, last });
        const beginOn = (day: number) => eventDays(filteredAt(index, { ...then, day })).includes(day);
        for (let day = first; day <= last; day++)
          if (index.epochs.includes(day) || beginOn(day)) expect(found).toContain(day);
        for (const day of found.slice(1)) expect(index.epochs.includes(day) || beginOn(day)).toBe(true);
      }),
    );
  });

  it('leave out what the filters do not let through', () => {
    fc.assert(
      fc.property(anyFilm, ({ index, view, days }) => {
        const nobody = { ...view, ...NO_FILTERS, actors: ['nobody'] };
        expect(filmDays(index, nobody, 'events', days)).toEqual([days.first]);
      }),
    );
  });
});

describe('The pictures of a film', () => {
  it.each<[pictures: number, speed: number, seconds: number[]]>([
    [1, 4, [2]],
    [3, 4, [0.25, 0.25, 2]],
    [2, 0.25, [4, 4]],
    [0, 1, []],
  ])('of %i at %d a second stay %j', (pictures, speed, seconds) => {
    expect(filmSeconds(pictures, speed)).toEqual(seconds);
  });
});
