/** A word of a text and where it stands in it: [start, end). */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’ʼ]*/gu;

export function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

/** A word without capitals, diacritics, apostrophes and the English genitive, in its own script: `Kariņš’s` is `karins`. */
export function plainOf(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/['’ʼ]s$/, '')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .replace(/[łøđßæœıəґ]/g, (letter) => PLAIN[letter] ?? letter);
}

const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'a',
  ґ: 'г',
};

/**
 * What the spellings of one name in Latin and Cyrillic letters, by any of the usual transliterations, have in common:
 * `Київ`, `Києва`, `Киев`, `Kyiv` and `Kiev` are all `kiv`. Coarse on purpose: front vowels and y are one, so are g and h,
 * and the vowels of an ending are left out.
 */
export function soundOf(word: string): string {
  return plainOf(word)
    .replace(/\p{Script=Cyrillic}/gu, (letter) => LATIN[letter] ?? letter)
    .replace(CONSONANTS, (letters) => SOUNDS[letters] ?? letters)
    .replace(/[eijy]+/g, 'i')
    .replace(/(\D)\1+/g, '$1')
    .replace(/(?<=...)[aiou]+$/, '');
}

/** Cyrillic letters as they are left by `plainOf`: й is и, ї is і, ё is е. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  є: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** Groups of letters that stand for one sound, longest first. */
const SOUNDS: Readonly<Record<string, string>> = {
  shch: 'sh',
  sch: 'sh',
  sh: 'sh',
  ch: 'ch',
  zh: 'zh',
  kh: 'h',
  ph: 'f',
  th: 't',
  ck: 'k',
  tz: 'ts',
  ae: 'e',
  h: 'g',
  c: 'k',
  q: 'k',
  w: 'v',
  x: 'ks',
};

const CONSONANTS = new RegExp(Object.keys(SOUNDS).join('|'), 'g');
