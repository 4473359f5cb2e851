import { describe, expect, it } from 'vitest';
import { readFolder } from '../../cli/readFolder';
import { parseDay } from './day';
import { figurePlot, SIGN } from './figurePlot';
import { figuresOf, measuresKnown } from './figureSeries';
import { readChronicle } from './readChronicle';
import type { Clock } from './view';

const { chronicle } = readChronicle('ukraine-2021-22', await readFolder('data/ukraine-2021-22'));
if (!chronicle) throw new Error('There is no chronicle to look at.');
const day = (text: string) => parseDay(text) ?? Number.NaN;
const TROOPS = 'russian-troops-near-ukraine';

describe('The numbers of a measure', () => {
  // hill 11; wapo 18, by the officials of two countries; cnbc 8; wsj 13
  it.each<[day: string, clock: Clock, numbers: string[]]>([
    ['2021-11-30', 'then', []],
    ['2021-12-01', 'then', ['nearly 100000 ukrainian-officials', 'nearly 100000 us-officials']],
    ['2021-12-02', 'then', ['about 90000 ukraine', 'nearly 100000 ukrainian-officials', 'nearly 100000 us-officials']],
    [
      '2021-11-03',
      'hindsight',
      [
        'about 90000 ukraine',
        'nearly 100000 ukrainian-officials',
        'nearly 100000 us-officials',
        'plain 100000 senior-official-first',
        'more-than 100000 nobody',
      ],
    ],
  ])('of troops near Ukraine on %s by the clock %s are %j', (on, clock, numbers) => {
    const points = figuresOf(chronicle, TROOPS, day(on), clock).map(
      ({ figure: { qualifier, value, by } }) => `${qualifier ?? 'plain'} ${value} ${by ?? 'nobody'}`,
    );
    expect(points.sort()).toEqual([...numbers].sort());
  });

  it('stand once, with every report that carries them', () => {
    const [claim, ...more] = figuresOf(chronicle, 'ukrainian-troops-in-donbas', day('2021-12-01'), 'then');
    expect(more).toEqual([]);
    expect(claim?.reports.map(({ event }) => event.id)).toEqual([
      'ukrainian-troops-in-donbas',
      'zakharova-ukrainian-troops',
    ]);
  });

  it('rest on no report that came out after the day', () => {
    for (let on = chronicle.span.start; on < chronicle.span.end; on++)
      for (const { id, points } of measuresKnown(chronicle, on, 'then')) {
        const found = figuresOf(chronicle, id, on, 'then');
        expect(found).toHaveLength(points);
        for (const { reports } of found)
          for (const { report } of reports) expect(report.published).toBeLessThanOrEqual(on);
      }
  });
});

describe('The chart', () => {
  const frame = { width: 360, height: 200, left: 50, right: 20, top: 20, bottom: 20 };
  const points = figuresOf(chronicle, TROOPS, day('2022-01-18'), 'hindsight');
  const plot = figurePlot(points, chronicle.span, frame);

  it('counts up from zero in round steps to above the highest number', () => {
    const [lowest, highest] = [plot.ticks[0], plot.ticks.at(-1)];
    expect(lowest).toEqual({ value: 0, y: 180 });
    expect(highest?.value).toBeGreaterThan(100_000);
    expect(plot.ticks.every(({ value }) => value % 10_000 === 0)).toBe(true);
  });

  it('lets no sign lie on another, nor outside of its frame', () => {
    for (const [at, { x, y }] of plot.points.entries()) {
      expect(x).toBeGreaterThanOrEqual(frame.left);
      expect(x).toBeLessThanOrEqual(frame.width - frame.right);
      for (const other of plot.points.slice(at + 1))
        expect(Math.abs(other.x - x) >= SIGN - 0.001 || Math.abs(other.y - y) >= SIGN).toBe(true);
    }
  });
});
