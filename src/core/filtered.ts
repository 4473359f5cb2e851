import { FILTER_FIELDS, filtersOn, testsOf } from './filters';
import { type ChronicleIndex, type Knowledge, knowledgeAt, partOf } from './knowledge';
import { type Filters, sameIn, type View } from './view';

/**
 * What was known by the day and clock of a view and passes its filters. All of it is looked through once when a filter
 * changes, so that a step of the slider asks no filter; the same object as long as nothing of it changes.
 */
export function filteredAt(index: ChronicleIndex, view: View): Knowledge {
  const knowledge = knowledgeAt(index, view.day, view.clock);
  if (filtersOn(view).length === 0) return knowledge;
  const kept = last.get(knowledge);
  if (kept && FILTER_FIELDS.every((field) => sameIn(field, kept.filters, view))) return kept.part;
  const tests = testsOf(view, index.chronicle, knowledge);
  const part = partOf(knowledge, (known) => tests.every(({ test }) => test(known)));
  last.set(knowledge, { filters: view, part });
  return part;
}

/** The last filters that were asked of it and what passed them. */
const last = new WeakMap<Knowledge, { readonly filters: Filters; readonly part: Knowledge }>();
