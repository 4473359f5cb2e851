import { english } from '../src/words/english';
import { ukrainian } from '../src/words/ukrainian';
import { type Words, wordsFor } from '../src/words/words';

/** The catalogue of a language; English where there is none. Unlike a page, a program has them all from its start. */
export function wordsOf(language: string): Words {
  return wordsFor({ en: english, uk: ukrainian }, { language });
}
