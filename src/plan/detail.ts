import { mercatorX, mercatorY } from '../core/mercator';
import type { Box } from './box';

/** The window round the crisis, from afar, nearer, and closely. */
export const LEVELS = ['region-coarse', 'region', 'region-fine'] as const;
export type Level = (typeof LEVELS)[number];

/** A file of geometry: a level of the region, or the whole world, coarse, for the far lands. */
export type Detail = Level | 'world';

const NEAR_FROM_ZOOM = 5.25;
const FINE_FROM_ZOOM = 6.75;
const WORLD_BELOW_ZOOM = 4;
/** Within these bounds the region's own geometry is whole; beyond them, and from far off, the world lies below it. */
const REGION: Box = { left: mercatorX(-25), top: mercatorY(73), right: mercatorX(65), bottom: mercatorY(32) };

/** The coarsest level in which the eye sees no corners at a zoom. */
export function levelAt(zoom: number): Level {
  if (zoom >= FINE_FROM_ZOOM) return 'region-fine';
  return zoom >= NEAR_FROM_ZOOM ? 'region' : 'region-coarse';
}

/** Whether the lands beyond the region are seen. `seen` lies on the Mercator world of 1 by 1. */
export function needsWorld(zoom: number, { left, top, right, bottom }: Box): boolean {
  const within = left >= REGION.left && top >= REGION.top && right <= REGION.right && bottom <= REGION.bottom;
  return zoom < WORLD_BELOW_ZOOM || !within;
}
