/** The side of the web map pyramid's world at zoom 0, px. */
export const WORLD_PX = 256;

/** Web Mercator on a world of 1 by 1: x grows east from the antimeridian, y south from 85.05° north. */
export function mercatorX(lng: number): number {
  return (lng + 180) / 360;
}

/** Latitudes beyond the map's reach stand at its edge. */
export function mercatorY(lat: number): number {
  const sine = Math.sin((Math.min(MAX_LATITUDE, Math.max(-MAX_LATITUDE, lat)) * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

const MAX_LATITUDE = 85.0511287798;
