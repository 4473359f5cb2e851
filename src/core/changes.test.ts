import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../cli/readFolder';
import { anyChronicle, anyDay } from './anyChronicle';
import { type ChangeKind, changesSince } from './changes';
import { formatDay, parseDay } from './day';
import { indexChronicle } from './knowledge';
import { lifeOf } from './life';
import { readChronicle } from './readChronicle';
import type { Clock } from './view';

const { chronicle } = readChronicle('ukraine-2021-22', await readFolder('data/ukraine-2021-22'));
if (!chronicle) throw new Error('There is no chronicle to look at.');
const index = indexChronicle(chronicle);
const dayOf = (text: string) => parseDay(text) ?? Number.NaN;

const kindsOf = (event: string, since: string, day: string, clock: Clock) =>
  changesSince(index, dayOf(since), { day: dayOf(day), clock })
    .filter((change) => change.event === event)
    .map(({ kind }) => kind);

// read out of the documents by hand, as the table of what was known is
it.each<[event: string, since: string, day: string, clock: Clock, kinds: ChangeKind[]]>([
  ['geneva-blinken-lavrov', '2022-01-17', '2022-01-18', 'then', ['new']],
  ['geneva-blinken-lavrov', '2022-01-18', '2022-01-21', 'hindsight', ['confirmed']],
  ['geneva-blinken-lavrov', '2022-01-18', '2022-02-23', 'then', ['never-confirmed']],
  ['geneva-blinken-lavrov', '2022-02-22', '2022-02-23', 'then', []],
  ['kyiv-blinken-visit', '2022-01-18', '2022-01-18', 'hindsight', ['confirmed', 'moved']],
  ['stockholm-blinken-lavrov', '2021-12-01', '2021-12-02', 'then', ['confirmed']],
  ['asset-freeze', '2022-01-18', '2022-02-23', 'hindsight', ['never-confirmed']],
  ['asset-freeze', '2022-01-18', '2022-01-20', 'then', []],
  ['february-meeting', '2022-01-18', '2022-02-23', 'then', ['new']],
  ['invasion-plans', '2021-12-01', '2022-01-18', 'then', ['contradicted']],
  ['recognition-of-republics', '2022-02-22', '2022-02-23', 'then', ['new']],
])('%s is changed from %s to %s by the clock %s: %j', (event, since, day, clock, kinds) => {
  expect(kindsOf(event, since, day, clock)).toEqual(kinds);
});

it('The life of the Geneva meeting is a plan of two reports and a record of a year later', () => {
  const known = changesSince(index, dayOf('2021-11-01'), { day: dayOf('2022-01-21'), clock: 'hindsight' }).find(
    ({ event }) => event === 'geneva-blinken-lavrov',
  )?.now;
  const steps = known ? lifeOf(known) : [];
  expect(steps.map(({ published, status, reports }) => `${formatDay(published)} ${status} ${reports}`)).toEqual([
    '2022-01-18 planned 2',
    '2023-01-18 happened 1',
  ]);
});

describe('In any chronicle', () => {
  it('nothing changes from a day to itself', () => {
    fc.assert(
      fc.property(anyChronicle, anyDay, (any, day) => {
        expect(changesSince(indexChronicle(any), day, { day, clock: 'then' })).toEqual([]);
      }),
    );
  });

  it('a change rests on a report that came out after the earlier day, or on a plan whose day has passed', () => {
    fc.assert(
      fc.property(anyChronicle, anyDay, fc.nat({ max: 60 }), (any, since, more) => {
        const day = since + more;
        for (const { kind, now } of changesSince(indexChronicle(any), since, { day, clock: 'then' })) {
          const fresh = now.reports.filter(({ published }) => published > since && published <= day);
          expect(kind === 'never-confirmed' || fresh.length > 0).toBe(true);
        }
      }),
    );
  });

  it('each life has all reports, and no day before the one that it follows', () => {
    fc.assert(
      fc.property(anyChronicle, (any) => {
        for (const { reports } of any.events) {
          const steps = lifeOf({ reports });
          expect(steps.reduce((sum, step) => sum + step.reports, 0)).toBe(reports.length);
          const days = steps.map(({ published }) => published);
          expect(days).toEqual([...days].sort((first, second) => first - second));
        }
      }),
    );
  });
});
