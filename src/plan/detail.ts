import { mercatorX, mercatorY } from '../core/mercator';
import type { Box } from './box';

/** `world`: far lands, coarse. `region`: the window round the crisis. `region-fine`: the same for close looks. */
export type Detail = 'world' | 'region' | 'region-fine';

const FINE_FROM_ZOOM = 6.75;
const WORLD_BELOW_ZOOM = 4;
/** Within these bounds the region's own geometry is whole; beyond them, and from far off, the world lies below it. */
const REGION: Box = { left: mercatorX(-25), top: mercatorY(73), right: mercatorX(65), bottom: mercatorY(32) };

/** Whether the lands beyond the region are seen. `seen` lies on the Mercator world of 1 by 1. */
export function needsWorld(zoom: number, { left, top, right, bottom }: Box): boolean {
  const within = left >= REGION.left && top >= REGION.top && right <= REGION.right && bottom <= REGION.bottom;
  return zoom < WORLD_BELOW_ZOOM || !within;
}

/** Whether the eye is so near that it would see the corners of the coarser lines. */
export function needsFine(zoom: number): boolean {
  return zoom >= FINE_FROM_ZOOM;
}
