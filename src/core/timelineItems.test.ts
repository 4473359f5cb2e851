import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyChronicleAndView } from './anyChronicle';
import { filteredAt } from './filtered';
import { indexChronicle, shownDays } from './knowledge';
import { timelineItems, timelineRows } from './timelineItems';

const anyKnowledge = anyChronicleAndView.map(({ chronicle, view }) => filteredAt(indexChronicle(chronicle), view));

describe('What the timeline shows', () => {
  it('is every event that the filters let through, with the days on which it is shown, but those of no day', () => {
    fc.assert(
      fc.property(anyKnowledge, (knowledge) => {
        const wanted = knowledge.known.filter((known) => shownDays(known).start !== null);
        expect(
          timelineItems(knowledge).map(({ event, kind, status, start, end }) => ({
            event,
            kind,
            status,
            start,
            end,
          })),
        ).toEqual(
          wanted.map((known) => ({
            event: known.event.id,
            kind: known.event.kind,
            status: known.status,
            ...{ start: shownDays(known).start, end: shownDays(known).end },
          })),
        );
      }),
    );
  });

  it('counts in its table each event once, in the row of its date and under its kind', () => {
    fc.assert(
      fc.property(anyKnowledge, (knowledge) => {
        const items = timelineItems(knowledge);
        const rows = timelineRows(items, ({ date }) => date.edtf);
        expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(items.length);
        for (const { date, kinds } of rows)
          for (const [kind, count] of kinds)
            expect(count).toBe(items.filter((item) => item.kind === kind && item.date.edtf === date).length);
        const starts = rows.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((first, second) => first - second));
        expect(new Set(rows.map(({ date }) => date)).size).toBe(rows.length);
      }),
    );
  });
});
