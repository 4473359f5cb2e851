import { describe, expect, it } from 'vitest';
import { KINDS, STATUSES } from '../core/chronicle';
import { FAMILY } from '../core/family';
import { symbolOf } from './symbol';

const drawn = (kind: (typeof KINDS)[number], status: (typeof STATUSES)[number]) =>
  JSON.stringify(symbolOf(kind, status));

describe('The symbol', () => {
  it.each(KINDS)('of a %s has another shape for each status', (kind) => {
    expect(new Set(STATUSES.map((status) => drawn(kind, status))).size).toBe(STATUSES.length);
  });

  it.each(STATUSES)('of what is %s has another shape for each kind', (status) => {
    expect(new Set(KINDS.map((kind) => drawn(kind, status))).size).toBe(KINDS.length);
  });

  it('tells each status by form and line alone, whatever its colour', () => {
    const withoutColour = STATUSES.map((status) =>
      JSON.stringify(
        symbolOf('meeting', status).map(({ d, dash, width, paint }) => ({
          d,
          dash,
          width,
          line: paint === 'ink-line',
        })),
      ),
    );
    // a plan differs from a thing that took place by being hollow, which is a fill and not a colour
    expect(new Set(withoutColour).size).toBe(STATUSES.length);
  });

  it('stays in its box of 24 by 24 where its corners are written', () => {
    for (const kind of KINDS)
      for (const status of STATUSES)
        for (const { d } of symbolOf(kind, status)) {
          const [x = Number.NaN, y = Number.NaN] = (d.match(/^M\s*(-?[\d.]+)[ ,]?(-?[\d.]+)/) ?? [])
            .slice(1)
            .map(Number);
          expect(Math.min(x, y), d).toBeGreaterThanOrEqual(0);
          expect(Math.max(x, y), d).toBeLessThanOrEqual(24);
        }
  });

  it('has a colour by family that kinds of one family share, and a glyph that none shares', () => {
    const glyphs = new Map(
      KINDS.map((kind) => [kind, symbolOf(kind, 'happened').find(({ paint }) => paint === 'paper-fill')?.d]),
    );
    expect(new Set(glyphs.values()).size).toBe(KINDS.length);
    expect(new Set(Object.values(FAMILY)).size).toBe(6);
  });
});
