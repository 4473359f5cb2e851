import { textIn } from '../core/textIn';
import type { english } from './english';

/** The catalogue of the interface: every word that a reader meets and that does not come from the chronicle. */
export type Words = typeof english;

/** The words of a part that is fetched when it is opened; English where there is no catalogue for the language. */
export function wordsFor<Catalogue>(
  catalogues: Readonly<Record<'en', Catalogue>> & Readonly<Record<string, Catalogue>>,
  { language }: Pick<Words, 'language'>,
): Catalogue {
  return catalogues[language] ?? catalogues.en;
}

/** A chronicle's text in the reader's language, or in whatever language it has. */
export function inLanguage(text: Readonly<Record<string, string>>, { language }: Pick<Words, 'language'>): string {
  return textIn(text, language);
}
