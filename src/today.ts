import { type Day, dayOf } from './core/day';

/** The civil day of whoever reads or runs this. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
}
