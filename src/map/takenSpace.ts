import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Box } from '../plan/box';

/** Where the marks stand, in pixels of the whole map at the zoom at hand, so that names keep out of their way and none is written twice. */
export interface TakenSpace {
  readonly boxes: readonly Box[];
  /** Names that the marks carry themselves. */
  readonly named: readonly string[];
}

export type TakenSpaceStore = StoreApi<TakenSpace>;

export function createTakenSpace(): TakenSpaceStore {
  return createStore<TakenSpace>(() => ({ boxes: [], named: [] }));
}
