import type { About } from './exported';

/*
 * Identifiers must stay the same wherever a chronicle is served, so they hold no host that somebody could lose: the
 * authority is a name under `.invalid`, which nobody can ever own (RFC 2606).
 */
const AUTHORITY = 'demarche.invalid';
const SINCE = '2026'; // RFC 4151 asks for a date; it never changes

/** A tag URI (RFC 4151) of a thing of a chronicle; the parts lead to it, from the largest. */
export function tagUri({ chronicle }: Pick<About, 'chronicle'>, ...parts: readonly string[]): string {
  return `tag:${AUTHORITY},${SINCE}:${[chronicle, ...parts].map(encodeURIComponent).join('/')}`;
}

/** An event as calendars name it (RFC 5545, 3.8.4.7). */
export function calendarUid({ chronicle }: Pick<About, 'chronicle'>, event: string): string {
  return `${[chronicle, event].map(encodeURIComponent).join('/')}@${AUTHORITY}`;
}
