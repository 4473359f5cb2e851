import { describe, expect, it } from 'vitest';
import { element, short, xmlText } from './xml';

describe('Markup', () => {
  it.each([
    ['<b>', '&lt;b&gt;'],
    ['"a" & b', '&quot;a&quot; &amp; b'],
    ['&amp;', '&amp;amp;'],
    ['a\u0000b\u0008c\uffff', 'a\ufffdb\ufffdc\ufffd'],
    ['half \ud83d of a pair', 'half \ufffd of a pair'],
    ['whole 😀', 'whole 😀'],
    ['line\nbreak\ttab', 'line\nbreak&#9;tab'],
  ])('holds %j as text', (text, written) => {
    expect(xmlText(text)).toBe(written);
  });

  it('writes what attributes are given, and leaves out null', () => {
    expect(element('a', { b: '"<', c: null, d: 1 / 3, e: -0.001 })).toBe('<a b="&quot;&lt;" d="0.33" e="0"/>');
    expect(element('a', {}, '<b/>', 'c')).toBe('<a><b/>c</a>');
  });

  it('has no exponents and no negative nought in numbers', () => {
    expect([1e-9, -1e-9, 1234567.891, 0.005].map(short)).toEqual(['0', '0', '1234567.89', '0.01']);
  });
});
