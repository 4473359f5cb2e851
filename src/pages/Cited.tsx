import type { Chronicle } from '../core/chronicle';
import { cardWords } from '../words/card';
import { plainDay } from '../words/spokenDate';
import { inLanguage, type Words, wordsFor } from '../words/words';
import { toPage } from './page';

interface CitedProps {
  readonly chronicle: Chronicle;
  readonly source: string;
  readonly paragraphs: readonly number[];
  readonly published: number;
  readonly words: Words;
}

/** Where a thing is said, with a link to the page of the source. */
export function Cited({ chronicle, source: id, paragraphs, published, words }: CitedProps) {
  const card = wordsFor(cardWords, words);
  const source = chronicle.sources[id];
  if (!source) return null;
  const where = source.locator === 'record' ? card.record(paragraphs) : card.paragraph(paragraphs);
  return (
    <p className="soft">
      <a href={toPage('source', id, words.language)}>{inLanguage(source.short, words)}</a>, {where},{' '}
      {card.published(plainDay(published, words))}
    </p>
  );
}
