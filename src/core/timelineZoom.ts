import type { Day } from './day';
import {
  centred,
  framed,
  isShort,
  lengthOf,
  lengthWithin,
  positionOf,
  type Reach,
  STRIP_SHARE,
  type TimelineScale,
  timeAt,
} from './timelineScale';

const HAIR = 1e-9; // nothing can be held at the very beginning but the first day

/** The axis with all that is within reach at true scale. */
export function wholeScale(axis: TimelineScale): TimelineScale {
  return framed(axis, axis.start, axis.end - axis.start);
}

/**
 * The axis with so many days in its frame and a time at a position of it, as a hand that pulls or two fingers that
 * spread hold it; it stops at the ends of what is within reach, and rests where the main span begins.
 */
export function holding(axis: Reach, time: number, position: number, wishedDays: number): TimelineScale {
  const days = lengthWithin(axis, wishedDays);
  const within = time - position * days;
  if (within > axis.main) return framed(axis, within, days);
  const beside = time - ((position - STRIP_SHARE) / (1 - STRIP_SHARE)) * days;
  const { start, main } = axis;
  const wished = isShort(beside - start, days) ? (time - start) / Math.max(HAIR, position) - days + start : beside;
  return framed(axis, Math.min(main, wished), days);
}

/** The axis moved by a share of its width, later days coming in where it is positive. */
export function pulled(scale: TimelineScale, share: number): TimelineScale {
  const days = lengthOf(scale);
  return framed(scale, scale.from + (share * days) / (1 - scale.strip), days);
}

/** Magnifies the axis about a position; over the strip about its edge. */
export function zoomed(scale: TimelineScale, factor: number, position: number): TimelineScale {
  const days = lengthOf(scale) / factor;
  return position < scale.strip
    ? framed(scale, scale.from, days)
    : holding(scale, timeAt(scale, position), position, days);
}

/** Magnifies the axis about a day, which comes to the middle if it is not in the frame. */
export function zoomedOn(scale: TimelineScale, factor: number, day: Day): TimelineScale {
  const isFramed = day + 0.5 >= scale.from && day + 0.5 < scale.to;
  return isFramed ? zoomed(scale, factor, positionOf(scale, day + 0.5)) : centred(scale, day, lengthOf(scale) / factor);
}
