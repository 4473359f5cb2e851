import { createStore, type StoreApi } from 'zustand/vanilla';

/** A rectangle in pixels of the whole map at the zoom at hand. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the marks stand, so that names keep out of their way and none is written twice. */
export interface TakenSpace {
  readonly boxes: readonly Box[];
  /** Points that marks stand over. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** Places whose name the marks already carry. */
  readonly named: readonly string[];
}

export type TakenSpaceStore = StoreApi<TakenSpace>;

export function createTakenSpace(): TakenSpaceStore {
  return createStore<TakenSpace>(() => ({ boxes: [], points: [], named: [] }));
}
