import type { Day } from '../core/day';
import { monthsAway } from '../core/months';
import { reachOf } from '../core/view';
import { nearEventDay } from '../nearEventDay';
import type { Session } from '../session';

const WEEK = 7;

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
