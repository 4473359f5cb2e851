import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Draft, DraftStep } from '../core/draft';

/** A step with a number of its own, so that two alike can be told apart. */
export type RecordedStep = DraftStep & { readonly id: number };

export interface RecordedDraft extends Draft {
  readonly steps: readonly RecordedStep[];
}

/** A tour that a reader records: whether just now, and what there is of it. Kept for the tab, and told to nobody. */
export interface Recording {
  readonly on: boolean;
  readonly draft: RecordedDraft;
}

export type RecordingStore = StoreApi<Recording>;

const recordings = new Map<string, RecordingStore>();

/** What is recorded of a chronicle; from before, if the tab was loaded anew. */
export function recordingOf(chronicle: string): RecordingStore {
  let store = recordings.get(chronicle);
  if (!store) {
    const key = `demarche-tour-${chronicle}`;
    store = createStore<Recording>(() => restored(key));
    store.subscribe((recording) => keep(key, recording));
    recordings.set(chronicle, store);
  }
  return store;
}

export function setRecording(store: RecordingStore, on: boolean): void {
  store.setState({ on });
}

export function setDraft(store: RecordingStore, part: Partial<RecordedDraft>): void {
  store.setState(({ draft }) => ({ draft: { ...draft, ...part } }));
}

export function addStep(store: RecordingStore, step: DraftStep): void {
  const { steps } = store.getState().draft;
  setDraft(store, { steps: [...steps, { ...step, id: Math.max(0, ...steps.map(({ id }) => id)) + 1 }] });
}

export function changeStep(store: RecordingStore, index: number, part: Partial<DraftStep>): void {
  const { steps } = store.getState().draft;
  setDraft(store, { steps: steps.map((step, at) => (at === index ? { ...step, ...part } : step)) });
}

export function removeStep(store: RecordingStore, index: number): void {
  setDraft(store, { steps: store.getState().draft.steps.filter((_, at) => at !== index) });
}

/** Swaps a step with the one before (-1) or after it (1), if there is one. */
export function moveStep(store: RecordingStore, index: number, direction: -1 | 1): void {
  const steps = [...store.getState().draft.steps];
  const [step, other] = [steps[index], steps[index + direction]];
  if (!step || !other) return;
  [steps[index], steps[index + direction]] = [other, step];
  setDraft(store, { steps });
}

export function discardDraft(store: RecordingStore): void {
  store.setState({ on: false, draft: EMPTY });
}

function keep(key: string, recording: Recording): void {
  try {
    window.sessionStorage.setItem(key, JSON.stringify(recording));
  } catch {
    // storage is closed to us, or full: the tour lasts as long as the page
  }
}

function restored(key: string): Recording {
  try {
    return recordingIn(JSON.parse(window.sessionStorage.getItem(key) ?? 'null')) ?? NOTHING;
  } catch {
    return NOTHING;
  }
}

const EMPTY: RecordedDraft = { title: '', summary: '', steps: [] };
const NOTHING: Recording = { on: false, draft: EMPTY };

/** A kept recording, or null for anything else that storage may hold. */
function recordingIn(value: unknown): Recording | null {
  const { on, draft } = (value ?? {}) as Partial<Recording>;
  const { title, summary, steps } = (draft ?? {}) as Partial<Draft>;
  const isText = (text: unknown): text is string => typeof text === 'string';
  if (typeof on !== 'boolean' || !isText(title) || !isText(summary) || !Array.isArray(steps)) return null;
  const good = steps.filter((step: Partial<DraftStep> | null) =>
    [step?.link, step?.heading, step?.caption].every(isText),
  );
  return { on, draft: { title, summary, steps: good.map((step: DraftStep, index) => ({ ...step, id: index + 1 })) } };
}
