import { type Day, dayOf } from './core/day';

/** The reader's own civil day. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
}
