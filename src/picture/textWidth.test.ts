import { describe, expect, it } from 'vitest';
import { english } from '../words/english';
import { ukrainian } from '../words/ukrainian';
import { ADVANCES } from './advances';
import { balanced, textWidth, wrapped } from './textWidth';

const FACE = { size: 10, weight: 400, italic: false, family: '--text', spacing: 0 } as const;

describe('The width of a text', () => {
  it('grows with the type, its weight and the space between letters', () => {
    const width = textWidth('Geneva', FACE);
    expect(textWidth('Geneva', { ...FACE, size: 20 })).toBeCloseTo(2 * width);
    expect(textWidth('Geneva', { ...FACE, weight: 600 })).toBeGreaterThan(width);
    expect(textWidth('Geneva', { ...FACE, spacing: 2 })).toBeCloseTo(width + 12);
  });

  it.each(Object.keys(ADVANCES))('is known of every letter that readers meet, in %s', (face) => {
    const known = new Set(
      Object.entries(ADVANCES[face] ?? {}).flatMap(([first, widths]) =>
        widths.split(' ').map((_, at) => String.fromCodePoint(Number(first) + at)),
      ),
    );
    const letters = JSON.stringify([english, ukrainian]).match(/\p{L}/gu) ?? [];
    expect(letters.filter((letter) => !known.has(letter))).toEqual([]);
  });

  it('of letters that no font of ours has is guessed, of marks upon letters nought', () => {
    expect(textWidth('漢字', FACE)).toBe(20);
    expect(textWidth('e\u0301', FACE)).toBe(textWidth('e', FACE));
  });
});

describe('Lines', () => {
  const text = 'one two three four five six';
  it('are no wider than they may be, and hold every word', () => {
    const lines = wrapped(text, FACE, 50);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.every((line) => textWidth(line, FACE) <= 50)).toBe(true);
    expect(lines.join(' ')).toBe(text);
  });

  it('keep what a hard space holds together, and long words whole', () => {
    expect(wrapped('21\u00a0February Donaudampfschiff', FACE, 20)).toEqual(['21\u00a0February', 'Donaudampfschiff']);
  });

  it('are as even as their number allows', () => {
    const [one, other] = [wrapped(text, FACE, 90), balanced(text, FACE, 90)];
    const spread = (lines: readonly string[]) => {
      const widths = lines.map((line) => textWidth(line, FACE));
      return Math.max(...widths) - Math.min(...widths);
    };
    expect(other.length).toBe(one.length);
    expect(spread(other)).toBeLessThan(spread(one));
  });
});
