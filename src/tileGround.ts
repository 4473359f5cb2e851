import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Of the map of somebody else's: not asked for, asked for but not there yet, there, not to be had. */
export type TileState = 'off' | 'asked' | 'shown' | 'failed';

/** The reader's choice on this page. It is asked anew on every page: it tells somebody who reads. */
const tiles = /*@__PURE__*/ createStore<{ state: TileState }>(() => ({ state: 'off' }));

export function useTiles(): TileState {
  return useStore(tiles, ({ state }) => state);
}

/** Whether our own ground steps back for somebody else's. */
export const useOverTiles: () => boolean = import.meta.env.TILES ? () => useTiles() === 'shown' : () => false;

export function askForTiles(asked: boolean): void {
  tiles.setState({ state: asked ? 'asked' : 'off' });
}

/** What became of tiles that were asked for. */
export function tellTiles(next: 'shown' | 'failed'): void {
  const { state } = tiles.getState();
  if (state === 'asked' || (state === 'shown' && next === 'failed')) tiles.setState({ state: next });
}
