import { type LatLng, type LatLngBounds, type Map as LeafletMap, latLng, latLngBounds, point } from 'leaflet';
import type { Chronicle, Precision } from '../core/chronicle';
import type { Geometry } from '../core/shape';
import type { Sight } from '../core/sight';
import { layerOf } from '../plan/groundPlan';
import type { Insets } from './cameraBinding';
import { bindFlight } from './flight';
import { isMotionWelcome } from './motion';

/** How close one looks at a place at least, so that its surroundings say where it is. */
const ZOOM: Readonly<Record<Precision, number>> = { site: 6, city: 6, near: 6, region: 5.5, country: 4.5 };
const CLOSEST = 7;
/** From farther off nothing is told apart: of two ends of a call over an ocean the nearer one is shown. */
const FARTHEST = 3;
const FLIGHT_S = 0.9;
/** Room that marks and their names need round a point, px. */
const ROOM = 50;

/** Moves the map so that places or an area lie free; it stays where it is if they do already. */
export function bringInSight(
  map: LeafletMap,
  { places, territories }: Chronicle,
  region: Geometry,
  insetsNow: () => Insets,
  sight: Sight,
): void {
  const wanted = 'places' in sight ? sight.places.flatMap((id) => places[id] ?? []) : [];
  const points = wanted.map(({ point: [lng, lat] }) => latLng(lat, lng));
  const whole = 'places' in sight ? latLngBounds(points) : areaOf(map, region, territories[sight.territory]);
  if (!whole.isValid()) return;
  // a sheet that has just been raised has its place after the next frame
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const insets = insetsNow();
      const room = {
        paddingTopLeft: point(ROOM, insets.top + ROOM),
        paddingBottomRight: point(insets.right + ROOM, insets.bottom + ROOM),
      };
      const isTooWide = map.getBoundsZoom(whole, false, room.paddingTopLeft.add(room.paddingBottomRight)) < FARTHEST;
      const bounds = isTooWide && points.length > 1 ? latLngBounds(nearest(map, points)) : whole;
      if (isFree(map, bounds, insets)) return;
      const least = Math.min(...wanted.map(({ precision }) => ZOOM[precision]));
      const isOnScreen = map.getBounds().contains(bounds);
      const animate = isMotionWelcome();
      if (animate) bindFlight(map);
      map.flyToBounds(bounds, {
        ...room,
        maxZoom: isOnScreen
          ? map.getZoom() // what is only covered comes out from there, and the reader keeps the map that it was seen on
          : bounds !== whole || wanted.length === 1
            ? Math.max(least, map.getZoom())
            : CLOSEST,
        duration: FLIGHT_S,
        animate,
      });
    }),
  );
}

function nearest(map: LeafletMap, points: readonly LatLng[]): LatLng[] {
  const middle = map.getCenter();
  return [...points].sort((first, second) => middle.distanceTo(first) - middle.distanceTo(second)).slice(0, 1);
}

function isFree(map: LeafletMap, bounds: LatLngBounds, { top, right, bottom }: Insets): boolean {
  const { x: width, y: height } = map.getSize();
  const corners = [bounds.getNorthWest(), bounds.getSouthEast()].map((corner: LatLng) =>
    map.latLngToContainerPoint(corner),
  );
  return corners.every(
    ({ x, y }) => x >= ROOM && x <= width - right - ROOM && y >= top + ROOM && y <= height - bottom - ROOM,
  );
}

function areaOf(map: LeafletMap, region: Geometry, territory: Chronicle['territories'][string] | undefined) {
  const shapes = layerOf(region, territory?.layer ?? '').filter(
    ({ id }) => territory?.features.length === 0 || territory?.features.includes(id),
  );
  const world = 256 * 2 ** CLOSEST;
  return latLngBounds(
    shapes.flatMap(({ box: { left, top, right, bottom } }) => [
      map.unproject([left * world, top * world], CLOSEST),
      map.unproject([right * world, bottom * world], CLOSEST),
    ]),
  );
}
