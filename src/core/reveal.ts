import { overlaps } from './day';
import { lifted, testsOf } from './filters';
import { type ChronicleIndex, knowledgeAt, shownDays } from './knowledge';
import { reachOf, shownSpan, type View } from './view';

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
  const days = shownDays(known);
  if (overlaps(days, shownSpan(view))) return free;
  const reach = reachOf(index.chronicle);
  const day = days.start ?? reach.start;
  return day < reach.end ? { ...free, day } : { ...free, mode: 'all' };
}
