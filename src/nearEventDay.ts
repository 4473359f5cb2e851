import type { Day } from './core/day';
import { eventDays, neighbourDay } from './core/eventDays';
import { filteredAt } from './core/filtered';
import type { Session } from './session';

/** The days on which something begins that the filters let through, as known on the view's day. */
export function eventDaysNow({ index, view }: Session): readonly Day[] {
  return eventDays(filteredAt(index, view.getState()));
}

/** The next or previous of them before or after a day, that of the view if no other is given; null where there is none. */
export function nearEventDay(session: Session, direction: -1 | 1, from = session.view.getState().day): Day | null {
  return neighbourDay(eventDaysNow(session), from, direction);
}
