import { greatCircle } from '@turf/turf';

export type LngLat = readonly [number, number];

const POINTS = 48; // enough that no corner shows on an arc across the screen

/** The shortest way over the globe between two points, as parts that do not cross the antimeridian. */
export function greatCircles(from: LngLat, to: LngLat): readonly (readonly LngLat[])[] {
  if (from[0] === to[0] && from[1] === to[1]) return [];
  const { geometry } = greatCircle([...from], [...to], { npoints: POINTS });
  const parts = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  return parts.map((part) => part.map(([lng = 0, lat = 0]): LngLat => [lng, lat]));
}
