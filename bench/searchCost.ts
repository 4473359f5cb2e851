import type { Chronicle } from '../src/core/chronicle';
import { lastOf } from '../src/core/lastOf';
import { type Finder, finderSteps } from '../src/core/search';
import { spreadOf } from './figures';
import { generated } from './generated';
import type { Section } from './table';

const COUNT = 10_000;
const ROUNDS = 5;

/** What readers type: a name letter by letter, in both scripts, with a slip, several words, and what is not there. */
const TYPED = [
  ['letter by letter', ...['Zelenskyy', 'Лавров', 'Blinken'].flatMap(beginnings)],
  ['a name', 'Київ', 'Киев', 'Lavrov', 'Путін', 'Geneva', 'NATO', 'Держдеп'],
  ['with a slip', 'Stoltenburg', 'blinekn', 'Selenskyj', 'Stokholm'],
  [
    'several words',
    'foreign minister of russia',
    'blinken lavrov geneva',
    'troops near ukraine',
    'санкції проти Росії',
  ],
  ['nothing', 'xyzzyx', 'Нормандия квантов'],
] as const;

/** What an answer costs by itself, in Node, and what making the index does. */
export async function measureSearch(real: Chronicle): Promise<Section> {
  const rows: string[][] = [];
  for (const chronicle of [real, generated(real, COUNT)]) {
    const start = cpu();
    const finder = lastOf(finderSteps(chronicle));
    const made = cpu() - start;
    const costs = TYPED.map(([, ...queries]) => costsOf(finder, queries, chronicle.span.start));
    rows.push([
      chronicle.id,
      String(chronicle.events.length),
      ...costs.map((times) => spreadOf(times)),
      made.toFixed(0),
    ]);
  }
  return {
    title: 'The search, in Node',
    columns: ['chronicle', 'events', ...TYPED.map(([name]) => name), 'making the index'],
    rows,
    notes: [
      'Milliseconds of CPU an answer, median / 95th percentile, so that other programs do not count. The index is made once, here without the pauses that a page makes between its slices.',
      'The generated chronicle says the same few sentences again and again, so that a word finds many more of them than it would elsewhere.',
    ],
  };
}

/** CPU time of this process, ms. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function beginnings(name: string): string[] {
  return Array.from(name, (_, at) => name.slice(0, at + 1));
}

function costsOf(finder: Finder, queries: readonly string[], day: number): number[] {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const query of queries) {
      const start = cpu();
      finder.find(query, { day, clock: 'hindsight' });
      if (round > 0) times.push(cpu() - start); // the first one warms up
    }
  return times;
}
