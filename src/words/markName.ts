import type { Known } from '../core/known';
import type { Mark } from '../core/scene';
import { spokenDate } from './spokenDate';
import { inLanguage, type Words } from './words';

/** All that the shape and colour of a mark say, in words. */
export function markName({ kind, status, contradicted, disputed }: Mark, { event, date }: Known, words: Words): string {
  return [
    inLanguage(event.title, words),
    words.kinds[kind],
    words.statuses[status],
    spokenDate(date, kind, words),
    ...(contradicted ? [words.contradicted] : []),
    ...(disputed ? [words.disputed] : []),
  ].join(', ');
}
