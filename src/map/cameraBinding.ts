import type { LatLngBoundsExpression, Map as LeafletMap, PointExpression } from 'leaflet';
import { type Camera, canonicalCamera, sameCamera, TALL_SCREEN_ZOOM } from '../core/camera';
import type { Session } from '../session';
import { setCamera } from '../store';

/** What of the map other things lie on, px. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const MARKS_ABOVE = 36; // px that the marks of the northernmost places rise above them, without which the title would lie on them

/** Keeps the map and the view's camera the same, both ways. A camera of null is the home bounds, fitted to the screen. */
export function bindCamera(map: LeafletMap, session: Session, insetsNow: () => Insets): () => void {
  const { view, chronicle } = session;
  const [west, south, east, north] = chronicle.home.bounds;
  const home: LatLngBoundsExpression = [
    [south, west],
    [north, east],
  ];
  let fitted: Camera | null = null;

  const goHome = () => {
    map.off('moveend', onMove); // what the fit comes to is home, whatever its numbers
    const { top, right, bottom } = insetsNow();
    const padding: PointExpression = [right + 16, bottom + 16];
    map.fitBounds(home, { paddingTopLeft: [16, top + MARKS_ABOVE], paddingBottomRight: padding, animate: false });
    const { x: width, y: height } = map.getSize();
    if (height > width) map.setZoom(map.getZoom() + TALL_SCREEN_ZOOM, { animate: false });
    fitted = cameraOf(map);
    map.on('moveend', onMove);
  };
  const look = (camera: Camera | null, animate: boolean) => {
    if (camera) map.setView([camera.lat, camera.lng], camera.zoom, { animate });
    else goHome();
  };
  const onMove = () => {
    const camera = cameraOf(map);
    if (view.getState().camera === null && sameCamera(camera, fitted)) return;
    setCamera(view, camera);
  };
  const onResize = () => {
    if (view.getState().camera === null) goHome();
  };

  look(view.getState().camera, false);
  map.on('moveend', onMove);
  map.on('resize', onResize);
  const unsubscribe = view.subscribe((now, before) => {
    if (sameCamera(now.camera, before.camera) || sameCamera(now.camera, cameraOf(map))) return;
    look(now.camera, !window.matchMedia('(prefers-reduced-motion: reduce)').matches);
  });
  return () => {
    unsubscribe();
    map.off('moveend', onMove);
    map.off('resize', onResize);
  };
}

function cameraOf(map: LeafletMap): Camera {
  const { lng, lat } = map.getCenter();
  return canonicalCamera({ lng, lat, zoom: map.getZoom() });
}
