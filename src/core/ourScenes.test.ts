import { describe, expect, it } from 'vitest';
import { readFolder } from '../../cli/readFolder';
import { parseDay } from './day';
import { indexChronicle } from './knowledge';
import { readChronicle } from './readChronicle';
import { type Entry, sceneOf } from './scene';
import { CLOCKS, type Clock, homeViewOf, type View } from './view';

const { chronicle } = readChronicle('ukraine-2021-22', await readFolder('data/ukraine-2021-22'));
if (!chronicle) throw new Error('There is no chronicle to look at.');
const index = indexChronicle(chronicle);
const home = homeViewOf(chronicle);

function sceneOn(day: string, clock: Clock, more: Partial<View> = {}) {
  return sceneOf(index, { ...home, day: parseDay(day) ?? Number.NaN, clock, mode: 'moment', ...more });
}

const rowOf = ({ event, emphasis, known }: Entry) =>
  `${emphasis} ${known.status} ${known.event.kind} ${event} @${known.places.join(',')} ${known.date.edtf}`;

const KEY_DAYS = [
  '2021-11-03',
  '2021-12-01',
  '2021-12-02',
  '2022-01-18',
  '2022-01-20',
  '2022-01-21',
  '2022-02-22',
  '2022-02-23',
];

describe.each(KEY_DAYS)('On %s', (day) => {
  it.each(CLOCKS)('by the clock %s, these things are shown', (clock) => {
    const { entries, counts, arcs } = sceneOn(day, clock);
    expect({
      counts,
      entries: entries.map(rowOf),
      lines: arcs.map(({ key, from, to, emphasis }) => `${emphasis} ${key} ${from} – ${to}`),
    }).toMatchSnapshot();
  });
});

describe('What was known', () => {
  it.each<[event: string, day: string, clock: Clock, row: string]>([
    ['geneva-blinken-lavrov', '2022-01-18', 'then', 'ahead planned meeting geneva-blinken-lavrov @geneva 2022-01-21'],
    ['geneva-blinken-lavrov', '2022-01-21', 'then', 'day planned meeting geneva-blinken-lavrov @geneva 2022-01-21'],
    [
      'geneva-blinken-lavrov',
      '2022-01-21',
      'hindsight',
      'day happened meeting geneva-blinken-lavrov @geneva 2022-01-21',
    ],
    [
      'stockholm-blinken-lavrov',
      '2021-12-01',
      'then',
      'ahead planned meeting stockholm-blinken-lavrov @stockholm 2021-12-02',
    ],
    [
      'stockholm-blinken-lavrov',
      '2021-12-02',
      'then',
      'day happened meeting stockholm-blinken-lavrov @stockholm 2021-12-02',
    ],
    ['february-meeting', '2022-02-23', 'then', 'lasting cancelled meeting february-meeting @ 2022-02-22/..'],
  ])('of %s on %s by the clock %s is one row', (event, day, clock, row) => {
    expect(
      sceneOn(day, clock)
        .entries.filter((entry) => entry.event === event)
        .map(rowOf),
    ).toEqual([row]);
  });

  it.each<[event: string, day: string, clock: Clock]>([
    ['geneva-blinken-lavrov', '2022-01-18', 'hindsight'],
    ['geneva-blinken-lavrov', '2022-01-17', 'then'],
    ['stockholm-blinken-lavrov', '2021-12-01', 'hindsight'],
    ['february-meeting', '2022-02-22', 'then'],
    ['february-meeting', '2022-01-21', 'hindsight'],
    ['recognition-of-republics', '2022-02-21', 'then'],
    ['recognition-of-republics', '2022-02-23', 'hindsight'],
  ])('shows nothing of %s on %s by the clock %s', (event, day, clock) => {
    expect(sceneOn(day, clock).entries.filter((entry) => entry.event === event)).toEqual([]);
  });

  it('has the recognition of the republics on 21 February, which was known two days later', () => {
    const selection = { type: 'event', id: 'recognition-of-republics' } as const;
    const { entries } = sceneOn('2022-02-23', 'then', { mode: 'window', window: 7 });
    expect(entries.filter(({ event }) => event === selection.id).map(rowOf)).toEqual([
      'quiet happened decision recognition-of-republics @ 2022-02-21',
    ]);
    expect(sceneOn('2022-02-22', 'then', { selection }).selected?.hidden).toBe('unknown-then');
    expect(sceneOn('2022-02-23', 'then', { selection }).selected?.hidden).toBe('time');
  });

  it('keeps the meeting in Geneva and the one called off in February apart', () => {
    const ids = sceneOn('2022-02-23', 'then', { mode: 'until' }).entries.map(({ event }) => event);
    expect(ids).toEqual(expect.arrayContaining(['geneva-blinken-lavrov', 'february-meeting']));
  });
});
