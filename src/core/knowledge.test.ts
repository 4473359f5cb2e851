import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyChronicle, anyDate, anyDay, FIRST, LAST } from './anyChronicle';
import { STATUSES } from './chronicle';
import { columnsOf, LASTING_DAYS } from './columns';
import { overlaps, type Span } from './day';
import { parseDate } from './edtfDate';
import { indexChronicle, isLasting, type Knowledge, knowledgeAt, knownWithin, shownDays } from './knowledge';
import { CLOCKS } from './view';

const anySpan: fc.Arbitrary<Span> = fc
  .tuple(fc.option(anyDay), fc.option(anyDay))
  .map(([one, other]) =>
    one === null || other === null
      ? { start: one, end: other }
      : { start: Math.min(one, other), end: Math.max(one, other) + 1 },
  );

const idsOf = (knowledge: Knowledge) => knowledge.known.map(({ event }) => event.id);

describe('The days on which a date is shown', () => {
  it.each([
    ['2022-01-18', 'happened', 19010, 19011, false],
    ['2022-01', 'happened', 18993, 19024, true],
    ['2022-01-01/2022-01-14', 'happened', 18993, 19007, false],
    ['2022-01-01/2022-01-15', 'happened', 18993, 19008, true],
    ['../2022-01-18', 'happened', 19010, 19011, false],
    ['2022-01-18/..', 'underway', 19010, null, true],
    ['2022-01-18/..', 'alleged', 19010, null, true],
    ['2022-01-18/..', 'considered', 19010, 19011, false],
    ['2022-01-18/..', 'planned', 19010, 19011, false],
    ['2022-01-18/..', 'cancelled', 19010, null, true],
    ['../..', 'underway', null, null, true],
  ] as const)('of %s, %s, are [%s, %s), lasting: %s', (text, status, start, end, lasting) => {
    const date = parseDate(text);
    if (!date) throw new Error(`${text} is no date.`);
    expect(shownDays({ event: { kind: 'deployment' }, date, status })).toMatchObject({ start, end });
    expect(isLasting({ event: { kind: 'deployment' }, date, status })).toBe(lasting);
  });

  it('of generated dates are those of the texts that they say', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(parseDate(date.edtf)).toEqual(date);
      }),
    );
  });

  it('never reach beyond the date itself', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom(...STATUSES), (date, status) => {
        const shown = shownDays({ event: { kind: 'deployment' }, date, status });
        expect(shown.end ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(date.end ?? Number.POSITIVE_INFINITY);
        expect(shown.start ?? Number.NEGATIVE_INFINITY).toBeGreaterThanOrEqual(date.start ?? Number.NEGATIVE_INFINITY);
      }),
    );
  });
});

describe('Knowledge of any chronicle', () => {
  it('on a day uses no report that was published after it, and every one that was not', () => {
    fc.assert(
      fc.property(anyChronicle, anyDay, (chronicle, day) => {
        const knowledge = knowledgeAt(indexChronicle(chronicle), day, 'then');
        const told = chronicle.events.filter(({ reports }) => reports.some(({ published }) => published <= day));
        expect(idsOf(knowledge).sort()).toEqual(told.map(({ id }) => id));
        for (const { event, reports } of knowledge.known)
          expect(reports).toEqual(event.reports.filter(({ published }) => published <= day));
      }),
    );
  });

  it('changes only on days on which something was published, and is the same object between them', () => {
    fc.assert(
      fc.property(anyChronicle, anyDay, anyDay, (chronicle, one, other) => {
        const index = indexChronicle(chronicle);
        const [first, second] = [Math.min(one, other), Math.max(one, other)];
        const between = index.epochs.some((epoch) => epoch > first && epoch <= second);
        expect(knowledgeAt(index, first, 'then') === knowledgeAt(index, second, 'then')).toBe(!between);
        expect(knowledgeAt(index, first, 'hindsight')).toBe(knowledgeAt(index, second, 'hindsight'));
      }),
    );
  });

  it('grows: what was known once is known later, by at least the same reports', () => {
    fc.assert(
      fc.property(anyChronicle, anyDay, anyDay, (chronicle, one, other) => {
        const index = indexChronicle(chronicle);
        const before = knowledgeAt(index, Math.min(one, other), 'then');
        const after = knowledgeAt(index, Math.max(one, other), 'then');
        for (const { event, reports } of before.known)
          expect(after.byEvent.get(event.id)?.reports).toEqual(expect.arrayContaining([...reports]));
      }),
    );
  });

  it('in hindsight is that of the day on which the last report came out, and knows every event', () => {
    fc.assert(
      fc.property(anyChronicle, anyDay, (chronicle, day) => {
        const index = indexChronicle(chronicle);
        expect(knowledgeAt(index, day, 'hindsight')).toBe(knowledgeAt(index, LAST + 100, 'then'));
        expect(knowledgeAt(index, day, 'hindsight').known).toHaveLength(chronicle.events.length);
      }),
    );
  });

  it('is in order of time, then of ids, each event once', () => {
    fc.assert(
      fc.property(anyChronicle, anyDay, fc.constantFrom(...CLOCKS), (chronicle, day, clock) => {
        const { known, byEvent } = knowledgeAt(indexChronicle(chronicle), day, clock);
        const rows = known.map((one) => [shownDays(one).start ?? -1e9, one.event.id] as const);
        const sorted = [...rows].sort(([one, a], [other, b]) => one - other || (a < b ? -1 : 1));
        expect(rows).toEqual(sorted);
        expect([...byEvent.keys()]).toEqual(rows.map(([, id]) => id));
      }),
    );
  });

  it('finds for any span just those whose shown days meet it, in order', () => {
    fc.assert(
      fc.property(
        anyChronicle,
        anyDay,
        fc.array(anySpan, { minLength: 8, maxLength: 8 }),
        fc.constantFrom(...CLOCKS),
        (chronicle, day, spans, clock) => {
          const knowledge = knowledgeAt(indexChronicle(chronicle), day, clock);
          for (const span of spans) {
            const meeting = knowledge.known.filter((one) => overlaps(shownDays(one), span));
            expect(knownWithin(knowledge, span).map(({ event }) => event.id)).toEqual(
              meeting.map(({ event }) => event.id),
            );
          }
        },
      ),
    );
  });

  it('finds what lasts long, however long ago it began', () => {
    const days = [FIRST, FIRST - LASTING_DAYS, FIRST - LASTING_DAYS - 1, FIRST - 5000];
    for (const start of days)
      for (const length of [1, LASTING_DAYS, LASTING_DAYS + 1, 6000]) {
        const date = { edtf: '', start, end: start + length, approximate: false, uncertain: false, interval: true };
        const known = { event: { id: 'event', kind: 'talks' }, date, status: 'happened' } as Knowledge['known'][number];
        const found = knownWithin(columnsOf([known], shownDays), { start: FIRST, end: FIRST + 1 });
        expect(found, `${start} for ${length} days`).toEqual(start + length > FIRST && start <= FIRST ? [known] : []);
      }
  });
});

describe('Between any two days of any chronicle', () => {
  const reportsOf = (chronicle: Parameters<typeof indexChronicle>[0], day: number) =>
    new Map(knowledgeAt(indexChronicle(chronicle), day, 'then').known.map(({ event, reports }) => [event.id, reports]));

  it('knowledge grows by reports, of which none is from after its day', () => {
    fc.assert(
      fc.property(anyChronicle, anyDay, fc.nat({ max: 60 }), (chronicle, first, more) => {
        const [before, after] = [reportsOf(chronicle, first), reportsOf(chronicle, first + more)];
        for (const [event, reports] of before) {
          expect(reports.every(({ published }) => published <= first)).toBe(true);
          expect(after.get(event)?.slice(0, reports.length)).toEqual(reports);
        }
      }),
    );
  });

  it('knowledge stays as it is where nothing was published, whatever the clock', () => {
    fc.assert(
      fc.property(anyChronicle, anyDay, fc.nat({ max: 30 }), (chronicle, first, more) => {
        const published = chronicle.events.flatMap(({ reports }) => reports.map((report) => report.published));
        fc.pre(!published.some((day) => day > first && day <= first + more));
        const index = indexChronicle(chronicle);
        expect(knowledgeAt(index, first + more, 'then')).toEqual(knowledgeAt(indexChronicle(chronicle), first, 'then'));
      }),
    );
  });
});
