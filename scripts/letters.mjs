// @ts-check
// The letters that maps and texts of Europe need, by the files that hold them.

/** @param {number} first @param {number} last */
const letters = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join('');

export const LATIN = `${letters(0x20, 0x7e)}${letters(0xa0, 0xff)}ʼ–—‘’‚“”„…†•‰′″€№−×≠←→↑↓`;
export const LATIN_EXT = `${letters(0x100, 0x17f)}${letters(0x218, 0x21b)}`;
export const CYRILLIC = `${letters(0x400, 0x45f)}${letters(0x490, 0x491)}`;
