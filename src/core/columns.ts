import type { Span } from './day';
import type { Known } from './known';
import { lowerBound, upperBound } from './sorted';

/** Known things sorted by time, so that a step of the slider searches and never scans. */
export interface Columns {
  /** Sorted by first shown day, then by event id. */
  readonly known: readonly Known[];
  /** First shown day and the day after the last of each, in the order of `known`; infinities stand for open ends. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** The ends by themselves, ascending: how many things are over by a day is one search. */
  readonly over: Float64Array;
  /** Indexes of those that last longer than `LASTING_DAYS`; they are few and looked through one by one. */
  readonly lasting: readonly number[];
  /** Indexes of plans and ideas that have a first day, and those days. */
  readonly plans: readonly number[];
  readonly planned: Float64Array;
}

/** Longer than this, an event is a state that lasts rather than the news of a day. */
export const LASTING_DAYS = 14;

/** Columns of what is sorted by first shown day already. */
export function columnsOf(known: readonly Known[], daysOf: (known: Known) => Span): Columns {
  const [starts, ends] = [new Float64Array(known.length), new Float64Array(known.length)];
  const lasting: number[] = [];
  const plans: number[] = [];
  for (const [at, one] of known.entries()) {
    const { start, end } = daysOf(one);
    const first = start ?? Number.NEGATIVE_INFINITY;
    const last = end ?? Number.POSITIVE_INFINITY;
    starts[at] = first;
    ends[at] = last;
    if (last - first > LASTING_DAYS) lasting.push(at);
    if (isPlan(one) && start !== null) plans.push(at);
  }
  return {
    known,
    starts,
    ends,
    over: ends.slice().sort(),
    lasting,
    plans,
    planned: Float64Array.from(plans, (at) => starts[at] as number),
  };
}

export function isPlan({ status }: Pick<Known, 'status'>): boolean {
  return status === 'planned' || status === 'considered';
}

/** How many have shown days that meet a span: those that have begun by its end without those that were over before it. */
export function countWithin({ starts, over }: Columns, span: Span): number {
  const begun = span.end === null ? starts.length : lowerBound(starts, span.end);
  return begun - (span.start === null ? 0 : upperBound(over, span.start));
}
