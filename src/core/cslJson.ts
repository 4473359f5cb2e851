import type { Source } from './chronicle';
import { inEnglish, noteOf } from './citation';
import { civilOf } from './day';

/** A list of one item in CSL-JSON 1.0.2, as text. */
export function cslJsonOf(source: Source): string {
  const { year, month, date } = civilOf(source.published);
  const item = {
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
  return `${JSON.stringify([item], null, 2)}\n`;
}
