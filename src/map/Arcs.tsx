import { type LatLngTuple, type Map as LeafletMap, Polyline, svg } from 'leaflet';
import { useEffect } from 'react';
import type { Arc } from '../core/scene';
import { arcClasses, arcPath, hasHead } from '../plan/arcPath';
import { type Session, useSession } from '../session';
import { select } from '../store';
import { useMap } from './LeafletFrame';
import { paneOf } from './panes';

/** Journeys, movements and calls of the scene as great circles. The list and the marks say the same by keyboard. */
export function Arcs() {
  const map = useMap();
  const session = useSession();
  useEffect(() => bindArcs(map, session), [map, session]);
  return (
    <svg className="definitions" aria-hidden="true">
      <defs>
        <marker id="arrow" viewBox="0 0 8 8" refX="14" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M0 .6 8 4 0 7.4 1.8 4Z" fill="context-stroke" />
        </marker>
      </defs>
    </svg>
  );
}

function bindArcs(map: LeafletMap, session: Session): () => void {
  const renderer = svg({ pane: paneOf(map, 'arcs'), padding: 0.6 });
  const drawn = new Map<string, { line: Polyline; look: string }>();
  const update = (arcs: readonly Arc[]) => {
    const stale = new Set(drawn.keys());
    for (const arc of arcs) {
      stale.delete(arc.key);
      const look = arcClasses(arc);
      let known = drawn.get(arc.key);
      if (!known) {
        const line = new Polyline(pathOf(arc, session), {
          renderer,
          className: look,
          interactive: true,
          smoothFactor: 0.5,
        });
        line.on('click', () => select(session.view, { type: 'event', id: arc.event }));
        known = { line: line.addTo(map), look: '' };
        drawn.set(arc.key, known);
      }
      if (known.look === look) continue;
      known.look = look;
      const element = known.line.getElement();
      element?.setAttribute('class', `leaflet-interactive ${look}`);
      if (hasHead(arc)) element?.setAttribute('marker-end', 'url(#arrow)');
    }
    for (const key of stale) {
      drawn.get(key)?.line.remove();
      drawn.delete(key);
    }
  };
  update(session.scene.getState().arcs);
  const unsubscribe = session.scene.subscribe((scene, before) => {
    if (scene.arcs !== before.arcs) update(scene.arcs);
  });
  return () => {
    unsubscribe();
    for (const { line } of drawn.values()) line.remove();
  };
}

function pathOf(arc: Arc, { chronicle }: Session): LatLngTuple[][] {
  return arcPath(arc, chronicle.places).map((part) => part.map(([lng, lat]): LatLngTuple => [lat, lng]));
}
