import type { Day } from './day';

/**
 * The axis of the timeline, from 0 at its left end to 1 at its right. The days of its frame stand at true scale; where
 * the frame begins no later than the main span, the days before it share a strip at the left on a scale of their own,
 * so that twenty years do not press the winter into a pixel.
 */
export interface TimelineScale {
  /** The first day within reach, and the day after the last. */
  readonly start: Day;
  readonly end: Day;
  /** First day of the main span. */
  readonly main: Day;
  /** The frame [from, to), in days; its ends may cut a day. */
  readonly from: number;
  readonly to: number;
  /** Share of the axis that the strip takes; 0 where nothing lies before the frame, or the frame begins within the main span. */
  readonly strip: number;
}

export type Reach = Pick<TimelineScale, 'start' | 'main' | 'end'>;

export const STRIP_SHARE = 0.12;
const FEWEST_DAYS = 5; // a weekday and a date fit under each, on a phone too

/** The axis as it opens: the main span as the frame. */
export function timelineScale(reach: { start: Day; end: Day }, span: { start: Day; end: Day }): TimelineScale {
  const axis = { start: Math.min(reach.start, span.start), main: span.start, end: span.end };
  return framed(axis, span.start, span.end - span.start);
}

/** Where a day begins on the axis; days after the frame, or before it where there is no strip, lie outside of 0 to 1. */
export function positionOf({ start, from, to, strip }: TimelineScale, day: number): number {
  if (strip > 0 && day < from) return (strip * (Math.max(start, day) - start)) / (from - start);
  return strip + ((1 - strip) * (day - from)) / (to - from);
}

/** The day that lies at a position of the axis; beyond its ends the first or last day that is seen. */
export function dayAt(scale: TimelineScale, position: number): Day {
  const day = Math.floor(timeAt(scale, position) + DRIFT);
  return Math.min(Math.ceil(scale.to) - 1, Math.max(scale.strip > 0 ? scale.start : Math.floor(scale.from), day));
}

// A position made by `positionOf` must give its own day back although the division may fall short of it.
const DRIFT = 1e-6;

/**
 * The day that a press at a position means: the one that lies there, or, where days are too narrow to be hit, the nearest
 * of some days no further away than a share `near` of the axis.
 */
export function dayNear(scale: TimelineScale, position: number, days: readonly Day[], near: number): Day {
  const day = dayAt(scale, position);
  if (positionOf(scale, day + 1) - positionOf(scale, day) > near / 2) return day;
  let best = day;
  let least = near;
  for (const other of days) {
    const away = Math.abs(positionOf(scale, other + 0.5) - position);
    if (away < least) [best, least] = [other, away];
  }
  return best;
}

/** What `dayAt` gives, with its part of the day, and further beyond the ends. */
export function timeAt({ start, from, to, strip }: TimelineScale, position: number): number {
  return strip > 0 && position < strip
    ? start + (position / strip) * (from - start)
    : from + ((position - strip) / (1 - strip)) * (to - from);
}

/** How many days the frame has. */
export function lengthOf({ from, to }: TimelineScale): number {
  return to - from;
}

/** The axis moved, if need be, so that a day is seen on it, in the strip too. */
export function withInSight(scale: TimelineScale, day: Day): TimelineScale {
  const isSeen = day + 0.5 < scale.to && (scale.strip > 0 || day + 0.5 >= scale.from);
  return isSeen ? scale : centred(scale, day, lengthOf(scale));
}

/** The axis with a day in the middle of its frame. */
export function centred(axis: Reach, day: Day, wishedDays: number): TimelineScale {
  const days = lengthWithin(axis, wishedDays);
  return framed(axis, day + 0.5 - days / 2, days);
}

/** The axis with a frame of so many days that begins where it is wished, as far as reach and the least number of days allow. */
export function framed({ start, main, end }: Reach, wished: number, length: number): TimelineScale {
  const days = lengthWithin({ start, end }, length);
  const from = Math.max(start, Math.min(end - days, wished));
  return { start, main, end, from, to: from + days, strip: from > main ? 0 : stripShare(from - start, days) };
}

/** A number of days that a frame may have. */
export function lengthWithin({ start, end }: Pick<Reach, 'start' | 'end'>, days: number): number {
  return Math.min(end - start, Math.max(FEWEST_DAYS, days));
}

/** A strip that would be wider than what it holds is at true scale gives way to it. */
function stripShare(before: number, days: number): number {
  return isShort(before, days) ? before / (before + days) : STRIP_SHARE;
}

/** True if days before the frame would take less room at true scale than the strip does. */
export function isShort(before: number, days: number): boolean {
  return before < (STRIP_SHARE / (1 - STRIP_SHARE)) * days;
}
