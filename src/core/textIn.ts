import type { Text } from './chronicle';

/** A text in a language; in English where it has none of it. */
export function textIn(text: Text, language: string): string {
  return text[language] ?? inEnglish(text);
}

/** A text in English or, where there is none, in the language that it has. */
export function inEnglish(text: Text): string {
  return text['en'] ?? Object.values(text)[0] ?? '';
}
