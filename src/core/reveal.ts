import { lifted } from './filterChanges';
import { filteredAt } from './filtered';
import { testsOf } from './filters';
import { type ChronicleIndex, knowledgeAt, shownDays } from './knowledge';
import { isShown } from './shown';
import { reachOf, type View } from './view';

/** The view in which an event is shown: only what hides it is changed, all of it in one step. */
export function revealed(index: ChronicleIndex, view: View, event: string): View {
  const clock = knowledgeAt(index, view.day, view.clock).byEvent.has(event) ? view.clock : 'hindsight';
  const knowledge = knowledgeAt(index, view.day, clock);
  const known = knowledge.byEvent.get(event);
  if (!known) return view;
  const inTheWay = testsOf(view, index.chronicle, knowledge).filter(({ test }) => !test(known));
  const free = lifted(
    { ...view, clock },
    inTheWay.map(({ field }) => field),
  );
  if (shows(index, free, event)) return free;
  const reach = reachOf(index.chronicle);
  const moved = { ...free, day: shownDays(known).start ?? reach.start };
  // on an earlier day less was known, by the clock of that day
  return moved.day < reach.end && shows(index, moved, event) ? moved : { ...free, mode: 'all' };
}

function shows(index: ChronicleIndex, view: View, event: string): boolean {
  const known = filteredAt(index, view).byEvent.get(event);
  return known !== undefined && isShown(known, view);
}
