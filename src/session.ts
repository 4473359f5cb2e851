import { createContext, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Chronicle } from './core/chronicle';
import type { Day } from './core/day';
import { FILTER_FIELDS } from './core/filters';
import { type ChronicleIndex, indexChronicle } from './core/knowledge';
import type { LinkFacts } from './core/link';
import { type Scene, sceneOf } from './core/scene';
import type { Sight } from './core/sight';
import type { View } from './core/view';
import { createViewStore, type ViewStore } from './store';
import { loadWords } from './words/loadWords';
import type { Words } from './words/words';

/** One chronicle opened by one reader: the view, and the scene that follows from it. */
export interface Session {
  readonly chronicle: Chronicle;
  readonly index: ChronicleIndex;
  readonly facts: LinkFacts;
  readonly view: ViewStore;
  /** The day of the link with which the page was opened. */
  readonly openedOn: Day;
  readonly scene: StoreApi<Scene>;
  /** The interface's words; when the view changes its language the old ones stay until the new ones have come. */
  readonly words: StoreApi<Words>;
  readonly map: StoreApi<MapErrand>;
}

/** What others ask of the map. It is over when it is done, so no link says it. */
export interface MapErrand {
  /** The reader is to choose an area on the map. */
  readonly choosing: boolean;
  /** What is to be brought in sight; a new object is a new errand. */
  readonly sight: Sight | null;
}

export function openSession(chronicle: Chronicle, facts: LinkFacts, start: View, startWords: Words): Session {
  const index = indexChronicle(chronicle);
  const view = createViewStore(start);
  const scene = createStore<Scene>(() => sceneOf(index, start));
  view.subscribe((now, before) => {
    if (SCENE_FIELDS.some((field) => now[field] !== before[field])) scene.setState(sceneOf(index, now), true);
  });
  const words = createStore<Words>(() => startWords);
  view.subscribe(({ language }, before) => {
    if (language !== before.language) void speak(words, view, language);
  });
  const map = createStore<MapErrand>(() => ({ choosing: false, sight: null }));
  return { chronicle, index, facts, view, openedOn: start.day, scene, words, map };
}

async function speak(words: StoreApi<Words>, view: ViewStore, language: string): Promise<void> {
  const fetched = await loadWords(language).catch(() => null); // unreachable: what is shown stays readable
  if (fetched && view.getState().language === language) words.setState(fetched, true);
}

// Panning, layers and language change no scene.
const SCENE_FIELDS = ['day', 'mode', 'window', 'clock', 'selection', ...FILTER_FIELDS] as const;

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('A component was drawn outside of a session.');
  return session;
}

/** A slice of the view; the component is drawn again only when the slice changes. */
export function useView<Slice>(slice: (view: View) => Slice): Slice {
  return useStore(useSession().view, slice);
}

export function useScene<Slice>(slice: (scene: Scene) => Slice): Slice {
  return useStore(useSession().scene, slice);
}

const SETTLE_MS = 120; // longer than the pause between two steps of a scrub, shorter than a reader's notice
const LATEST_MS = 400;

/**
 * The scene for what need not follow every step: it comes when the slider rests, and now and then while it moves.
 * Null until the first has come, so that the page opens without it; whoever asks later has one at once.
 */
export function useSettledScene(): Scene | null {
  const { scene } = useSession();
  const [settled, setSettled] = useState(() => (begun.has(scene) ? scene.getState() : null));
  useEffect(() => bindSettled(scene, setSettled), [scene]);
  return settled;
}

const begun = new WeakSet<StoreApi<Scene>>();

function bindSettled(scene: StoreApi<Scene>, settle: (scene: Scene) => void): () => void {
  let last = 0;
  const apply = () => {
    last = performance.now();
    begun.add(scene);
    settle(scene.getState());
  };
  let timer = setTimeout(apply);
  const unsubscribe = scene.subscribe(() => {
    const overdue = performance.now() - last > LATEST_MS;
    clearTimeout(timer);
    timer = setTimeout(apply, overdue ? 0 : SETTLE_MS);
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}

/** The interface's words in the reader's language. */
export function useWords(): Words {
  return useStore(useSession().words);
}
