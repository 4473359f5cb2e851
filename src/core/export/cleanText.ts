/**
 * A text as every format can carry it. Line breaks are `\n`, control characters but the tab are gone, and what is no
 * character (half of a surrogate pair, U+FFFE, U+FFFF) is U+FFFD. Marks of direction and emoji stay.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/[^\P{Cc}\n\t]/gu, '');
}
