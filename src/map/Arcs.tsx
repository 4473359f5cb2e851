import { type LatLng, type LatLngTuple, type Map as LeafletMap, Polygon, Polyline, svg } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { Arc } from '../core/arcs';
import { arcClasses, arcPath, hasHead } from '../plan/arcPath';
import type { Box } from '../plan/box';
import { legLabels } from '../plan/legLabels';
import { lineBoxes } from '../plan/lineBoxes';
import { movementArrow } from '../plan/movementArrow';
import { routesOf } from '../plan/routes';
import { type Session, useSession } from '../session';
import { select } from '../store';
import type { Lettering } from './Lettering';
import { paneOf } from './panes';

/** Journeys, movements and calls of the scene. The list and the marks say the same by keyboard. */
export function Arcs({ lettering }: { lettering: Lettering }) {
  const map = useMap();
  const session = useSession();
  useEffect(() => bindArcs(map, session, lettering), [map, session, lettering]);
  return (
    <svg className="definitions" aria-hidden="true">
      <defs>
        <Head id={HEAD} />
        <Head id={HEAD_SELECTED} />
      </defs>
    </svg>
  );
}

const HEAD = 'arrow';
const HEAD_SELECTED = 'arrow-selected';

/** One for each colour that a journey may have: not every browser lets a head take that of its line. */
function Head({ id }: { id: string }) {
  return (
    <marker id={id} viewBox="0 0 8 8" refX="14" refY="4" markerWidth="7" markerHeight="7" orient="auto">
      <path d="M0 .6 8 4 0 7.4 1.8 4Z" />
    </marker>
  );
}

interface Drawn {
  arc: Arc;
  readonly line: Polyline | Polygon;
  look: string;
}

function bindArcs(map: LeafletMap, session: Session, lettering: Lettering): () => void {
  const renderer = svg({ pane: paneOf(map, 'arcs'), padding: 0.6 });
  const drawn = new Map<string, Drawn>();
  const boxes = new Map<string, readonly Box[]>(); // by route, as long as the zoom stays
  const draw = (arc: Arc): Drawn => {
    const options = { renderer, interactive: true, fill: false };
    const line =
      arc.type === 'movement'
        ? new Polygon(outlineOf(arc, session, map), { ...options, fill: true, smoothFactor: 0 })
        : new Polyline(pathOf(arc, session), { ...options, smoothFactor: 0.5 });
    const made = { arc, line: line.addTo(map), look: '' };
    line.on('click', () => select(session.view, { type: 'event', id: made.arc.event }));
    return made;
  };
  const update = (arcs: readonly Arc[]) => {
    const stale = new Set(drawn.keys());
    const isSelecting = arcs.some(({ selected }) => selected);
    for (const [route, arc] of routesOf(arcs)) {
      stale.delete(route);
      const known = drawn.get(route) ?? draw(arc);
      drawn.set(route, known);
      known.arc = arc;
      const look = `${arcClasses(arc)}${isSelecting && !arc.selected ? ' aside' : ''}`;
      if (known.look === look) continue;
      known.look = look;
      const element = known.line.getElement();
      element?.setAttribute('class', `leaflet-interactive ${look}`);
      if (hasHead(arc)) element?.setAttribute('marker-end', `url(#${arc.selected ? HEAD_SELECTED : HEAD})`);
    }
    for (const key of stale) {
      drawn.get(key)?.line.remove();
      drawn.delete(key);
    }
    lettering.say('legs', legLabels(arcs, session.chronicle.places));
    keepNamesOff();
  };
  /** Calls are dotted so lightly that a name over them can be read. */
  const keepNamesOff = () =>
    lettering.keepOff([...drawn.values()].filter(({ arc }) => arc.type !== 'call').flatMap(({ arc }) => boxesOf(arc)));
  const boxesOf = (arc: Arc) => {
    const route = `${arc.from} ${arc.to}`;
    const made =
      boxes.get(route) ?? pathOf(arc, session).flatMap((part) => lineBoxes(part.map((point) => map.project(point))));
    boxes.set(route, made);
    return made;
  };
  /** An arrow is as wide at one zoom as at another. */
  const reshape = () => {
    for (const { arc, line } of drawn.values())
      if (arc.type === 'movement') line.setLatLngs(outlineOf(arc, session, map));
    boxes.clear();
    keepNamesOff();
  };
  update(session.scene.getState().arcs);
  const unsubscribe = session.scene.subscribe((scene, before) => {
    if (scene.arcs !== before.arcs) update(scene.arcs);
  });
  map.on('zoomend', reshape);
  return () => {
    unsubscribe();
    map.off('zoomend', reshape);
    for (const { line } of drawn.values()) line.remove();
  };
}

function pathOf(arc: Arc, { chronicle }: Session): LatLngTuple[][] {
  return arcPath(arc, chronicle.places).map((part) => part.map(([lng, lat]): LatLngTuple => [lat, lng]));
}

/** Over the antimeridian it is the part that leads to the goal. */
function outlineOf(arc: Arc, session: Session, map: LeafletMap): LatLng[] {
  const way = pathOf(arc, session)
    .at(-1)
    ?.map((point) => map.project(point));
  return (movementArrow(way ?? []) ?? []).map(({ x, y }) => map.unproject([x, y]));
}
