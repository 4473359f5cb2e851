import { type Camera, TALL_SCREEN_ZOOM } from '../core/camera';
import type { Home } from '../core/chronicle';
import { mercatorX, mercatorY, WORLD_PX } from '../core/mercator';
import type { Box } from '../plan/box';
import type { Projection, Size } from '../plan/projection';

/** What of the world a map of some size shows. */
export interface Window extends Projection, Size {
  readonly zoom: number;
}

const PADDING = { top: 56, side: 16, bottom: 20 }; // px round the home bounds; marks stand over their point

/**
 * What a map of this size shows by a camera; by none the home bounds. `seen` is the map on which the camera was chosen:
 * all that it showed is shown. Without it the zoom is taken as it is.
 */
export function windowOf(size: Size, camera: Camera | null, home: Home, seen: Size | null): Window {
  if (camera === null) return homeWindow(size, home);
  const share = seen ? Math.min(size.width / seen.width, size.height / seen.height) : 1;
  return around(size, mercatorX(camera.lng), mercatorY(camera.lat), camera.zoom + Math.log2(share));
}

/** Where a point of the earth lies in a window, px from its upper left corner. */
export function pointIn({ scale, left, top }: Projection, lng: number, lat: number): { x: number; y: number } {
  return { x: mercatorX(lng) * scale - left, y: mercatorY(lat) * scale - top };
}

function homeWindow(size: Size, { bounds: [west, south, east, north] }: Home): Window {
  return windowOn(size, {
    left: mercatorX(west),
    top: mercatorY(north),
    right: mercatorX(east),
    bottom: mercatorY(south),
  });
}

/** What a map of this size shows if a part of the Mercator world of 1 by 1 is to be in it. */
export function windowOn(size: Size, { left, top, right, bottom }: Box): Window {
  const across = size.width - 2 * PADDING.side;
  const down = size.height - PADDING.top - PADDING.bottom;
  const fitted = Math.min(across / (right - left), down / (bottom - top));
  const zoom = Math.log2(fitted / WORLD_PX) + (size.height > size.width ? TALL_SCREEN_ZOOM : 0);
  const lower = (PADDING.top - PADDING.bottom) / 2 / (WORLD_PX * 2 ** zoom);
  return around(size, (left + right) / 2, (top + bottom) / 2 - lower, zoom);
}

function around(size: Size, x: number, y: number, zoom: number): Window {
  const scale = WORLD_PX * 2 ** zoom;
  return { ...size, zoom, scale, left: x * scale - size.width / 2, top: y * scale - size.height / 2 };
}
