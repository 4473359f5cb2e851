import type { Map as LeafletMap } from 'leaflet';

/** What lies on what, lowest first. Leaflet's own panes stand between 200 and 700. */
const Z_INDEX = {
  world: 210,
  land: 220,
  territories: 230,
  water: 240,
  borders: 250,
  highlight: 260,
  labels: 300,
  arcs: 420,
  marks: 600,
} as const;

export type Pane = keyof typeof Z_INDEX;

/** The name of a pane, which is made at its first use. Only territories and arcs take the pointer; marks do for themselves. */
export function paneOf(map: LeafletMap, pane: Pane): string {
  if (!map.getPane(pane)) {
    const element = map.createPane(pane);
    element.style.zIndex = String(Z_INDEX[pane]);
    if (pane !== 'territories') element.style.pointerEvents = 'none';
  }
  return pane;
}
