import { english } from './english';
import type { Words } from './words';

// English comes with the page, since it is what is shown where nothing else can be had.
const LATER: Readonly<Record<string, () => Promise<Words>>> = {
  uk: () => import('./ukrainian').then(({ ukrainian }) => ukrainian),
};

/** The catalogue of a language; English where there is none. Rejects where it cannot be fetched. */
export function loadWords(language: string): Promise<Words> {
  return Object.hasOwn(LATER, language) ? (LATER[language] as () => Promise<Words>)() : Promise.resolve(english);
}
