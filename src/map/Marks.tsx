import { Browser, type Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useState } from 'react';
import { Popup, useMap } from 'react-leaflet';
import type { Place } from '../core/chronicle';
import { disputesOf } from '../core/dispute';
import type { Mark } from '../core/scene';
import type { Cluster } from '../plan/spread';
import { type Session, useScene, useSession, useWords } from '../session';
import { select } from '../store';
import { SymbolIcon } from '../symbol/SymbolIcon';
import { markName } from '../words/markName';
import { inLanguage, type Words } from '../words/words';
import type { Insets } from './cameraBinding';
import { MarkLayer } from './MarkLayer';
import type { TakenSpaceStore } from './takenSpace';

/** The events of the scene on the map, and the list of a spot that has more than it can show. */
export function Marks({ space, insetsNow }: { space: TakenSpaceStore; insetsNow: () => Insets }) {
  const map = useMap();
  const session = useSession();
  const words = useWords();
  const [opened, setOpened] = useState<OpenSpot | null>(null);
  useEffect(() => bindMarks(map, session, words, space, insetsNow, setOpened), [map, session, words, space, insetsNow]);
  const close = useCallback(() => setOpened(null), []);
  return opened && <SpotList key={opened.cluster.key} spot={opened} onClose={close} />;
}

/** A spot whose list is open, and the sign that opened it. */
interface OpenSpot {
  readonly cluster: Cluster;
  readonly sign: HTMLElement;
}

function bindMarks(
  map: LeafletMap,
  session: Session,
  words: Words,
  space: TakenSpaceStore,
  insetsNow: () => Insets,
  onOpen: (spot: OpenSpot) => void,
): () => void {
  const { places } = session.chronicle;
  const placeName = (place: string) => inLanguage(places[place]?.names ?? {}, words);
  const layer = new MarkLayer(
    map,
    {
      places,
      placeName,
      clusterName: ([first = '', ...others]) =>
        others.length > 0 ? words.map.andOthers(placeName(first), others.length) : placeName(first),
      nameOf: (mark) => nameOf(mark, session, words),
      titleOf: (mark) => titleOf(mark.event, session, words),
      countName: (cluster, place) => words.map.eventsAt(cluster.marks.length, placeName(place)),
      onSelect: (event) => select(session.view, { type: 'event', id: event }),
      onQuestion: (event) => {
        const { day, clock } = session.view.getState();
        const [id] = disputesOf(session.chronicle, event, day, clock);
        if (id !== undefined) select(session.view, { type: 'dispute', id });
      },
      onOpen: (cluster, sign) => onOpen({ cluster, sign }),
      onFocus: (place) => bringIn(map, places[place], insetsNow()),
    },
    space,
    Browser.touch && window.matchMedia('(pointer: coarse)').matches,
  );
  layer.update(session.scene.getState().marks);
  const unsubscribe = session.scene.subscribe((scene) => layer.update(scene.marks));
  return () => {
    unsubscribe();
    layer.remove();
  };
}

const ROUND_A_MARK = 60; // px that a mark, its row and its name may take

/** Moves the map so far that a place stands clear of its edges and of what lies on it. */
function bringIn(map: LeafletMap, place: Place | undefined, { right, bottom }: Insets): void {
  if (!place) return;
  map.panInside([place.point[1], place.point[0]], {
    paddingTopLeft: [ROUND_A_MARK, 2 * ROUND_A_MARK],
    paddingBottomRight: [right + ROUND_A_MARK, bottom + ROUND_A_MARK],
    animate: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
  });
}

function nameOf(mark: Mark, { scene }: Session, words: Words): string {
  const entry = scene.getState().entries.find(({ event }) => event === mark.event);
  return entry ? markName(mark, entry.known, words) : '';
}

function titleOf(event: string, session: Session, words: Words): string {
  const found = session.chronicle.events.find(({ id }) => id === event);
  return found ? inLanguage(found.title, words) : event;
}

/** A ref, since React fills the popup some time after Leaflet has opened it. */
function focusFirst(list: HTMLUListElement | null): void {
  list?.querySelector('button')?.focus({ preventScroll: true });
}

/** All events of a spot. It takes the focus when it opens and gives it back to the sign when it closes. */
function SpotList({ spot: { cluster, sign }, onClose }: { spot: OpenSpot; onClose: () => void }) {
  const session = useSession();
  const words = useWords();
  const entries = useScene((scene) => scene.entries);
  const [first] = cluster.places;
  const point = first === undefined ? undefined : session.chronicle.places[first]?.point;
  const there = entries.filter(({ known }) => known.places.some((place) => cluster.places.includes(place)));
  useEffect(() => {
    if (there.length === 0) onClose();
  }, [there.length, onClose]);
  if (!point) return null;
  const closeToSign = () => {
    onClose();
    sign.focus();
  };
  return (
    <Popup
      position={[point[1], point[0]]}
      closeButton={false}
      autoPanPadding={[24, 24]}
      maxWidth={300}
      eventHandlers={{ remove: onClose }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the list from any of its buttons */}
      <div
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          closeToSign();
        }}
      >
        <div className="spot-bar">
          <h3 className="spot-title">
            {cluster.places.map((place) => inLanguage(session.chronicle.places[place]?.names ?? {}, words)).join(' · ')}
          </h3>
          <button type="button" className="icon" aria-label={words.map.closeList} onClick={closeToSign}>
            <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
              <path d="m3 3 10 10M13 3 3 13" />
            </svg>
          </button>
        </div>
        <ul className="spot-list" ref={focusFirst}>
          {there.map(({ event, known }) => (
            <li key={event}>
              <button type="button" onClick={() => select(session.view, { type: 'event', id: event })}>
                <SymbolIcon kind={known.event.kind} status={known.status} />
                <span>{inLanguage(known.event.title, words)}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Popup>
  );
}
