import { type Map as LeafletMap, type TileEvent, TileLayer } from 'leaflet';
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
