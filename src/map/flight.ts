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

/**
 * Takes the map to where it shows what a camera looks at in the middle of what nothing covers: in one flight where it is
 * animated, else at once. A hand on the map ends the flight where it is. `arrive` is called when the map stands.
 */
export function fly(
  map: LeafletMap,
  camera: Camera,
  insetsNow: () => Insets,
  animate: boolean,
  arrive: () => void,
): void {
  // by the next frame the panel has drawn what it has for the step
  requestAnimationFrame(() => {
    const { lng, lat, zoom } = standFor(map, camera, insetsNow());
    map.once('moveend', arrive);
    if (!animate) {
      map.setView([lat, lng], zoom, { animate: false });
      return;
    }
    bindFlight(map);
    map.flyTo([lat, lng], zoom, { duration: FLIGHT_S });
  });
}

/** Farther off on a narrow screen. */
function standFor(map: LeafletMap, camera: Camera, { right, bottom }: Insets): Camera {
  const share = Math.min(1, Math.max(0.1, (map.getSize().x - right) / WIDE));
  const zoom = Math.max(MIN_ZOOM, Math.round((camera.zoom + Math.log2(share)) / ZOOM_STEP) * ZOOM_STEP);
  const middle = map.project([camera.lat, camera.lng], zoom).add([right / 2, (bottom - TOP) / 2]);
  const { lng, lat } = map.unproject(middle, zoom);
  return canonicalCamera({ lng, lat, zoom });
}

/** Keeps the ground whole, the names out of sight and an ear to the reader until the map stands. */
export function bindFlight(map: LeafletMap): void {
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
}
