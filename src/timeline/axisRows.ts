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
const SHORT = 480; // px of a screen, as in style/timeline.css
const PUBLISHED = 11;
const RULER = 15;

const WIDE_ROWS = rowsOf(44, 15);
const NARROW_ROWS = rowsOf(34, 12);
const SHORT_ROWS = rowsOf(24, 12);

/** The rows for an axis so wide on a screen so high, px: one object for each of the few heights there are. */
export function axisRows(width: number, screen: number): AxisRows {
  if (screen <= SHORT) return SHORT_ROWS;
  return width < NARROW ? NARROW_ROWS : WIDE_ROWS;
}

function rowsOf(squares: number, bars: number): AxisRows {
  const base = squares + bars + 3;
  return { squares, bars, base, ruler: base + PUBLISHED, height: base + PUBLISHED + RULER };
}
