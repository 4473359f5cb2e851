import type { Source } from './chronicle';
import { noteOf } from './citation';
import { civilOf } from './day';
import { inEnglish } from './textIn';

/** An item of CSL-JSON 1.0.2. */
export function cslItemOf(source: Source) {
  const { year, month, date } = civilOf(source.published);
  return {
    id: source.id,
    type: source.type,
    title: source.title,
    ...(source.author.length > 0 && { author: source.author }),
    'container-title': inEnglish(source.containerTitle),
    ...(source.publisher && { publisher: source.publisher }),
    issued: { 'date-parts': [[year, month, date]] },
    language: source.language,
    ...(source.url && { URL: source.url }),
    note: noteOf(source),
  };
}

/** A list of one item, as text. */
export function cslJsonOf(source: Source): string {
  return `${JSON.stringify([cslItemOf(source)], null, 2)}\n`;
}
