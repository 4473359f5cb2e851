import type { Map as LeafletMap } from 'leaflet';

/** What lies on what, lowest first. Leaflet's own panes stand between 200 and 700. */
const Z_INDEX = { ground: 210, arcs: 420, labels: 450, marks: 600 } as const;

export type Pane = keyof typeof Z_INDEX;

/** The name of a pane, which is made at its first use. Panes let the pointer through; what is in them may take it. */
export function paneOf(map: LeafletMap, pane: Pane): string {
  if (!map.getPane(pane)) {
    const element = map.createPane(pane);
    element.style.zIndex = String(Z_INDEX[pane]);
    element.style.pointerEvents = 'none';
    if (pane === 'labels') element.ariaHidden = 'true'; // read aloud, the names of half the world stand before the first event
  }
  return pane;
}
