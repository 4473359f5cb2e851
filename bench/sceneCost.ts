import { type Chronicle, MODES } from '../src/core/chronicle';
import { indexChronicle, knowledgeAt } from '../src/core/knowledge';
import { sceneOf } from '../src/core/scene';
import { CLOCKS, homeViewOf } from '../src/core/view';
import { median, spreadOf } from './figures';
import { generated } from './generated';
import type { Section } from './table';

const COUNTS = [10_000, 100_000];
const ROUNDS = 20;
const MODES_OF_A_WINDOW = MODES.filter((mode) => mode === 'moment' || mode === 'window');

/** What `sceneOf` costs by itself, in Node, when the same number is shown of more and more events. */
export function measureScene(real: Chronicle): Section {
  const rows = [real, ...COUNTS.map((count) => generated(real, count))].map((chronicle) => {
    const index = indexChronicle(chronicle);
    const gathering = CLOCKS.map((clock) => timeOf(() => knowledgeAt(index, chronicle.span.end, clock)));
    const shown: number[] = [];
    const filters = { actors: ['antony-blinken'], placed: true };
    const costs = [
      ...MODES_OF_A_WINDOW.map((mode) => ({ mode, filtered: {} })),
      { mode: 'window' as const, filtered: filters },
    ].map(({ mode, filtered }) => {
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round++)
        for (let day = chronicle.span.start; day < chronicle.span.end; day++) {
          const view = { ...homeViewOf({ ...chronicle, events: [] }), day, mode, window: 7, ...filtered };
          const start = performance.now();
          const { marks } = sceneOf(index, view);
          if (round > 0) times.push(performance.now() - start); // the first one warms up
          if (round > 0 && mode === 'window' && filtered !== filters) shown.push(marks.length);
        }
      return spreadOf(times, 3);
    });
    return [chronicle.id, String(chronicle.events.length), spreadOf(shown, 0), ...costs, median(gathering).toFixed(1)];
  });
  return {
    title: 'sceneOf alone, in Node',
    columns: [
      'chronicle',
      'events',
      'marks in 7 days',
      'moment',
      'window 7',
      'window 7, filtered',
      'gathering what was known',
    ],
    rows,
    notes: [
      'Milliseconds a step, median / 95th percentile, in hindsight. Generated chronicles are as dense in time as the real one and longer.',
      'Gathering is done once for each day of publication that is visited, not in every step.',
    ],
  };
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
