import type { LatLngBoundsExpression, Map as LeafletMap, PointExpression } from 'leaflet';
import { type Camera, canonicalCamera, sameCamera } from '../core/camera';
import type { LinkFacts } from '../core/link';
import type { View } from '../core/view';
import type { Session } from '../session';
import { setCamera } from '../store';

/** What of the map other things lie on, px. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A tall screen that held the home bounds whole would show mostly what lies north and south of them. */
const TALL_SCREEN_ZOOM = 0.5;

/** Keeps the map and the view's camera the same, both ways. A camera of null is the home bounds, fitted to the screen. */
export function bindCamera(map: LeafletMap, session: Session, insetsNow: () => Insets): () => void {
  const { view, chronicle, facts } = session;
  const [west, south, east, north] = chronicle.home.bounds;
  const home: LatLngBoundsExpression = [
    [south, west],
    [north, east],
  ];
  /** Where the map stands for a camera that is fitted to the screen: that of home, or of a step of a tour. */
  let fitted: { readonly camera: Camera | null; readonly at: Camera } | null = null;

  const goHome = () => {
    map.off('moveend', onMove); // what the fit comes to is home, whatever its numbers
    const { top, right, bottom } = insetsNow();
    const padding: PointExpression = [right + 16, bottom + 16];
    map.fitBounds(home, { paddingTopLeft: [16, top], paddingBottomRight: padding, animate: false });
    const { x: width, y: height } = map.getSize();
    if (height > width) map.setZoom(map.getZoom() + TALL_SCREEN_ZOOM, { animate: false });
    fitted = { camera: null, at: cameraOf(map) };
    map.on('moveend', onMove);
  };
  const stands = (camera: Camera | null) =>
    fitted !== null && sameCamera(camera, fitted.camera) && isAt(map, fitted.at);
  const look = (now: View, animate: boolean) => {
    const { camera } = now;
    if (!camera) goHome();
    else if (!isOfStep(now, facts)) map.setView([camera.lat, camera.lng], camera.zoom, { animate });
    else
      import('./flight').then(({ flyTo, standFor }) =>
        requestAnimationFrame(() => {
          if (view.getState() !== now) return;
          fitted = { camera, at: standFor(map, camera, insetsNow()) };
          flyTo(map, fitted.at, animate);
        }),
      );
  };
  const onMove = () => {
    if (!stands(view.getState().camera)) setCamera(view, cameraOf(map));
  };
  const onResize = () => {
    const now = view.getState();
    if (now.camera === null || isOfStep(now, facts)) look(now, false);
  };

  const start = view.getState();
  look({ ...start, tour: null }, false); // at once, whatever is fetched for the step of a tour
  if (start.tour !== null) look(start, false);
  map.on('moveend', onMove);
  map.on('resize', onResize);
  const unsubscribe = view.subscribe((now, before) => {
    if (stands(now.camera)) {
      // the link of a step says it for every screen; beside the tour it says where the map stands on this one
      if (now.tour === null && before.tour !== null && now.camera) setCamera(view, cameraOf(map));
      return;
    }
    if (now.tour === before.tour && now.step === before.step && sameCamera(now.camera, before.camera)) return;
    if (!isOfStep(now, facts) && sameCamera(now.camera, cameraOf(map))) return;
    look(now, !window.matchMedia('(prefers-reduced-motion: reduce)').matches);
  });
  return () => {
    unsubscribe();
    map.off('moveend', onMove);
    map.off('resize', onResize);
  };
}

/** True if the camera is the one that the step of a tour has. */
function isOfStep({ tour, step, camera }: View, { tours }: LinkFacts): boolean {
  return sameCamera(camera, tours.get(tour ?? '')?.[step - 1]?.camera ?? null) && camera !== null;
}

const NEAR_PX = 2; // after a flight the map stands on whole pixels

function isAt(map: LeafletMap, { lng, lat, zoom }: Camera): boolean {
  const middle = map.getSize().divideBy(2);
  return map.getZoom() === zoom && map.latLngToContainerPoint([lat, lng]).distanceTo(middle) < NEAR_PX;
}

function cameraOf(map: LeafletMap): Camera {
  const { lng, lat } = map.getCenter();
  return canonicalCamera({ lng, lat, zoom: map.getZoom() });
}
