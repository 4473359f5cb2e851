import type { Chronicle } from '../core/chronicle';
import { english } from '../words/english';
import { ukrainian } from '../words/ukrainian';
import type { Words } from '../words/words';

// All at hand: where pages are made nothing is fetched later.
const CATALOGUES: Readonly<Record<string, Words>> = { en: english, uk: ukrainian };

/** The catalogues of the languages of a chronicle that the interface speaks; English where there is none. */
export function cataloguesOf({ languages }: Chronicle): readonly Words[] {
  const spoken = languages.flatMap((language) => (Object.hasOwn(CATALOGUES, language) ? wordsIn(language) : []));
  return spoken.length > 0 ? spoken : [english];
}

export function wordsIn(language: string): Words {
  return CATALOGUES[language] ?? english;
}
