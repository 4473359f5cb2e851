import type { Day } from './day';
import type { FigurePoint } from './figureSeries';

/** A number's place on the chart, in pixels from its top left corner. */
export interface PlottedPoint {
  readonly point: FigurePoint;
  /** Where its sign stands: beside others of one day and value, else at `dayX`. */
  readonly x: number;
  readonly y: number;
  /** Where its days lie, from and to; the same for one day. */
  readonly dayX: readonly [number, number];
}

export interface FigurePlot {
  readonly points: readonly PlottedPoint[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly xOf: (day: Day) => number;
}

export interface PlotFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const SIGN = 26; // px: a target of 24 and a gap

/** Lays the numbers of a measure out: days to the right within `span`, values up from zero. */
export function figurePlot(
  points: readonly FigurePoint[],
  span: { readonly start: Day; readonly end: Day },
  frame: PlotFrame,
): FigurePlot {
  const start = Math.min(span.start, ...points.map(({ days }) => days.start ?? span.start));
  const end = Math.max(span.end, ...points.map(({ days }) => days.end ?? span.end));
  const xOf = (day: Day) =>
    frame.left + ((day - start) / Math.max(1, end - start)) * (frame.width - frame.left - frame.right);
  const step = roundStep(Math.max(1, ...points.map(({ figure }) => figure.value)) / 3);
  const highest = step * Math.ceil(Math.max(1, ...points.map(({ figure }) => figure.value * 1.1)) / step);
  const yOf = (value: number) =>
    frame.height - frame.bottom - (value / highest) * (frame.height - frame.bottom - frame.top);
  const ticks = Array.from({ length: Math.round(highest / step) + 1 }, (_, at) => at * step);
  return {
    points: sideBySide(
      points.map((point) => {
        const dayX = [xOf(point.days.start ?? start), xOf((point.days.end ?? end) - 1)] as const;
        return { point, dayX, x: (dayX[0] + dayX[1]) / 2, y: yOf(point.figure.value) };
      }),
      frame,
    ),
    ticks: ticks.map((value) => ({ value, y: yOf(value) })),
    xOf,
  };
}

/** Signs that would lie on each other stand in a row about their middle, inside the frame. */
function sideBySide(placed: readonly PlottedPoint[], { left, right, width }: PlotFrame): PlottedPoint[] {
  const groups: PlottedPoint[][] = [];
  for (const one of placed) {
    const near = groups.find((group) =>
      group.some(({ x, y }) => Math.abs(x - one.x) < SIGN && Math.abs(y - one.y) < SIGN),
    );
    if (near) near.push(one);
    else groups.push([one]);
  }
  return groups.flatMap((group) => {
    const middle = group.reduce((sum, { x }) => sum + x, 0) / group.length;
    const half = ((group.length - 1) * SIGN) / 2;
    const centre = Math.min(width - right - half, Math.max(left + half, middle));
    return group.map((one, at) => (group.length === 1 ? one : { ...one, x: centre - half + at * SIGN }));
  });
}

/** The round number next to a rough step: 1, 2, 2.5 or 5 times a power of ten. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * ([1, 2, 2.5, 5].find((factor) => factor * power >= rough) ?? 10);
}
