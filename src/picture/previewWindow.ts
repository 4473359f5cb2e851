import type { Place } from '../core/chronicle';
import { mercatorX, mercatorY } from '../core/mercator';
import type { Geometry } from '../core/shape';
import type { Box } from '../plan/box';
import { shapesOf } from '../plan/groundPlan';
import type { Size } from '../plan/projection';
import type { Told } from './texts';
import { type Window, windowOf, windowOn } from './window';

/** Of a preview, px: what those who show links ask for. */
export const PREVIEW: Size = { width: 1200, height: 630 };

/** px for the words, at the left. */
export const COLUMN = 540;

/** What is left for the map, px. */
export const MAP: Size = { width: PREVIEW.width - COLUMN, height: PREVIEW.height };

/** px of the file for one of the map: signs must be seen in a picture a quarter as wide, and those of all Europe need room. */
const SCALES = { near: 1.8, far: 1.4 };

/** A screen on which people choose what a link shows, px of its map. */
const SCREEN: Size = { width: 1000, height: 700 };

/** What the link's camera shows or, where it names none, the surroundings of what is selected, or the home bounds. */
export function previewWindow({ chronicle, view, scene }: Told, region: Geometry): Window {
  const territory = view.selection?.type === 'territory' ? chronicle.territories[view.selection.id] : undefined;
  const places = scene.selected?.known?.places ?? [];
  const about = territory
    ? shapesOf(region, territory).map(({ box }) => box)
    : places.flatMap((place) => pointBox(chronicle.places[place]) ?? []);
  if (view.camera || about.length === 0) return windowOf(sized(SCALES.far), view.camera, chronicle.home, SCREEN);
  return windowOn(sized(SCALES.near), surroundings(about));
}

function sized(scale: number): Size {
  return { width: MAP.width / scale, height: MAP.height / scale };
}

function pointBox(place: Place | undefined): Box | null {
  if (!place) return null;
  const [x, y] = [mercatorX(place.point[0]), mercatorY(place.point[1])];
  return { left: x, top: y, right: x, bottom: y };
}

const LEAST = 14 / 360; // of the world, across and down: enough to see where in Europe a town lies
const MARGIN = 0.15; // of what is selected, so that the marks at its ends are whole

function surroundings(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const aside = Math.max(MARGIN * (right - left), (LEAST - right + left) / 2);
  const above = Math.max(MARGIN * (bottom - top), (LEAST - bottom + top) / 2);
  return { left: left - aside, top: top - above, right: right + aside, bottom: bottom + above };
}
