import type { Day } from './day';

/**
 * The axis of the timeline, from 0 at its left end to 1 at its right. Days before the main span share a strip of
 * their own at the left, on a scale of their own, so that twenty years do not press the winter into a pixel.
 */
export interface TimelineScale {
  /** First day of the background strip. */
  readonly start: Day;
  /** First day of the main span. */
  readonly main: Day;
  /** The day after the last. */
  readonly end: Day;
  /** Share of the axis that the strip takes; 0 where nothing lies before the main span. */
  readonly strip: number;
}

const STRIP_SHARE = 0.12;

export function timelineScale(reach: { start: Day; end: Day }, span: { start: Day; end: Day }): TimelineScale {
  const start = Math.min(reach.start, span.start);
  return { start, main: span.start, end: span.end, strip: start < span.start ? STRIP_SHARE : 0 };
}

/** Where a day begins on the axis; days outside stand at its ends. */
export function positionOf({ start, main, end, strip }: TimelineScale, day: Day): number {
  const within = Math.min(end, Math.max(start, day));
  if (within < main) return (strip * (within - start)) / (main - start);
  return strip + ((1 - strip) * (within - main)) / (end - main);
}

/** The day that lies at a position of the axis. */
export function dayAt({ start, main, end, strip }: TimelineScale, position: number): Day {
  const within = Math.min(1, Math.max(0, position));
  const day =
    within < strip ? start + (within / strip) * (main - start) : main + ((within - strip) / (1 - strip)) * (end - main);
  return Math.min(end - 1, Math.floor(day + DRIFT));
}

// A position made by `positionOf` must give its own day back although the division may fall short of it.
const DRIFT = 1e-6;
