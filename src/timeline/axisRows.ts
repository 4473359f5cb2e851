/** Rows of the axis, px from its top: events, what was published, and the ruler. */
export interface AxisRows {
  readonly squares: number;
  readonly bars: number;
  /** Where the line of the axis lies, with the row of publications below it. */
  readonly base: number;
  /** Where the ruler begins. */
  readonly ruler: number;
  readonly height: number;
}

const NARROW = 640; // px
const PUBLISHED = 11;
const RULER = 15;

export function axisRows(width: number): AxisRows {
  const [squares, bars] = width < NARROW ? [34, 12] : [44, 15];
  const base = squares + bars + 3;
  return { squares, bars, base, ruler: base + PUBLISHED, height: base + PUBLISHED + RULER };
}
