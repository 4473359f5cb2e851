import { type Columns, columnsOf } from './columns';
import { type Knowledge, shownDays } from './knowledge';
import type { Known } from './known';

/** What was known, taken apart by what is drawn of it, so that each spot of the map is searched by itself. */
export interface PlacedColumns {
  readonly byPlace: ReadonlyMap<string, Columns>;
  readonly unplaced: Columns;
  /** What lines are drawn for: movements and calls. */
  readonly joining: Columns;
}

/** Made when it is first asked for, and once. */
export function placedColumns(knowledge: Knowledge): PlacedColumns {
  const before = made.get(knowledge);
  if (before) return before;
  const byPlace = new Map<string, Known[]>();
  for (const known of knowledge.known)
    for (const place of known.places) {
      const there = byPlace.get(place);
      if (there) there.push(known);
      else byPlace.set(place, [known]);
    }
  const columns = (known: readonly Known[]) => columnsOf(known, shownDays);
  const placed = {
    byPlace: new Map([...byPlace].map(([place, known]) => [place, columns(known)])),
    unplaced: columns(knowledge.known.filter(({ places }) => places.length === 0)),
    joining: columns(knowledge.known.filter(isJoining)),
  };
  made.set(knowledge, placed);
  return placed;
}

const made = new WeakMap<Knowledge, PlacedColumns>();

function isJoining({ event, from, places }: Known): boolean {
  return from !== null ? places.length > 0 : event.kind === 'call' && places.length > 1;
}
