import type { Wording } from '../core/export/wording';
import { cardWords } from './card';
import { exportWords } from './export';
import { plainDay, spokenDate } from './spokenDate';
import { type Words, wordsFor } from './words';

/** The words that files for people are written in: those of the screen. */
export function wordingOf(words: Words): Wording {
  const card = wordsFor(cardWords, words);
  return {
    language: words.language,
    kind: (kind) => words.kinds[kind],
    status: (status) => words.statuses[status],
    date: (date, kind) => spokenDate(date, kind, words),
    passage: (locator, numbers) => (locator === 'record' ? card.record(numbers) : card.paragraph(numbers)),
    published: (day) => card.published(plainDay(day, words)),
    saidBy: card.saidBy,
    contradicted: words.contradicted,
    setAside: card.setAside,
    noPlace: words.list.noPlace,
    sources: wordsFor(exportWords, words).sources,
  };
}
