import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFolder } from '../../cli/readFolder';
import { anyDate, anyDay } from './anyChronicle';
import type { Territory, TerritoryStatement } from './chronicle';
import { parseDay } from './day';
import { readChronicle } from './readChronicle';
import { claimsOn, statementCount, statementsKnown } from './territoryKnown';
import { CLOCKS, type Clock } from './view';

const { chronicle } = readChronicle('ukraine-2021-22', await readFolder('data/ukraine-2021-22'));
if (!chronicle) throw new Error('There is no chronicle to look at.');
const dayOf = (day: string) => parseDay(day) ?? Number.NaN;

// Foreign Policy of 23 February 2022, paragraph 2, tells of the recognition of 21 February.
const RECOGNITION: readonly [day: string, clock: Clock, holds: boolean][] = [
  ['2022-02-20', 'then', false],
  ['2022-02-21', 'then', false],
  ['2022-02-22', 'then', false],
  ['2022-02-23', 'then', true],
  ['2022-02-20', 'hindsight', false],
  ['2022-02-21', 'hindsight', true],
  ['2022-02-22', 'hindsight', true],
  ['2022-02-23', 'hindsight', true],
];

it.each(RECOGNITION)('on %s, by the clock %s, the recognition of the republics holds: %s', (day, clock, holds) => {
  const held = claimsOn(chronicle, dayOf(day), clock).map(
    ({ claim, territory, statement }) => `${claim} of ${territory.id} by ${statement.by}`,
  );
  expect(held).toEqual(holds ? ['recognition of republics by russia'] : []);
  const republics = chronicle.territories['republics'] as Territory;
  const { begun } = statementsKnown(republics, dayOf(day), clock);
  expect(begun.at(-1)?.claim === 'recognition').toBe(holds);
});

it('the same claims are the same list, so that nothing is drawn anew for a step of the slider', () => {
  expect(claimsOn(chronicle, dayOf('2022-02-21'), 'hindsight')).toBe(
    claimsOn(chronicle, dayOf('2022-02-23'), 'hindsight'),
  );
});

it.each(['2022-01-21', '2022-02-24'])(
  'the same claims on %s are the same list by both clocks, so that nothing is drawn anew for the switch',
  (day) => {
    expect(claimsOn(chronicle, dayOf(day), 'hindsight')).toBe(claimsOn(chronicle, dayOf(day), 'then'));
  },
);

it('what was announced for a later day stands apart', () => {
  const { begun, later } = statementsKnown(territoryOf(['2022-01-03', '2022-01-20']), dayOf('2022-01-10'), 'hindsight');
  expect(begun.map(({ date }) => date.edtf)).toEqual(['2022-01-03']);
  expect(later.map(({ date }) => date.edtf)).toEqual(['2022-01-20']);
});

const anyStatement = fc
  .tuple(anyDate, anyDay)
  .map(([date, published]): TerritoryStatement => ({ ...plain, date, published }));
const anyTerritory = fc
  .array(anyStatement, { maxLength: 8 })
  .map((statements): Territory => ({ ...territoryOf([]), statements }));

it('then, no statement that came out after the day is used', () => {
  fc.assert(
    fc.property(anyTerritory, anyDay, (territory, day) => {
      const { begun, later } = statementsKnown(territory, day, 'then');
      const out = territory.statements.filter(({ published }) => published <= day);
      expect(new Set([...begun, ...later])).toEqual(new Set(out));
    }),
  );
});

it('every statement that is out is either begun or later, and none begun starts after the day', () => {
  fc.assert(
    fc.property(anyTerritory, anyDay, fc.constantFrom(...CLOCKS), (territory, day, clock) => {
      const { begun, later } = statementsKnown(territory, day, clock);
      expect(begun.filter(({ date }) => (date.start ?? -Infinity) > day)).toEqual([]);
      expect(later.filter(({ date }) => (date.start ?? date.end ?? -Infinity) <= day)).toEqual([]);
      expect(statementCount(territory, day, clock)).toBe(begun.length);
      if (clock === 'hindsight') expect(begun.length + later.length).toBe(territory.statements.length);
    }),
  );
});

const plain = {
  source: 'gazette',
  paragraphs: [1],
  published: dayOf('2022-01-01'),
  basis: 'stated',
  because: null,
  by: ['land'],
  claim: null,
  says: { en: 'Shared.' },
} as const;

function territoryOf(days: readonly string[]): Territory {
  const statements = days.map((edtf): TerritoryStatement => {
    const start = dayOf(edtf);
    const date = { edtf, start, end: start + 1, approximate: false, uncertain: false, interval: false };
    return { ...plain, date };
  });
  return { id: 'lake', layer: 'waters', features: [], names: { en: 'Lake' }, statements };
}
