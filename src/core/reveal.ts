import { overlaps } from './day';
import { type ChronicleIndex, knowledgeAt, shownDays } from './knowledge';
import { passes } from './scene';
import { reachOf, shownSpan, type View } from './view';

/** The view in which an event is shown: only what hides it is changed, all of it in one step. */
export function revealed(index: ChronicleIndex, view: View, event: string): View {
  const then = knowledgeAt(index, view.day, view.clock).byEvent.get(event);
  const clock = then ? view.clock : 'hindsight';
  const known = then ?? knowledgeAt(index, view.day, clock).byEvent.get(event);
  if (!known) return view;
  const { kinds, statuses, actors } = view;
  const none = { kinds: [], statuses: [], actors: [] };
  const lifted = {
    ...view,
    clock,
    kinds: passes({ ...none, kinds }, known) ? kinds : [],
    statuses: passes({ ...none, statuses }, known) ? statuses : [],
    actors: passes({ ...none, actors }, known) ? actors : [],
  };
  const days = shownDays(known);
  if (overlaps(days, shownSpan(view))) return lifted;
  const reach = reachOf(index.chronicle);
  const day = days.start ?? reach.start;
  return day < reach.end ? { ...lifted, day } : { ...lifted, mode: 'all' };
}
