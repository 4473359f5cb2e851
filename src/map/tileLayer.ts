// Of the Leaflet that the map is made with the first view's bundle has no tiles. A module is in one bundle only, so
// whatever asked it for them would have all readers fetch them. This is the same module once more, under an address of
// its own, of which only tiles and what they need are left. Points and bounds of the one are taken by the other for
// their x, y, min and max, events and panes by their names; ids are not, since each copy counts its own.
import { type Map as LeafletMap, stamp, type TileEvent } from 'leaflet';
import { TileLayer } from 'leaflet/dist/leaflet-src.esm.js?tiles';
import { MAX_ZOOM } from '../core/camera';
import type { TileOffer } from '../tileOffer';

/**
 * Lays tiles under all that the map draws, until what is answered is called. Tells when the first is there, and when of
 * all that the map needs at its zoom none can be had; where single ones are missing there is a gap.
 */
export function layTiles(
  map: LeafletMap,
  { url, maxZoom }: TileOffer,
  tell: (state: 'shown' | 'failed') => void,
): () => void {
  const layer = new TileLayer(url, {
    maxZoom: MAX_ZOOM,
    maxNativeZoom: Math.min(maxZoom, MAX_ZOOM),
    updateWhenZooming: false, // what is passed through need not be fetched
    referrerPolicy: 'strict-origin', // some serve no page without a name; the address would say what is looked at
  });
  stamp(layer); // by the map's count, before the other copy gives it an id that a mark may have
  const there = new Map<HTMLElement, number>();
  let zoom = 0;
  layer.on('tileloadstart', ({ coords }: TileEvent) => {
    zoom = coords.z;
  });
  layer.on('tileload', ({ tile, coords }: TileEvent) => {
    there.set(tile, coords.z);
    tell('shown');
  });
  layer.on('tileunload', ({ tile }: TileEvent) => {
    there.delete(tile);
  });
  layer.on('load', () => {
    if (![...there.values()].includes(zoom)) tell('failed');
  });
  layer.addTo(map);
  return () => {
    layer.remove();
  };
}
