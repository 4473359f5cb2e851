import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';
import { useMap } from 'react-leaflet';
import type { Box } from '../plan/box';
import type { Pointer } from '../plan/edgePointers';
import type { Corner, LabelWish } from '../plan/labelPlan';
import type { Size } from '../plan/projection';
import { cornersAlong, isOutOfSight, pointersTo } from '../plan/rim';
import { type Session, useSession, useWords } from '../session';
import { inLanguage, type Words } from '../words/words';
import type { Insets } from './cameraBinding';
import type { Lettering, Rim } from './Lettering';
import { sizesOf } from './labelSizes';

const MOST_AN_EDGE = 3;
const NARROW = 600; // px of free map below which there is room for one an edge
const ROOM = 22; // a mark nearer the edge than this counts as cut off
const ORDER = -10; // after the names of spots, before all other names
const AIR = 4; // px between two of them
const INSET = 8; // px from the edge

/** Signs at the edge of the screen for events out of sight; each takes the reader there. */
export function EdgePointers({ lettering, insetsNow }: { lettering: Lettering; insetsNow: () => Insets }) {
  const map = useMap();
  const session = useSession();
  const words = useWords();
  const [pointers, setPointers] = useState<readonly PlacedPointer[]>([]);
  useEffect(() => bindPointers(map, session, words, lettering, setPointers), [map, session, words, lettering]);
  return (
    <div className="edge-pointers">
      {pointers.map(({ pointer, x, y }) => (
        <button
          key={pointer.place}
          type="button"
          className="edge-pointer"
          data-edge={pointer.edge}
          style={{ translate: `${x}px ${y}px` }}
          aria-label={words.map.goTo(nameOf(pointer.place, session, words), pointer.marks)}
          onClick={() => goTo(map, session, pointer.place, insetsNow())}
        >
          <span className="edge-name">{textOf(pointer, session, words)}</span>{' '}
          <span className="edge-count">{pointer.marks}</span>
        </button>
      ))}
    </div>
  );
}

/** A pointer and its upper left corner in the map's container, px. */
interface PlacedPointer extends Corner {
  readonly pointer: Pointer;
}

function bindPointers(
  map: LeafletMap,
  session: Session,
  words: Words,
  lettering: Lettering,
  show: (pointers: readonly PlacedPointer[]) => void,
): () => void {
  const sizes = new Map<string, Size>();
  let pointers: readonly Pointer[] = [];
  let last = '';
  const rim: Rim = {
    wishes: (open, covers) => {
      const most = open.right - open.left < NARROW ? 1 : MOST_AN_EDGE;
      const spots = spotsOf(map, session).filter((spot) => isOutOfSight(spot, open, covers, ROOM));
      pointers = pointersTo(spots, open, most);
      measure(pointers, sizes, session, words);
      return pointers.map((pointer) => wishOf(pointer, open, sizes.get(keyOf(pointer, session, words))));
    },
    show: (placed, { x: left, y: top }) => {
      const byId = new Map(pointers.map((pointer) => [idOf(pointer), pointer]));
      const found = placed.flatMap(({ id, x, y }) => {
        const pointer = byId.get(id);
        return pointer ? [{ pointer, x: Math.round(x - left), y: Math.round(y - top) }] : [];
      });
      const look = JSON.stringify(
        found.map(({ pointer: { place, marks, others, edge }, x, y }) => [place, marks, others, edge, x, y]),
      );
      if (look !== last) show(found);
      last = look;
    },
  };
  lettering.edge(rim);
  const unsubscribe = session.scene.subscribe(lettering.layOutSoon);
  return () => {
    unsubscribe();
    lettering.edge(null);
  };
}

function wishOf(pointer: Pointer, open: Box, size: Size = { width: 0, height: 0 }): LabelWish {
  const taking = { width: size.width, height: size.height + AIR };
  return {
    id: idOf(pointer),
    x: pointer.x,
    y: pointer.y,
    ...taking,
    rank: ORDER,
    beside: false,
    opaque: true,
    corners: cornersAlong(pointer, inset(open), taking),
  };
}

function inset({ left, top, right, bottom }: Box): Box {
  return { left: left + INSET, top: top + INSET, right: right - INSET, bottom: bottom - INSET };
}

function measure(pointers: readonly Pointer[], sizes: Map<string, Size>, session: Session, words: Words): void {
  const unmeasured = pointers.filter((pointer) => !sizes.has(keyOf(pointer, session, words)));
  if (unmeasured.length === 0) return;
  const found = sizesOf(
    unmeasured.map((pointer) => pointerElement(pointer, session, words)),
    {},
  );
  for (const [at, pointer] of unmeasured.entries()) {
    const size = found[at];
    if (size) sizes.set(keyOf(pointer, session, words), size);
  }
}

/** What the component draws, to be measured. */
function pointerElement(pointer: Pointer, session: Session, words: Words): HTMLElement {
  const button = document.createElement('button');
  button.className = 'edge-pointer';
  button.dataset['edge'] = pointer.edge;
  const [name, count] = [document.createElement('span'), document.createElement('span')];
  name.className = 'edge-name';
  name.textContent = textOf(pointer, session, words);
  count.className = 'edge-count';
  count.textContent = String(pointer.marks);
  button.append(name, ' ', count);
  return button;
}

function idOf({ place }: Pointer): string {
  return `pointer ${place}`;
}

function keyOf(pointer: Pointer, session: Session, words: Words): string {
  return `${textOf(pointer, session, words)} ${pointer.marks}`;
}

function textOf({ place, others }: Pointer, session: Session, words: Words): string {
  const name = nameOf(place, session, words);
  return others > 0 ? words.map.andOthers(name, others) : name;
}

function nameOf(place: string, { chronicle }: Session, words: Words): string {
  return inLanguage(chronicle.places[place]?.names ?? {}, words);
}

/** Spots with marks, in pixels of the zoom's world. */
function spotsOf(map: LeafletMap, { chronicle, scene }: Session) {
  return scene.getState().spots.flatMap(({ place, count }) => {
    const point = chronicle.places[place]?.point;
    if (!point) return [];
    const { x, y } = map.project([point[1], point[0]]);
    return [{ place, marks: count, x, y }];
  });
}

const NEAR = 4; // a zoom from which a place and its surroundings can be told apart

function goTo(map: LeafletMap, { chronicle }: Session, place: string, insets: Insets): void {
  const point = chronicle.places[place]?.point;
  if (!point) return;
  const [lng, lat] = point;
  const zoom = Math.max(map.getZoom(), NEAR);
  import('./flight').then(
    ({ flyToPoint }) => flyToPoint(map, { lng, lat }, zoom, insets),
    () => map.setView([lat, lng], zoom), // unreachable: the place is at least in the middle of the map
  );
}
