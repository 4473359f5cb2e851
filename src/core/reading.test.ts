import { expect, it } from 'vitest';
import { readFolder } from '../../cli/readFolder';
import { parseDay } from './day';
import { readChronicle } from './readChronicle';
import { readingOf } from './reading';

const { chronicle } = readChronicle('ukraine-2021-22', await readFolder('data/ukraine-2021-22'));
if (!chronicle) throw new Error('There is no chronicle to look at.');
const on = (source: string, day: string, clock: 'then' | 'hindsight') =>
  readingOf(chronicle, source, parseDay(day) ?? Number.NaN, clock);

it.each(Object.keys(chronicle.sources))('reads %s by ascending paragraphs, each once, and loses nothing', (source) => {
  const { passages, later } = on(source, '2022-01-18', 'hindsight');
  const paragraphs = passages.map(({ paragraph }) => paragraph);
  expect(paragraphs).toEqual([...new Set(paragraphs)].sort((first, second) => first - second));
  const said = [
    ...chronicle.events.map((event) => event.reports),
    ...Object.values(chronicle.territories).map((area) => area.statements),
  ];
  expect(passages.flatMap(({ parts }) => parts)).toHaveLength(
    said.flat().filter((one) => one.source === source).length,
  );
  expect(later).toBe(0);
});

it('holds back what was not out on the day, and counts it', () => {
  const all = on('us-state-historian', '2022-01-18', 'hindsight').passages.flatMap(({ parts }) => parts).length;
  expect(on('us-state-historian', '2022-01-18', 'then')).toEqual({ passages: [], later: all });
  const { passages, later } = on('us-state-historian', '2022-07-27', 'then');
  const out = passages.flatMap(({ parts }) => parts);
  expect(out.length).toBeGreaterThan(0);
  expect(out.length + later).toBe(all);
  expect(out.every(({ said }) => said.published <= (parseDay('2022-07-27') ?? 0))).toBe(true);
});
