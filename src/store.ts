import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Camera, canonicalCamera, sameCamera } from './core/camera';
import type { Mode } from './core/chronicle';
import type { Day } from './core/day';
import { type Clock, type List, MAX_WINDOW, orderedLike, type Selection, sameView, type View } from './core/view';

/** The view: the only state that there is to share. Everything on the screen is computed from it and the chronicle. */
export type ViewStore = StoreApi<View>;

export function createViewStore(view: View): ViewStore {
  return createStore<View>(() => view);
}

const opened = new WeakSet<View>();

/** Replaces the view as a whole, as opening a link does. A view that says the same changes nothing. */
export function openView(store: ViewStore, view: View): void {
  opened.add(view);
  if (!sameView(store.getState(), view)) store.setState(view, true);
}

/** Whether a view came as a whole, and so says all that is to be seen, rather than by an act of the reader. */
export function isOpened(view: View): boolean {
  return opened.has(view);
}

/** Moves the slider, no further than its reach [start, end). */
export function goToDay(store: ViewStore, day: Day, reach: { readonly start: Day; readonly end: Day }): void {
  change(store, { day: Math.min(reach.end - 1, Math.max(reach.start, Math.round(day))) + 0 });
}

export function setMode(store: ViewStore, mode: Mode): void {
  change(store, { mode });
}

/** Shows `days` days that end on the slider's day. */
export function setWindow(store: ViewStore, days: number): void {
  change(store, { mode: 'window', window: Math.min(MAX_WINDOW, Math.max(1, Math.round(days))) });
}

/** Shows the days from the first to the last, or as many of them up to the last as there can be. */
export function showDays(
  store: ViewStore,
  first: Day,
  last: Day,
  reach: { readonly start: Day; readonly end: Day },
): void {
  const [day, begin] = [last, first].map((one) => Math.min(reach.end - 1, Math.max(reach.start, one))) as [Day, Day];
  change(store, { mode: 'window', day, window: Math.min(MAX_WINDOW, Math.max(1, day - begin + 1)) });
}

export function setClock(store: ViewStore, clock: Clock): void {
  change(store, { clock });
}

/** Compares what is known with what was known on another day; null compares no more. */
export function setSince(store: ViewStore, since: Day | null): void {
  change(store, { since });
}

/** Remembers where the map looks; null goes home. */
export function setCamera(store: ViewStore, camera: Camera | null): void {
  const canonical = camera && canonicalCamera(camera);
  if (!sameCamera(canonical, store.getState().camera)) store.setState({ camera: canonical });
}

export function toggleLayer(store: ViewStore, layer: string, order: readonly string[]): void {
  change(store, { layers: orderedLike(order, toggled(store.getState().layers, layer)) });
}

export function select(store: ViewStore, selection: Selection | null): void {
  change(store, { selection });
}

export function setList(store: ViewStore, list: List): void {
  change(store, { list });
}

export function setLanguage(store: ViewStore, language: string): void {
  change(store, { language });
}

/** Changes some fields; a view that says the same changes nothing. */
export function change(store: ViewStore, part: Partial<View>): void {
  const view = { ...store.getState(), ...part };
  if (!sameView(store.getState(), view)) store.setState(view, true);
}

export function toggled<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}
