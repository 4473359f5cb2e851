import type { Layer } from '../core/chronicle';
import { pictureWords } from './picture';
import { spokenDate } from './spokenDate';
import { inLanguage, type Words, wordsFor } from './words';

/** What a layer shows, as of when and according to whom, in one line for what cannot be opened. */
export function layerNote({ names, shows, asOf, according }: Layer, words: Words): string {
  return wordsFor(pictureWords, words).layerNote(
    inLanguage(names, words),
    inLanguage(shows, words),
    spokenDate(asOf, 'background', words),
    inLanguage(according, words),
  );
}
