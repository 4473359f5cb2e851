import { english } from './english';
import { ukrainian } from './ukrainian';
import type { Words } from './words';

/** All catalogues at hand, for programs; a page fetches the one that it needs (`loadWords.ts`). */
export const CATALOGUES: Readonly<Record<'en', Words>> & Readonly<Record<string, Words>> = {
  en: english,
  uk: ukrainian,
};
