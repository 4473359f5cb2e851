import { CHOICE_FIELDS, type ChoiceField, choicesOf, type FilterTest, testsOf } from './filters';
import { type ChronicleIndex, knowledgeAt } from './knowledge';
import type { Known } from './known';
import { shownOf } from './scene';
import type { FilterField, View } from './view';

/** How many events the view would show with a choice as the only one of its filter, the others left as they are. */
export interface Facets extends Readonly<Record<ChoiceField, ReadonlyMap<string, number>>> {
  readonly disputed: number;
  readonly placed: number;
}

export function facetsOf(index: ChronicleIndex, view: View): Facets {
  const { chronicle } = index;
  const knowledge = knowledgeAt(index, view.day, view.clock);
  const tests = testsOf(view, chronicle, knowledge);
  const choices = Object.fromEntries(CHOICE_FIELDS.map((field) => [field, new Map<string, number>()])) as Record<
    ChoiceField,
    Map<string, number>
  >;
  const flags = { disputed: 0, placed: 0 };
  for (const known of shownOf(knowledge, view)) {
    const stopped = stoppedBy(tests, known);
    if (stopped.length > 1) continue;
    const counts = (field: FilterField) => stopped.length === 0 || stopped[0] === field;
    for (const field of CHOICE_FIELDS)
      if (counts(field))
        for (const choice of choicesOf(field, known, chronicle))
          choices[field].set(choice, (choices[field].get(choice) ?? 0) + 1);
    if (counts('disputed') && knowledge.disputed.has(known.event.id)) flags.disputed++;
    if (counts('placed') && known.places.length > 0) flags.placed++;
  }
  return { ...choices, ...flags };
}

/** The fewest filters whose lifting brings events back. */
export interface Blame {
  readonly fields: readonly FilterField[];
  /** How many come back. */
  readonly events: number;
  /** False where nothing is known of the days that are shown, and all others count instead. */
  readonly ofTheDays: boolean;
}

/**
 * Which filters are to blame that a view shows nothing: the smallest set, of several such the one that brings back most.
 * Null if it shows something, or if no filter hides what is known.
 */
export function blameOf(index: ChronicleIndex, view: View): Blame | null {
  const knowledge = knowledgeAt(index, view.day, view.clock);
  const tests = testsOf(view, index.chronicle, knowledge);
  const ofTheDays = shownOf(knowledge, view);
  const sets = new Map<string, { fields: readonly FilterField[]; events: number }>();
  const pool = ofTheDays.length > 0 ? ofTheDays : knowledge.known;
  for (const known of pool) {
    const fields = stoppedBy(tests, known);
    if (fields.length === 0) return null;
    const key = fields.join();
    sets.set(key, { fields, events: (sets.get(key)?.events ?? 0) + 1 });
  }
  const [best] = [...sets.values()].sort(
    (first, second) => first.fields.length - second.fields.length || second.events - first.events,
  );
  return best ? { ...best, ofTheDays: pool === ofTheDays } : null;
}

function stoppedBy(tests: readonly FilterTest[], known: Known): readonly FilterField[] {
  return tests.filter(({ test }) => !test(known)).map(({ field }) => field);
}
