import type { Map as LeafletMap } from 'leaflet';
import { type Camera, canonicalCamera, MIN_ZOOM } from '../core/camera';
import '../style/flight.css';
import type { Insets } from './cameraBinding';

/** The width of free map, px, that the cameras of tours are made for: a wide screen beside its panel. */
const WIDE = 1000;
/** What the plate covers at the top, and marks need that stand above their points, px. */
const TOP = 64;
const ZOOM_STEP = 0.25; // as the map's own
const FLIGHT_S = 1.2;
const REDRAW_MS = 90; // between two of them the ground is scaled, and its edge would come into sight

/** Where the map has to stand for a camera to look at the middle of what nothing covers; farther off on a narrow screen. */
export function standFor(map: LeafletMap, camera: Camera, { right, bottom }: Insets): Camera {
  const share = Math.min(1, Math.max(0.1, (map.getSize().x - right) / WIDE));
  const zoom = Math.max(MIN_ZOOM, Math.round((camera.zoom + Math.log2(share)) / ZOOM_STEP) * ZOOM_STEP);
  const middle = map.project([camera.lat, camera.lng], zoom).add([right / 2, (bottom - TOP) / 2]);
  const { lng, lat } = map.unproject(middle, zoom);
  return canonicalCamera({ lng, lat, zoom });
}

/** Takes the map there, in one flight where it is animated. A hand on the map ends the flight where it is. */
export function flyTo(map: LeafletMap, { lng, lat, zoom }: Camera, animate: boolean): void {
  if (!animate) {
    map.setView([lat, lng], zoom, { animate: false });
    return;
  }
  const container = map.getContainer();
  const stop = () => map.stop();
  const redraw = setInterval(() => map.fire('viewreset'), REDRAW_MS);
  container.addEventListener('pointerdown', stop, { once: true });
  container.toggleAttribute('data-flying', true);
  map.once('moveend', () => {
    clearInterval(redraw);
    container.removeEventListener('pointerdown', stop);
    container.toggleAttribute('data-flying', false);
  });
  map.flyTo([lat, lng], zoom, { duration: FLIGHT_S });
}
