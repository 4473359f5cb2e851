import type { Status } from './chronicle';
import type { ChronicleIndex, Knowledge } from './knowledge';
import { placedColumns } from './placedColumns';
import { type Emphasis, emphasisOf, isShown, LIST_ORDER, shownBy } from './shown';
import type { View } from './view';

/** A great circle from place to place. */
export interface Arc {
  readonly key: string;
  readonly type: 'call' | 'movement' | 'journey';
  /** The event that it leads to. */
  readonly event: string;
  readonly from: string;
  readonly to: string;
  readonly status: Status;
  readonly emphasis: Emphasis;
  /** Of a journey all legs are selected with any of its events. */
  readonly selected: boolean;
  /** Which leg of its journey it is, from 1; null for what is no journey. */
  readonly leg: number | null;
}

/** The arcs that a view shows, those of events in the order of the list and then journeys; `part` is what its filters let through. */
export function arcsOf(index: ChronicleIndex, knowledge: Knowledge, part: Knowledge, view: View): readonly Arc[] {
  return [...eventArcs(part, view), ...journeyArcs(index, knowledge, part, view)];
}

function* eventArcs(part: Knowledge, view: View): Generator<Arc> {
  for (const { known, emphasis } of shownBy(placedColumns(part).joining, view, LIST_ORDER)) {
    const { event, status, places, from } = known;
    const selected = view.selection?.type === 'event' && view.selection.id === event.id;
    const shared = { event: event.id, status, emphasis, selected, leg: null };
    if (from !== null)
      for (const to of places) yield { ...shared, key: `${event.id}>${to}`, type: 'movement', from, to };
    const [first, second] = places;
    if (event.kind === 'call' && first !== undefined && second !== undefined)
      yield { ...shared, key: `${event.id}~`, type: 'call', from: first, to: second };
  }
}

/** A leg is drawn with the event that it leads to; all legs of somebody who is selected are. */
function journeyArcs({ chronicle }: ChronicleIndex, knowledge: Knowledge, part: Knowledge, view: View): Arc[] {
  const { selection } = view;
  const arcs: Arc[] = [];
  for (const { id, legs, traveller } of chronicle.journeys) {
    const isTraveller = selection?.type === 'actor' && selection.id === traveller;
    for (let leg = 1; leg < legs.length; leg++) {
      const [origin, goal] = [
        knowledge.byEvent.get(legs[leg - 1] as string),
        knowledge.byEvent.get(legs[leg] as string),
      ];
      const [from, to] = [origin?.places[0], goal?.places[0]];
      if (!goal || from === undefined || to === undefined) continue;
      if (!isTraveller && !(part.byEvent.has(goal.event.id) && isShown(goal, view))) continue;
      arcs.push({
        key: `${id}#${leg}`,
        type: 'journey',
        event: goal.event.id,
        from,
        to,
        status: goal.status,
        emphasis: emphasisOf(goal, view),
        selected: isTraveller || (selection?.type === 'event' && legs.includes(selection.id)),
        leg,
      });
    }
  }
  return arcs;
}
