import type { Chronicle } from '../core/chronicle';
import { CATALOGUES } from '../words/catalogues';
import type { Words } from '../words/words';

/** The catalogues of the languages of a chronicle that the interface speaks; English where there is none. */
export function cataloguesOf({ languages }: Chronicle): readonly Words[] {
  const spoken = languages.flatMap((language) => (Object.hasOwn(CATALOGUES, language) ? wordsIn(language) : []));
  return spoken.length > 0 ? spoken : [CATALOGUES.en];
}

export function wordsIn(language: string): Words {
  return CATALOGUES[language] ?? CATALOGUES.en;
}
