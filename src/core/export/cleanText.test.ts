import { expect, it } from 'vitest';
import { cleanText } from './cleanText';

it.each([
  ['a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
  ['a\0b\u0007c\u001bd\u007fe\u009ff', 'abcdef'],
  ['tab\tstays', 'tab\tstays'],
  ['\uD83D half \uDE00', '\uFFFD half \uFFFD'],
  ['\uFFFE\uFFFF', '\uFFFD\uFFFD'],
  ['שלום \u200F😀 👩‍👩‍👧 \u202E', 'שלום \u200F😀 👩‍👩‍👧 \u202E'],
])('%j becomes %j', (text, clean) => {
  expect(cleanText(text)).toBe(clean);
});
