import type { LatLngBoundsExpression, Map as LeafletMap, PointExpression } from 'leaflet';
import { type Camera, canonicalCamera, sameCamera, TALL_SCREEN_ZOOM } from '../core/camera';
import type { LinkFacts } from '../core/link';
import type { View } from '../core/view';
import type { Session } from '../session';
import { isOpened, setCamera } from '../store';
import { isMotionWelcome } from './motion';

/** What of the map other things lie on, px. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const MARKS_ABOVE = 36; // px that the marks of the northernmost places rise above them, without which the title would lie on them

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
    map.fitBounds(home, { paddingTopLeft: [16, top + MARKS_ABOVE], paddingBottomRight: padding, animate: false });
    const { x: width, y: height } = map.getSize();
    if (height > width) map.setZoom(map.getZoom() + TALL_SCREEN_ZOOM, { animate: false });
    fitted = { camera: null, at: cameraOf(map) };
    map.on('moveend', onMove);
  };
  const stands = ({ camera }: View) =>
    fitted !== null && sameCamera(camera, fitted.camera) && sameCamera(cameraOf(map), fitted.at);
  const goTo = ({ lat, lng, zoom }: Camera, animate: boolean) => map.setView([lat, lng], zoom, { animate });
  const flyTo = (camera: Camera, now: View, animate: boolean) =>
    import('./flight').then(
      ({ fly }) => {
        if (view.getState() !== now) return;
        map.off('moveend', onMove);
        fly(map, camera, insetsNow, animate, () => {
          fitted = { camera, at: cameraOf(map) };
          map.on('moveend', onMove);
        });
      },
      () => goTo(camera, animate), // unreachable: the middle of the view lies where it may
    );
  const look = (now: View, animate: boolean) => {
    const { camera } = now;
    if (!camera) goHome();
    else if (isOfStep(now, facts)) void flyTo(camera, now, animate);
    else goTo(camera, animate);
  };
  const onMove = () => {
    const now = view.getState();
    if (stands(now)) return;
    if (now.camera && isWithinPixel(map, now.camera)) settle(now.camera);
    else setCamera(view, cameraOf(map));
  };
  /** Leaflet pans by whole pixels, which would leave the map, and then the link, next to where the view looks. */
  const settle = (camera: Camera) => {
    map.off('moveend', onMove);
    goTo(camera, false);
    map.on('moveend', onMove);
  };
  const onResize = () => {
    if (view.getState().camera === null) goHome();
  };

  const start = view.getState();
  look({ ...start, tour: null }, false); // at once, whatever is fetched for the step of a tour
  if (start.tour !== null) look(start, false);
  map.on('moveend', onMove);
  map.on('resize', onResize);
  const unsubscribe = view.subscribe((now, before) => {
    if (stands(now)) {
      // the link of a step says it for every screen; beside the tour it says where the map stands on this one
      if (now.tour === null && before.tour !== null && now.camera) setCamera(view, cameraOf(map));
    } else if (
      now.step !== before.step ||
      now.tour !== before.tour ||
      // a view that came as a whole ends a flight, even if the flight began at its camera
      ((isOpened(now) || !sameCamera(now.camera, before.camera)) && !sameCamera(now.camera, cameraOf(map)))
    )
      look(now, isMotionWelcome());
  });
  return () => {
    unsubscribe();
    map.off('moveend', onMove);
    map.off('resize', onResize);
  };
}

/** True if the camera is the one that the step of a tour has. */
function isOfStep({ tour, step, camera }: View, { tours }: LinkFacts): boolean {
  return tour !== null && sameCamera(camera, tours.get(tour)?.[step - 1]?.camera ?? null);
}

/** True if the map looks at less than a pixel from a camera, nearer than any hand can move it. */
function isWithinPixel(map: LeafletMap, { lat, lng, zoom }: Camera): boolean {
  if (map.getZoom() !== zoom) return false;
  const { x, y } = map.project([lat, lng], zoom).subtract(map.project(map.getCenter(), zoom));
  return Math.abs(x) < 0.99 && Math.abs(y) < 0.99;
}

function cameraOf(map: LeafletMap): Camera {
  const { lng, lat } = map.getCenter();
  return canonicalCamera({ lng, lat, zoom: map.getZoom() });
}
