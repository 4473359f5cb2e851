import type { Day } from './core/day';
import { eventDays, neighbourDay } from './core/eventDays';
import { filteredAt } from './core/filtered';
import type { Session } from './session';

/** The next or previous day on which something begins that the filters let through; null where there is none. */
export function nearEventDay({ index, view }: Session, direction: -1 | 1): Day | null {
  const now = view.getState();
  return neighbourDay(eventDays(filteredAt(index, now)), now.day, direction);
}
