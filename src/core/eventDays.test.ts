import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyChronicleAndView } from './anyChronicle';
import { eventDays, neighbourDay } from './eventDays';
import { filteredAt } from './filtered';
import { testsOf } from './filters';
import { indexChronicle, knowledgeAt, shownDays } from './knowledge';

const anyKnowledge = anyChronicleAndView.map(({ chronicle, view }) => {
  const index = indexChronicle(chronicle);
  const knowledge = knowledgeAt(index, view.day, view.clock);
  const tests = testsOf(view, chronicle, knowledge);
  const passing = knowledge.known.filter((one) => tests.every(({ test }) => test(one)));
  return { part: filteredAt(index, view), passing };
});

describe('The days with an event', () => {
  it('are those on which something begins that the filters let through, once each and in order', () => {
    fc.assert(
      fc.property(anyKnowledge, ({ part, passing }) => {
        const starts = passing.map((known) => shownDays(known).start);
        const days = [...new Set(starts.filter((start) => start !== null))].sort((one, other) => one - other);
        expect(eventDays(part)).toEqual(days);
      }),
    );
  });

  it.each<[from: number, direction: -1 | 1, day: number | null]>([
    [10, 1, 20],
    [10, -1, null],
    [9, 1, 10],
    [15, 1, 20],
    [15, -1, 10],
    [20, -1, 10],
    [30, 1, null],
    [31, 1, null],
    [99, -1, 30],
    [-99, 1, 10],
  ])('lie from day %i in direction %i at %s', (from, direction, day) => {
    expect(neighbourDay([10, 20, 30], from, direction)).toBe(day);
  });

  it('have no neighbour where there are none', () => {
    expect(neighbourDay([], 0, 1)).toBeNull();
    expect(neighbourDay([], 0, -1)).toBeNull();
  });

  it('are all met on a walk from the first to the last, and on the way back', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { maxLength: 20 }), (some) => {
        const days = [...some].sort((one, other) => one - other);
        const walk = (from: number, direction: -1 | 1) => {
          const met: number[] = [];
          for (
            let at = neighbourDay(days, from, direction);
            at !== null && met.length < 99;
            at = neighbourDay(days, at, direction)
          )
            met.push(at);
          return met;
        };
        expect(walk(-99, 1)).toEqual(days);
        expect(walk(99, -1)).toEqual([...days].reverse());
      }),
    );
  });
});
