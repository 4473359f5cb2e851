import { filteredAt } from './filtered';
import type { ChronicleIndex } from './knowledge';
import { type Entry, entryOf } from './scene';
import { countsShown, type Emphasis, LIST_ORDER, shownBy } from './shown';
import type { View } from './view';

/** A run of the list: how many lines it has, and the first of them. */
export interface ListGroup {
  readonly emphasis: Emphasis;
  readonly count: number;
  readonly first: readonly Entry[];
}

/** The list by emphasis, with its first `most` lines; costs what those lines cost and not what the view shows. */
export function listGroups(index: ChronicleIndex, view: View, most: number): readonly ListGroup[] {
  const part = filteredAt(index, view);
  const counts = countsShown(part, view);
  let room = most;
  const groups = LIST_ORDER.map((emphasis): ListGroup => {
    const first: Entry[] = [];
    if (room > 0)
      for (const shown of shownBy(part, view, [emphasis])) {
        first.push(entryOf(part, shown));
        if (first.length === room) break;
      }
    room -= first.length;
    return { emphasis, count: counts[emphasis], first };
  });
  return groups.filter(({ count }) => count > 0);
}
