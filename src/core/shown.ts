import { type Columns, countWithin, isPlan, LASTING_DAYS } from './columns';
import { overlaps } from './day';
import { isLasting, shownDays } from './knowledge';
import type { Known } from './known';
import { lowerBound, upperBound } from './sorted';
import { shownSpan, type View } from './view';

/** How loud a thing is: the news of the day, what lies around it, what goes on for long, what is still to come. */
export type Emphasis = 'day' | 'quiet' | 'lasting' | 'ahead';

/** The order of the list: the day first, what lasts at the end; within each by time. */
export const LIST_ORDER: readonly Emphasis[] = ['day', 'quiet', 'ahead', 'lasting'];

/** What of a view its days and clock depend on. */
type When = Pick<View, 'day' | 'mode' | 'window' | 'clock'>;

export interface Shown {
  readonly known: Known;
  readonly emphasis: Emphasis;
}

/** What a view shows of some things, by emphasis as `order` has it and within each by time. Whoever takes some pays for those. */
export function* shownBy(columns: Columns, when: When, order: readonly Emphasis[]): Generator<Shown> {
  for (const emphasis of order)
    for (const at of FIND[emphasis](columns, when)) yield { known: columns.known[at] as Known, emphasis };
}

/** How many of them it shows. Costs two or three searches, however many there are. */
export function countShown(columns: Columns, when: When): number {
  const span = shownSpan(when);
  const within = countWithin(columns, span);
  if (when.clock === 'hindsight' || span.end === null) return within;
  return within + columns.plans.length - firstAhead(columns, when);
}

/** The same by emphasis; looks at what is of the day and at what lasts one by one. */
export function countsShown(columns: Columns, when: When): Readonly<Record<Emphasis, number>> {
  const [day, lasting] = [lengthOf(FIND.day(columns, when)), lengthOf(FIND.lasting(columns, when))];
  const ahead = when.clock === 'hindsight' ? 0 : columns.plans.length - firstAhead(columns, when);
  return { day, lasting, ahead, quiet: countShown(columns, when) - day - lasting - ahead };
}

function lengthOf(found: Iterable<unknown>): number {
  let length = 0;
  for (const _ of found) length++;
  return length;
}

/** Whether a view shows a thing that its filters let through. */
export function isShown(known: Known, when: When): boolean {
  return overlaps(shownDays(known), shownSpan(when)) || isAhead(known, when);
}

export function emphasisOf(known: Known, when: When): Emphasis {
  if (isAhead(known, when)) return 'ahead';
  if (isLasting(known)) return 'lasting';
  return overlaps(shownDays(known), { start: when.day, end: when.day + 1 }) ? 'day' : 'quiet';
}

/** On the clock of its day a plan stands where it was announced, before its day has come. */
function isAhead(known: Known, { day, clock }: When): boolean {
  return clock === 'then' && isPlan(known) && (shownDays(known).start ?? day) > day;
}

/** Indexes of what a view shows, ascending, by emphasis. */
const FIND: Readonly<Record<Emphasis, (columns: Columns, when: When) => Iterable<number>>> = {
  *day(columns, { day }) {
    for (const at of shortWithin(columns, day, day + 1)) yield at;
  },
  *quiet(columns, when) {
    const { starts, ends, known } = columns;
    const { day, clock } = when;
    const [from, to] = daysOf(when);
    for (const at of shortWithin(columns, from, to)) {
      const start = starts[at] as number;
      if (start <= day ? (ends[at] as number) > day : clock === 'then' && isPlan(known[at] as Known)) continue;
      yield at;
    }
  },
  *ahead(columns, when) {
    if (when.clock === 'hindsight') return;
    const { plans } = columns;
    for (let at = firstAhead(columns, when); at < plans.length; at++) yield plans[at] as number;
  },
  *lasting({ starts, ends, lasting, known }, when) {
    const [from, to] = daysOf(when);
    for (const at of lasting) {
      const start = starts[at] as number;
      if (start >= to) return;
      const isStillAhead = when.clock === 'then' && start > when.day && isPlan(known[at] as Known);
      if ((ends[at] as number) > from && !isStillAhead) yield at;
    }
  },
};

/** What does not last and has a day in [from, to). */
function* shortWithin({ starts, ends }: Columns, from: number, to: number): Generator<number> {
  const last = lowerBound(starts, to);
  for (let at = lowerBound(starts, from - LASTING_DAYS); at < last; at++) {
    const end = ends[at] as number;
    if (end > from && end - (starts[at] as number) <= LASTING_DAYS) yield at;
  }
}

/** Which of the plans is the first whose day is yet to come. */
function firstAhead({ planned }: Columns, { day }: When): number {
  return upperBound(planned, day);
}

function daysOf(when: When): [from: number, to: number] {
  const { start, end } = shownSpan(when);
  return [start ?? Number.NEGATIVE_INFINITY, end ?? Number.POSITIVE_INFINITY];
}
