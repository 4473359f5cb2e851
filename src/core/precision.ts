import type { Kind } from './chronicle';
import type { Known } from './known';

/** Kinds that take a day or less: an interval is then a doubt about the day, not a length. */
export const MOMENTARY: ReadonlySet<Kind> = new Set([
  'call',
  'statement',
  'warning',
  'demand',
  'sanction',
  'decision',
  'offer',
  'dispatch',
]);

/** Kinds that are states: an open end means that they went on. */
export const STATES: ReadonlySet<Kind> = new Set(['deployment', 'exercise', 'background']);

/** True if the days of an event are those that it may fall on, rather than those that it took. */
export function isImprecise({ event, date }: Dated): boolean {
  const { start, end, approximate, uncertain, interval } = date;
  if (approximate || uncertain || start === null) return true;
  if (end === null) return !STATES.has(event.kind);
  return end - start > 1 && (!interval || MOMENTARY.has(event.kind));
}

interface Dated extends Pick<Known, 'date'> {
  readonly event: Pick<Known['event'], 'kind'>;
}
