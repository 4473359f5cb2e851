import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Chronicle, MODES, type Mode } from '../src/core/chronicle';
import { type ChronicleIndex, indexChronicle, knowledgeAt } from '../src/core/knowledge';
import { sceneOf } from '../src/core/scene';
import { CLOCKS, homeViewOf, type View } from '../src/core/view';
import { bruteForce, type PlainChronicle } from './bruteForce';
import { median, spreadOf } from './figures';
import { generated } from './generated';
import type { Section } from './table';

const COUNTS = [10_000, 100_000];
const WINDOW = 7;
const CHECKED_EVERY = 17; // days; the plain filter looks at every event, which takes its time
/** How often each mode is walked through; where all that is known is shown, once is long enough. */
const ROUNDS: Readonly<Record<Mode, number>> = { moment: 20, window: 20, until: 1, all: 1 };

export interface SceneResult {
  readonly section: Section;
  readonly faults: readonly string[];
}

/** What `sceneOf` costs by itself, in Node, in more and more events, and whether it shows what the plain filter finds. */
export function measureScene(real: Chronicle): SceneResult {
  const faults: string[] = [];
  let checked = 0;
  const rows = [() => real, ...COUNTS.map((count) => () => generated(real, count))].map((make) => {
    const before = heapNow();
    const chronicle = make();
    const index = indexChronicle(chronicle);
    const gathering = CLOCKS.map((clock) => timeOf(() => knowledgeAt(index, chronicle.span.end, clock)));
    const costs = MODES.map((mode) => spreadOf(timesOf(index, mode), 3));
    const heap = heapNow() - before;
    const found = MODES.flatMap((mode) => differences(index, mode));
    checked += found.length;
    faults.push(...found.filter((fault) => fault !== null));
    return [
      chronicle.id,
      String(chronicle.events.length),
      ...costs,
      median(gathering).toFixed(1),
      (heap / 1e6).toFixed(1),
    ];
  });
  return {
    faults,
    section: {
      title: 'sceneOf alone, in Node',
      columns: [
        'chronicle',
        'events',
        ...MODES.map((mode) => (mode === 'window' ? `window ${WINDOW}` : mode)),
        'gathering',
        'heap, MB',
      ],
      rows,
      notes: [
        'Milliseconds a step, median / 95th percentile, in hindsight. Generated chronicles are as dense in time as the real one and longer, so that a window shows as many events and *until* and *all* show half of all and all.',
        'Spots with their marks and all counts are in it; lists of every entry, mark and arc are made when they are read.',
        'Gathering what was known is done once for each day of publication that is visited, not in every step. The heap is what the chronicle, its index and what was known by both clocks hold, after collection.',
        `Events and places were counted against the plain filter at ${checked} views: ${faults.length === 0 ? 'all the same' : `${faults.length} differ`}.`,
      ],
    },
  };
}

function viewOf({ chronicle }: ChronicleIndex, mode: Mode, day: number): View {
  return { ...homeViewOf({ ...chronicle, events: [] }), day, mode, window: WINDOW };
}

/** Each day of the main span; the first walk warms up. */
function timesOf(index: ChronicleIndex, mode: Mode): number[] {
  const { start, end } = index.chronicle.span;
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS[mode]; round++)
    for (let day = start; day < end; day++) {
      const view = viewOf(index, mode, day);
      const time = timeOf(() => sceneOf(index, view));
      if (round > 0) times.push(time);
    }
  return times;
}

/** For each day that is looked at what the scene has otherwise than the plain filter, or null. */
function differences(index: ChronicleIndex, mode: Mode): (string | null)[] {
  const { id, span } = index.chronicle;
  const faults: (string | null)[] = [];
  for (const clock of CLOCKS)
    for (let day = span.start; day < span.end; day += CHECKED_EVERY) {
      const expected = bruteForce(index.chronicle as unknown as PlainChronicle, { day, mode, days: WINDOW, clock });
      const { entries, marks } = sceneOf(index, { ...viewOf(index, mode, day), clock });
      const places = expected.reduce((sum, found) => sum + found.places.length, 0);
      const isSame = entries.length === expected.length && marks.length === places;
      faults.push(
        isSame
          ? null
          : `${id}, day ${day}, ${mode}, ${clock}: ${entries.length} events and ${marks.length} marks instead of ${expected.length} and ${places}`,
      );
    }
  return faults;
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Bytes that are held after everything that can be is collected. */
function heapNow(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}
