import type { Span } from './day';

/** Orders by first day, and of what begins together the shortest first; an open beginning comes before all days. */
export function inTime(first: Span, second: Span): number {
  const begin = (first.start ?? Number.NEGATIVE_INFINITY) - (second.start ?? Number.NEGATIVE_INFINITY) || 0;
  return begin || (first.end ?? Number.MAX_SAFE_INTEGER) - (second.end ?? Number.MAX_SAFE_INTEGER);
}
