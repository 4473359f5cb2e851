import { lifted, onlyThese } from './core/filterChanges';
import { type ChoiceField, FILTER_FIELDS, type FilterPart } from './core/filters';
import { type FilterField, orderedLike, type View } from './core/view';
import { change, openView, toggled, type ViewStore } from './store';

/** Turns one choice of a filter on or off; `order` is the order of all that there are. */
export function toggleChoice<Field extends ChoiceField>(
  store: ViewStore,
  field: Field,
  item: View[Field][number],
  order: View[Field],
): void {
  setFilter(store, field, orderedLike<string>(order, toggled<string>(store.getState()[field], item)) as View[Field]);
}

export function setFilter<Field extends FilterField>(store: ViewStore, field: Field, value: View[Field]): void {
  change(store, { [field]: value });
}

/** Shows whatever one choice lets through, on all days, and nothing else. */
export function showOnly(store: ViewStore, field: ChoiceField, choice: string): void {
  openView(store, onlyThese(store.getState(), field, choice));
}

/** Lifts one part of a filter. */
export function liftPart(store: ViewStore, { field, choice }: FilterPart): void {
  const value = store.getState()[field];
  if (choice === null || !Array.isArray(value)) liftFilters(store, [field]);
  else change(store, { [field]: value.filter((item) => item !== choice) });
}

/** Lifts some of the filters, or all. */
export function liftFilters(store: ViewStore, fields: readonly FilterField[] = FILTER_FIELDS): void {
  change(store, lifted(store.getState(), fields));
}
