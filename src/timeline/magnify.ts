import type { Day } from '../core/day';
import { wholeScale, zoomedOn } from '../core/timelineZoom';
import type { Axis } from './useAxis';

const STEP = 2;

/** What of the axis magnifying needs. */
export type Lens = Pick<Axis, 'now' | 'set' | 'home'>;

/** Magnifies the axis about a day by one step, or shows more of it by one. */
export function magnify({ now, set }: Lens, day: Day, direction: -1 | 1): void {
  set(zoomedOn(now(), STEP ** direction, day));
}

/** Shows the main span as the frame, and all that is within reach where it is that already. */
export function toggleWhole({ now, set, home }: Lens): void {
  const off = Math.abs(now().from - home.from) + Math.abs(now().to - home.to);
  set(off < 1 ? wholeScale(home) : home);
}
