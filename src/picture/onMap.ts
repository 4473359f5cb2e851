import type { Arc } from '../core/arcs';
import type { Area, Chronicle, Layer } from '../core/chronicle';
import type { Mark, Scene } from '../core/scene';
import type { Geometry } from '../core/shape';
import type { View } from '../core/view';
import { arcPath } from '../plan/arcPath';
import { meet } from '../plan/box';
import { shapesOf } from '../plan/groundPlan';
import { seenBox } from '../plan/projection';
import { sidesOf } from './pathPen';
import type { Spots } from './spots';
import { pointIn, type Window } from './window';

/** What of a scene is on a map, for its legend. */
export interface OnMap {
  readonly marks: readonly Mark[];
  /** How many of them stand behind a sign with their number. */
  readonly hidden: number;
  readonly arcs: readonly Arc[];
  /** The highest first. */
  readonly layers: readonly Layer[];
  /** The territory that the selection is about is in sight. */
  readonly territory: boolean;
}

/** All of a scene, as if the map were large enough. */
export function allOf({ layers }: Chronicle, view: View, { marks, arcs }: Scene): OnMap {
  const on = layers.filter(({ id }) => view.layers.includes(id)).reverse();
  return { marks, hidden: 0, arcs, layers: on, territory: true };
}

/** What of it the window shows. */
export function seenOf(
  chronicle: Chronicle,
  view: View,
  scene: Scene,
  region: Geometry,
  window: Window,
  { within }: Spots,
): OnMap {
  const all = allOf(chronicle, view, scene);
  const places = new Set(within.flatMap(({ cluster }) => cluster.places));
  const territory = view.selection?.type === 'territory' ? chronicle.territories[view.selection.id] : undefined;
  return {
    marks: all.marks.filter(({ place }) => places.has(place)),
    hidden: within.reduce((sum, { cluster }) => sum + cluster.hidden, 0),
    arcs: all.arcs.filter((arc) => crosses(arc, chronicle, window)),
    layers: all.layers.filter(({ id }) => isSeen({ layer: id, features: [] }, region, window)),
    territory: territory !== undefined && isSeen(territory, region, window),
  };
}

/** What is on any of several maps of one camera and with the same layers on. */
export function onAnyOf(maps: readonly OnMap[]): OnMap {
  return {
    marks: maps.flatMap(({ marks }) => marks),
    hidden: Math.max(...maps.map(({ hidden }) => hidden)),
    arcs: maps.flatMap(({ arcs }) => arcs),
    layers: maps[0]?.layers ?? [],
    territory: maps.some(({ territory }) => territory),
  };
}

function isSeen(area: Area, region: Geometry, window: Window): boolean {
  const seen = seenBox(window, window);
  return shapesOf(region, area).some(({ box }) => meet(box, seen));
}

function crosses(arc: Arc, { places }: Chronicle, window: Window): boolean {
  const box = { left: 0, top: 0, right: window.width, bottom: window.height };
  return arcPath(arc, places).some((part) => {
    const sides = part.map(([lng, lat]) => {
      const { x, y } = pointIn(window, lng, lat);
      return sidesOf(x, y, box);
    });
    return sides.some((side, at) => at > 0 && (side & (sides[at - 1] ?? 0)) === 0);
  });
}
