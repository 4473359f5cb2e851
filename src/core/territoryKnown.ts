import type { Chronicle, Claim, Territory, TerritoryStatement } from './chronicle';
import type { Day } from './day';
import type { Clock } from './view';

/** What could be read of an area on a day; both lists in order of the days that the statements tell of. */
interface StatementsKnown {
  readonly begun: readonly TerritoryStatement[];
  /** Of a time after the day: in hindsight all of it, then only what was announced. */
  readonly later: readonly TerritoryStatement[];
}

/** A claim of somebody about an area; it says nothing of who is right. */
export interface TerritoryClaim {
  readonly claim: Claim;
  readonly territory: Territory;
  readonly statement: TerritoryStatement;
}

interface Sorted {
  readonly statements: readonly TerritoryStatement[];
  readonly begins: readonly Day[];
}

/** What is known of an area on a day by a clock; the last of `begun` is the newest. */
export function statementsKnown(territory: Territory, day: Day, clock: Clock): StatementsKnown {
  const { statements, begins } = sortedAt(territory, day, clock);
  const count = countUpTo(begins, day);
  return { begun: statements.slice(0, count), later: statements.slice(count) };
}

/** How many statements about an area tell of days up to this one. */
export function statementCount(territory: Territory, day: Day, clock: Clock): number {
  return countUpTo(sortedAt(territory, day, clock).begins, day);
}

/** The claims that hold on a day by a clock; the same claims are the same list, whatever the day and the clock. */
export function claimsOn(chronicle: Chronicle, day: Day, clock: Clock): readonly TerritoryClaim[] {
  const { days, lists } = claimSteps(chronicle, clock);
  return lists[countUpTo(days, day)] ?? NO_CLAIMS;
}

const NO_CLAIMS: readonly TerritoryClaim[] = [];

/** One that is dated only "by" a day stands at that day, as events do. */
function beginOf({ date }: TerritoryStatement): Day {
  return date.start ?? (date.end === null ? Number.NEGATIVE_INFINITY : date.end - 1);
}

interface Made {
  readonly epochs: readonly Day[];
  readonly sorted: Map<number, Sorted>;
}

const made = new WeakMap<Territory, Made>();

/** What is out changes only when something is published: one sorted list for each such day, made when asked for. */
function sortedAt(territory: Territory, day: Day, clock: Clock): Sorted {
  let known = made.get(territory);
  if (!known) {
    known = { epochs: ascending(territory.statements.map(({ published }) => published)), sorted: new Map() };
    made.set(territory, known);
  }
  const epoch = clock === 'hindsight' ? known.epochs.length : countUpTo(known.epochs, day);
  let sorted = known.sorted.get(epoch);
  if (!sorted) {
    const last = known.epochs[epoch - 1] ?? Number.NEGATIVE_INFINITY;
    const statements = territory.statements
      .filter(({ published }) => published <= last)
      .sort((first, second) => order(beginOf(first), beginOf(second)) || first.published - second.published);
    sorted = { statements, begins: statements.map(beginOf) };
    known.sorted.set(epoch, sorted);
  }
  return sorted;
}

interface Steps {
  readonly days: readonly Day[];
  /** The list before any of the days, after the first of them, and so on. */
  readonly lists: readonly (readonly TerritoryClaim[])[];
}

const steps = new WeakMap<Chronicle, ReadonlyMap<Clock, Steps>>();

function claimSteps(chronicle: Chronicle, clock: Clock): Steps {
  const kept = steps.get(chronicle) ?? bothSteps(chronicle);
  steps.set(chronicle, kept);
  return kept.get(clock) as Steps;
}

function bothSteps(chronicle: Chronicle): ReadonlyMap<Clock, Steps> {
  const claims = Object.values(chronicle.territories).flatMap((territory) =>
    territory.statements.flatMap((statement): TerritoryClaim[] =>
      statement.claim === null ? [] : [{ claim: statement.claim, territory, statement }],
    ),
  );
  const lists = new Map<string, readonly TerritoryClaim[]>([['', NO_CLAIMS]]);
  const listOf = (held: ReadonlySet<TerritoryClaim>) => {
    const key = claims.flatMap((claim, at) => (held.has(claim) ? at : [])).join(' ');
    const list = lists.get(key) ?? claims.filter((claim) => held.has(claim));
    lists.set(key, list);
    return list;
  };
  const stepsFrom = (from: (claim: TerritoryClaim) => Day): Steps => {
    const sorted = [...claims].sort((first, second) => order(from(first), from(second)));
    return {
      days: sorted.map(from),
      lists: [NO_CLAIMS, ...sorted.map((_, at) => listOf(new Set(sorted.slice(0, at + 1))))],
    };
  };
  return new Map([
    ['hindsight', stepsFrom(({ statement }) => beginOf(statement))],
    ['then', stepsFrom(({ statement }) => Math.max(beginOf(statement), statement.published))],
  ]);
}

function ascending(days: readonly Day[]): readonly Day[] {
  return [...new Set(days)].sort((first, second) => first - second);
}

/** Infinities cannot be subtracted from each other. */
function order(first: number, second: number): number {
  return first === second ? 0 : first < second ? -1 : 1;
}

/** How many of the days, which ascend, are not after this one. */
function countUpTo(days: readonly Day[], day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] as number) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
