import type { Day } from '../core/day';
import { monthsAway } from '../core/months';
import { wholeScale, zoomedOn } from '../core/timelineScale';
import { reachOf } from '../core/view';
import { nearEventDay } from '../nearEventDay';
import type { Session } from '../session';
import type { Axis } from './useAxis';

const WEEK = 7;
export const ZOOM_STEP = 2;

/** The day to which a key leads from a day: by a day, to a day with an event, by a week, by a month, to the ends. */
export function dayByKey(key: string, shift: boolean, day: Day, session: Session): Day | null {
  const { span } = session.chronicle;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return shift ? nearEventDay(session, 1, day) : day + 1;
    case 'ArrowLeft':
    case 'ArrowDown':
      return shift ? nearEventDay(session, -1, day) : day - 1;
    case 'PageUp':
      return shift ? monthsAway(day, 1) : day + WEEK;
    case 'PageDown':
      return shift ? monthsAway(day, -1) : day - WEEK;
    case 'Home':
      return day === span.start ? reachOf(session.chronicle).start : span.start;
    case 'End':
      return span.end - 1;
    default:
      return null;
  }
}

/** Magnifies the axis by a key; true if the key is one of those. */
export function zoomByKey(key: string, day: Day, axis: Axis): boolean {
  switch (key) {
    case '+':
    case '=':
      axis.set(zoomedOn(axis.now(), ZOOM_STEP, day));
      return true;
    case '-':
      axis.set(zoomedOn(axis.now(), 1 / ZOOM_STEP, day));
      return true;
    case '0':
      toggleWhole(axis);
      return true;
    default:
      return false;
  }
}

/** Shows the main span as the frame, and all that is within reach where it is that already. */
export function toggleWhole({ now, set, home }: Axis): void {
  const off = Math.abs(now().from - home.from) + Math.abs(now().to - home.to);
  set(off < 1 ? wholeScale(home) : home);
}
