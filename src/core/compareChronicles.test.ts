import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyChronicle } from './anyChronicle';
import type { Chronicle, Layer } from './chronicle';
import { compareChronicles } from './compareChronicles';

const changed = (chronicle: Chronicle, at: number, event: Partial<Chronicle['events'][number]>): Chronicle => ({
  ...chronicle,
  events: chronicle.events.map((old, index) => (index === at ? { ...old, ...event } : old)),
});

describe('Two states of any chronicle', () => {
  it('do not differ where they are the same', () => {
    fc.assert(
      fc.property(anyChronicle, (chronicle) => {
        expect(compareChronicles(chronicle, structuredClone(chronicle))).toEqual([]);
      }),
    );
  });

  it('differ by an event with all its reports where one was added or taken away', () => {
    fc.assert(
      fc.property(anyChronicle, (later) => {
        const [gone, ...events] = later.events;
        const earlier = { ...later, events };
        const told = compareChronicles(earlier, later);
        expect(told.map(({ part, change }) => `${part} ${change}`)).toEqual(
          gone ? ['event added', ...gone.reports.map(() => 'report added')] : [],
        );
        expect(compareChronicles(later, earlier).map(({ id }) => id)).toEqual(told.map(({ id }) => id));
        expect(compareChronicles(later, earlier).every(({ change }) => change === 'removed')).toBe(true);
      }),
    );
  });

  it('name the fields of the header that differ, and no folder', () => {
    fc.assert(
      fc.property(anyChronicle, (earlier) => {
        const home = { ...earlier.home, window: earlier.home.window + 1 };
        const later = { ...earlier, id: 'copy', licence: 'CC-BY-4.0', home };
        expect(compareChronicles(earlier, later)).toEqual([
          { part: 'header', id: 'chronicle.yaml', change: 'changed', fields: ['home', 'licence'] },
        ]);
      }),
    );
  });

  it('tell a layer that came, went or changed, and another order of the layers', () => {
    const lower = { id: 'lower', names: {}, shows: {}, according: {}, style: 'tint' } as unknown as Layer;
    const upper = { ...lower, id: 'upper' };
    fc.assert(
      fc.property(anyChronicle, (chronicle) => {
        const told = (earlier: readonly Layer[], later: readonly Layer[]) =>
          compareChronicles({ ...chronicle, layers: earlier }, { ...chronicle, layers: later }).map(
            ({ part, id, change, fields }) => [part, id, change, ...fields].join(' '),
          );
        expect(told([lower], [upper])).toEqual(['layer lower removed', 'layer upper added']);
        expect(told([lower, upper], [lower, { ...upper, style: 'line' }])).toEqual(['layer upper changed style']);
        expect(told([lower, upper], [upper, lower])).toEqual(['header chronicle.yaml changed layers']);
        expect(told([lower], [upper, lower])).toEqual(['layer upper added']);
      }),
    );
  });

  it('name the report and its fields where only one was changed', () => {
    fc.assert(
      fc.property(anyChronicle, (earlier) => {
        const [event] = earlier.events;
        const [report, ...rest] = event?.reports ?? [];
        if (!event || !report) return;
        const later = changed(earlier, 0, { reports: [{ ...report, says: { en: 'Else.', uk: 'Інше.' } }, ...rest] });
        expect(compareChronicles(earlier, later)).toEqual([
          { part: 'report', id: `${event.id} ${report.source} 1`, change: 'changed', fields: ['says'] },
        ]);
      }),
    );
  });
});
