import type { Chronicle } from '../core/chronicle';
import type { Day } from '../core/day';
import { isLasting, shownDays } from '../core/knowledge';
import type { Known } from '../core/known';
import { formatView, linkFactsOf } from '../core/link';
import { homeViewOf, reachOf, type Selection } from '../core/view';

/** The link to a selection on a day; days that the slider does not reach become the nearest one. */
export function linkTo(chronicle: Chronicle, selection: Selection, day: Day): string {
  const { start, end } = reachOf(chronicle);
  const reached = Math.min(end - 1, Math.max(start, day));
  return formatView({ ...homeViewOf(chronicle), day: reached, selection }, linkFactsOf(chronicle));
}

/** The day to look at an event: its first one; of what goes on for long, the home day if it is one of its days. */
export function dayOf({ home }: Chronicle, known: Known): Day {
  const { start, end } = shownDays(known);
  const isAtHome = (start ?? home.day) <= home.day && home.day < (end ?? home.day + 1);
  return isLasting(known) && isAtHome ? home.day : (start ?? (end === null ? home.day : end - 1));
}
