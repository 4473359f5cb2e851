import type { LatLng, Map as LeafletMap } from 'leaflet';
import { type Camera, canonicalCamera, MIN_ZOOM } from '../core/camera';
import '../style/flight.css';
import type { Insets } from './cameraBinding';
import { isMotionWelcome } from './motion';

/** The free map, px, that the cameras of tours are made for: a wide screen beside its panel. */
const WIDE = 1000;
const TALL = 640;
/** What the plate covers at the top, and marks need that stand above their points, px. */
const TOP = 64;
const ZOOM_STEP = 0.25; // as the map's own
const FLIGHT_S = 1.2;
const SHORT_FLIGHT_S = 0.9;
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

/** Takes the map to a point, which it shows in the middle of what nothing covers. */
export function flyToPoint(map: LeafletMap, point: Pick<Camera, 'lng' | 'lat'>, zoom: number, insets: Insets): void {
  const animate = isMotionWelcome();
  if (animate) bindFlight(map);
  map.flyTo(middleFor(map, { ...point, zoom }, insets), zoom, { animate, duration: SHORT_FLIGHT_S });
}

/** Farther off on a small screen. */
function standFor(map: LeafletMap, camera: Camera, insets: Insets): Camera {
  const { x: width, y: height } = map.getSize();
  const share = Math.min(1, (width - insets.right) / WIDE, (height - insets.bottom - TOP) / TALL);
  const zoom = Math.max(MIN_ZOOM, Math.round((camera.zoom + Math.log2(Math.max(0.1, share))) / ZOOM_STEP) * ZOOM_STEP);
  const { lng, lat } = middleFor(map, { ...camera, zoom }, insets);
  return canonicalCamera({ lng, lat, zoom });
}

/** Where the middle of the map is to be, so that a camera's point is in the middle of what nothing covers. */
function middleFor(map: LeafletMap, { lng, lat, zoom }: Camera, { right, bottom }: Insets): LatLng {
  return map.unproject(map.project([lat, lng], zoom).add([right / 2, (bottom - TOP) / 2]), zoom);
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
