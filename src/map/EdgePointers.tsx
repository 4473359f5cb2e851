import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';
import { useMap } from 'react-leaflet';
import type { Mark } from '../core/scene';
import { edgePointers, oneAnEdge, type Pointer } from '../plan/edgePointers';
import { type Session, useSession, useWords } from '../session';
import { inLanguage } from '../words/words';
import type { Insets } from './cameraBinding';

const SIZE = { width: 140, height: 34 };
const MARGIN = 8;
const NARROW = 600; // px of free map below which pointers would cover what they stand beside
const ROOM = 26; // a mark nearer the edge than this counts as cut off

/** Signs at the edge of the screen for events beyond it; each takes the reader there. */
export function EdgePointers({ insetsNow }: { insetsNow: () => Insets }) {
  const map = useMap();
  const session = useSession();
  const words = useWords();
  const [pointers, setPointers] = useState<readonly Pointer[]>([]);
  useEffect(() => bindPointers(map, session, insetsNow, setPointers), [map, session, insetsNow]);
  return (
    <div className="edge-pointers">
      {pointers.map(({ place, x, y, marks, edge, others }) => {
        const name = inLanguage(session.chronicle.places[place]?.names ?? {}, words);
        return (
          <button
            key={place}
            type="button"
            className="edge-pointer"
            data-edge={edge}
            style={{ left: x, top: y }}
            aria-label={words.map.goTo(name, marks)}
            onClick={() => goTo(map, session, place)}
          >
            <span className="edge-name">{others > 0 ? words.map.andOthers(name, others) : name}</span>{' '}
            <span className="edge-count">{marks}</span>
          </button>
        );
      })}
    </div>
  );
}

function bindPointers(
  map: LeafletMap,
  session: Session,
  insetsNow: () => Insets,
  show: (pointers: readonly Pointer[]) => void,
): () => void {
  let last = '';
  let frame = 0;
  const update = () => {
    const { x: width, y: height } = map.getSize();
    const insets = insetsNow();
    const free = {
      left: MARGIN,
      top: MARGIN + 44,
      right: width - insets.right - MARGIN,
      bottom: height - insets.bottom - MARGIN,
    };
    const found = edgePointers(spotsOf(map, session, session.scene.getState().marks), free, SIZE, ROOM);
    const across = free.right - free.left;
    const pointers = across < SIZE.width ? [] : across < NARROW ? oneAnEdge(found) : found;
    const look = JSON.stringify(pointers);
    if (look !== last) show(pointers);
    last = look;
  };
  // measuring in the middle of a step would make the browser lay the page out twice
  const updateSoon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(update);
  };
  updateSoon();
  map.on('moveend resize', updateSoon);
  const unsubscribe = session.scene.subscribe(updateSoon);
  return () => {
    cancelAnimationFrame(frame);
    unsubscribe();
    map.off('moveend resize', updateSoon);
  };
}

function spotsOf(map: LeafletMap, { chronicle }: Session, marks: readonly Mark[]) {
  const counts = new Map<string, number>();
  for (const { place } of marks) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts].flatMap(([place, count]) => {
    const point = chronicle.places[place]?.point;
    return point ? [{ place, marks: count, ...map.latLngToContainerPoint([point[1], point[0]]) }] : [];
  });
}

function goTo(map: LeafletMap, { chronicle }: Session, place: string): void {
  const point = chronicle.places[place]?.point;
  if (!point) return;
  map.flyTo([point[1], point[0]], Math.max(map.getZoom(), 4), {
    animate: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
    duration: 0.9,
  });
}
