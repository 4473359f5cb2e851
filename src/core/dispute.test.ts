import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../cli/readFolder';
import { anyChronicle, anyDay } from './anyChronicle';
import type { Chronicle } from './chronicle';
import { parseDay } from './day';
import { answersKnown, disputesOf } from './dispute';
import { readChronicle } from './readChronicle';
import type { Clock } from './view';

const minimal = readChronicle('minimal', await readFolder('src/core/fixtures/minimal')).chronicle as Chronicle;

describe('The answers known of a question', () => {
  it.each<[clock: Clock, day: string, answers: string[], about: string[]]>([
    ['then', '2022-01-17', [], []],
    ['then', '2022-01-18', ['friday'], []],
    ['then', '2022-07-26', ['friday'], []],
    ['then', '2022-07-27', ['friday', 'another-day'], ['was-it-friday']],
    ['hindsight', '2022-01-17', ['friday', 'another-day'], ['was-it-friday']],
  ])('by the clock %s on %s are %j, and its event is in the disputes %j', (clock, written, answers, about) => {
    const day = parseDay(written) ?? Number.NaN;
    const dispute = minimal.disputes['was-it-friday'];
    const known = dispute ? answersKnown(minimal, dispute, day, clock) : [];
    expect(known.map(({ answer }) => answer.id)).toEqual(answers);
    expect(disputesOf(minimal, 'first-meeting', day, clock)).toEqual(about);
  });

  it('leave an event alone that none of them cites', () => {
    expect(disputesOf(minimal, 'second-meeting', 0, 'hindsight')).toEqual([]);
  });
});

describe('A charge and its denial in one paragraph', () => {
  it('each rest on the report in which those who give the answer speak', async () => {
    const { chronicle } = readChronicle('ukraine-2021-22', await readFolder('data/ukraine-2021-22'));
    const dispute = chronicle?.disputes['false-flag'];
    const known = chronicle && dispute ? answersKnown(chronicle, dispute, 0, 'hindsight') : [];
    expect(known.map(({ answer, reports }) => [answer.id, reports.map(({ report }) => report.status)])).toEqual([
      ['administration', ['alleged']],
      ['russia', ['denied']],
    ]);
  });
});

describe('As known then, in any chronicle', () => {
  it('no answer rests on a report that came out later, and none that was out is missing', () => {
    fc.assert(
      fc.property(anyChronicle, anyDay, (chronicle, day) => {
        for (const dispute of Object.values(chronicle.disputes)) {
          const all = answersKnown(chronicle, dispute, day, 'hindsight');
          const out = all
            .map(({ answer, reports }) => ({
              answer,
              reports: reports.filter(({ report }) => report.published <= day),
            }))
            .filter(({ reports }) => reports.length > 0);
          expect(all.map(({ answer }) => answer)).toEqual(dispute.answers);
          expect(answersKnown(chronicle, dispute, day, 'then')).toEqual(out);
        }
      }),
    );
  });

  it('an event is in a dispute only when two answers are known and one of its own reports is among theirs', () => {
    fc.assert(
      fc.property(anyChronicle, anyDay, (chronicle, day) => {
        for (const { id } of chronicle.events) {
          const expected = Object.values(chronicle.disputes).filter((dispute) => {
            const known = answersKnown(chronicle, dispute, day, 'then');
            return known.length > 1 && known.some(({ reports }) => reports.some(({ event }) => event.id === id));
          });
          expect(disputesOf(chronicle, id, day, 'then')).toEqual(expected.map((dispute) => dispute.id));
        }
      }),
    );
  });
});
