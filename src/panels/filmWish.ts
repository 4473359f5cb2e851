import type { Chronicle } from '../core/chronicle';
import { type Day, formatDay, parseDay } from '../core/day';
import type { Pace } from '../core/playing';
import { reachOf, shownSpan, type View } from '../core/view';
import type { FilmFormat } from '../film/writer';
import type { FILM_SIZES } from '../picture/size';

/** Days a second. */
export const SPEEDS = [0.5, 1, 2, 4] as const;

/** More would take minutes to make, and longer to watch. */
export const MOST_PICTURES = 400;

/** What the reader wants of a film. */
export interface FilmWish {
  readonly format: FilmFormat;
  readonly size: keyof typeof FILM_SIZES;
  readonly span: 'whole' | 'shown' | 'own';
  /** The reader's own days as the browser's fields write them. */
  readonly own: { readonly first: string; readonly last: string };
  readonly pace: Pace;
  readonly speed: (typeof SPEEDS)[number];
}

interface Days {
  readonly first: Day;
  readonly last: Day;
}

export function firstWish({ span }: Chronicle): FilmWish {
  const own = { first: formatDay(span.start), last: formatDay(span.end - 1) };
  return { format: 'webm', size: 'wide', span: 'whole', own, pace: 'events', speed: 1 };
}

/** The days that a view shows, if it shows several that begin and end. */
export function severalShown(view: View): Days | null {
  const { start, end } = shownSpan(view);
  return start !== null && end !== null && end - start > 1 ? { first: start, last: end - 1 } : null;
}

/** The days of the film; null where the chronicle has no such days. */
export function daysWished({ span, own }: FilmWish, chronicle: Chronicle, view: View): Days | null {
  if (span === 'whole') return { first: chronicle.span.start, last: chronicle.span.end - 1 };
  if (span === 'shown') return severalShown(view);
  const [first, last] = [parseDay(own.first), parseDay(own.last)];
  const reach = reachOf(chronicle);
  return first !== null && last !== null && reach.start <= first && first <= last && last < reach.end
    ? { first, last }
    : null;
}
