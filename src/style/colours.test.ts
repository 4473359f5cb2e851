import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FAMILY } from '../core/family';
import { THEMES, type Theme } from '../picture/look';
import { declarationsFor, readSheet } from '../picture/styleSheet';

const RULES = readSheet(readFileSync('src/style/tokens.css', 'utf8'));

/** The tokens of a theme; the dark one has those of the light one that it does not change. */
const tokensOf = (theme: Theme) => declarationsFor(RULES, [`:root[data-theme="${theme}"]`]);

type Triple = readonly [number, number, number];
const FAMILIES = [...new Set(Object.values(FAMILY))];

/** Linear light of red, green and blue (sRGB, IEC 61966-2-1). */
function lightOf(theme: Theme, token: string): Triple {
  const hex = tokensOf(theme)[`--${token}`];
  if (!hex?.startsWith('#')) throw new Error(`There is no colour --${token} in the ${theme} theme.`);
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Contrast of two colours as WCAG 2.2 defines it. */
function contrast(theme: Theme, first: string, second: string): number {
  const luminance = (token: string) => {
    const [red, green, blue] = lightOf(theme, token);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low, high] = [luminance(first), luminance(second)].sort((one, other) => one - other) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/**
 * How a viewer without one kind of cone sees linear light: Machado, Oliveira and Fernandes, "A physiologically-based
 * model for simulation of color vision deficiency", IEEE TVCG 15(6), 2009, at full severity.
 */
const EYES: Record<string, readonly [Triple, Triple, Triple]> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function times([first, second, third]: readonly [Triple, Triple, Triple], [x, y, z]: Triple): Triple {
  const row = ([a, b, c]: Triple) => a * x + b * y + c * z;
  return [row(first), row(second), row(third)];
}

/** Linear light in Oklab (Ottosson 2020, as in CSS Color 4). */
function oklabOf(light: Triple): Triple {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    light,
  ).map(Math.cbrt) as unknown as Triple;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

function difference(theme: Theme, eye: string, first: string, second: string): number {
  const seen = (token: string) => {
    const clipped = times(
      EYES[eye] ?? [
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ],
      lightOf(theme, token),
    ).map((value) => Math.min(1, Math.max(0, value)));
    return oklabOf(clipped as unknown as Triple);
  };
  const [one, other] = [seen(first), seen(second)];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

const TEXT = 4.5; // WCAG 2.2, 1.4.3
const GRAPHIC = 3; // WCAG 2.2, 1.4.11
// CSS Color 4 holds 0.02 of Oklab to be just noticeable side by side; marks are small and apart from each other.
const TOLD_APART = 0.05;

describe('The measures of this test', () => {
  it('know black from white and a colour from itself', () => {
    expect(contrast('light', 'ink', 'ink')).toBe(1);
    expect(difference('light', 'all cones', 'ink', 'ink')).toBe(0);
    const [lightness, ...chroma] = oklabOf([1, 1, 1]);
    expect(lightness).toBeCloseTo(1, 6);
    expect(Math.hypot(...chroma)).toBeCloseTo(0, 6);
  });

  it('leave grey grey for every eye', () => {
    for (const eye of Object.values(EYES)) for (const row of eye) expect(row[0] + row[1] + row[2]).toBeCloseTo(1, 4);
  });
});

describe.each(THEMES)('In the %s theme', (theme) => {
  const grounds = ['paper', 'paper-deep', 'land'];
  const names = [
    ['sea-name', 'sea'],
    ...['land', 'tint-1', 'tint-2', 'tint-3', 'tint-4', 'tint-5'].flatMap((ground) => [
      ['land-name', ground],
      ['town-name', ground],
    ]),
  ];
  const texts: string[][] = [
    ...['ink', 'ink-soft', 'accent', ...FAMILIES].map((colour) => [colour, 'paper']),
    ...['ink', 'ink-soft'].map((colour) => [colour, 'paper-deep']),
    ...names,
  ];

  it.each(texts)('%s can be read on %s', (colour, ground) => {
    expect(contrast(theme, colour, ground)).toBeGreaterThanOrEqual(TEXT);
  });

  it.each(['accent', 'boundary', ...FAMILIES])('%s can be seen on every ground', (colour) => {
    for (const ground of grounds) expect(contrast(theme, colour, ground), ground).toBeGreaterThanOrEqual(GRAPHIC);
  });

  it.each(Object.keys(EYES))('no two families look alike to eyes with %s', (eye) => {
    const alike = FAMILIES.flatMap((one, at) =>
      FAMILIES.slice(at + 1)
        .filter((other) => difference(theme, eye, one, other) < TOLD_APART)
        .map((other) => `${theme} ${eye} ${one}/${other}`),
    );
    expect(alike).toEqual([]);
  });
});

describe('On paper', () => {
  const TINTS = ['tint-1', 'tint-2', 'tint-3', 'tint-4', 'tint-5', 'land'];

  it('tints can be told apart without colour', () => {
    const lightness = (token: string) => oklabOf(lightOf('paper', token))[0];
    const sorted = TINTS.map((token) => lightness(token)).sort((first, second) => first - second);
    for (const [at, one] of sorted.entries()) if (at > 0) expect(one - (sorted[at - 1] ?? 0)).toBeGreaterThan(0.03);
  });
});
