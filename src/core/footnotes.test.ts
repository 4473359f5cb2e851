import { describe, expect, it } from 'vitest';
import { apart, footnotesOf } from './footnotes';
import type { Known } from './known';
import type { Entry } from './scene';

const entry = (event: string, ...reports: [source: string, paragraphs: number[]][]) => entryLedBy(0, event, ...reports);

const entryLedBy = (lead: number, event: string, ...reports: [source: string, paragraphs: number[]][]) => {
  const known = { reports: reports.map(([source, paragraphs]) => ({ source, paragraphs })) };
  return { event, known: { ...known, decidedBy: known.reports[lead] } } as unknown as Entry;
};

describe('Footnotes', () => {
  it('number sources as they come, once each, and gather their paragraphs', () => {
    const { sources, byEvent } = footnotesOf([
      entry('call', ['gazette', [7, 3]], ['archive', [1]], ['gazette', [3, 5]]),
      entry('visit', ['wire', [2]], ['archive', [9]]),
    ]);
    expect(sources).toEqual(['gazette', 'archive', 'wire']);
    expect(byEvent.get('call')).toEqual([
      { number: 1, source: 'gazette', paragraphs: [3, 5, 7] },
      { number: 2, source: 'archive', paragraphs: [1] },
    ]);
    expect(byEvent.get('visit')?.map(({ number }) => number)).toEqual([2, 3]);
  });

  it('begin with the source of the leading report', () => {
    const { sources, byEvent } = footnotesOf([entryLedBy(1, 'call', ['gazette', [3]], ['archive', [1]])]);
    expect(sources).toEqual(['archive', 'gazette']);
    expect(byEvent.get('call')?.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('of the leading report stand apart from those of all others, of the same source too', () => {
    const { byEvent } = footnotesOf([entry('call', ['gazette', [7, 3]], ['archive', [1]], ['gazette', [3, 5]])]);
    const known = { decidedBy: { source: 'gazette', paragraphs: [3, 7] } } as unknown as Known;
    expect(apart(known, byEvent.get('call') ?? [])).toEqual({
      lead: { number: 1, source: 'gazette', paragraphs: [3, 7] },
      others: [
        { number: 1, source: 'gazette', paragraphs: [5] },
        { number: 2, source: 'archive', paragraphs: [1] },
      ],
    });
    const sole = { decidedBy: { source: 'archive', paragraphs: [1] } } as unknown as Known;
    expect(apart(sole, byEvent.get('call') ?? []).others.map(({ number }) => number)).toEqual([1]);
  });
});
