import { Browser, type Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useState } from 'react';
import { useMap } from 'react-leaflet';
import type { Place } from '../core/chronicle';
import { disputesOf } from '../core/dispute';
import type { Mark, Scene } from '../core/scene';
import { type Session, useSession, useWords } from '../session';
import { select } from '../store';
import { markName } from '../words/markName';
import { inLanguage, type Words } from '../words/words';
import type { Insets } from './cameraBinding';
import type { Lettering } from './Lettering';
import { MarkLayer } from './MarkLayer';
import { isMotionWelcome } from './motion';
import type { OpenSpot } from './SpotList';
import { useAfterReady } from './useAfterReady';

/** The events of the scene on the map, and the list of a spot that has more than it can show. */
export function Marks({ lettering, insetsNow }: { lettering: Lettering; insetsNow: () => Insets }) {
  const map = useMap();
  const session = useSession();
  const words = useWords();
  const [opened, setOpened] = useState<OpenSpot | null>(null);
  useEffect(
    () => bindMarks(map, session, words, lettering, insetsNow, setOpened),
    [map, session, words, lettering, insetsNow],
  );
  const close = useCallback(() => setOpened(null), []);
  const SpotList = useAfterReady(fetchSpotList);
  return opened && SpotList && <SpotList key={opened.cluster.key} spot={opened} onClose={close} />;
}

const fetchSpotList = () => import('./SpotList').then(({ SpotList }) => SpotList);

function bindMarks(
  map: LeafletMap,
  session: Session,
  words: Words,
  lettering: Lettering,
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
    lettering,
    Browser.touch && window.matchMedia('(pointer: coarse)').matches,
  );
  const update = ({ marks }: Scene) => layer.update(marks, focusOf(marks, session));
  update(session.scene.getState());
  const unsubscribe = session.scene.subscribe(update);
  return () => {
    unsubscribe();
    layer.remove();
  };
}

/** The event whose mark is selected, with those of its journey; null where none is. */
function focusOf(marks: readonly Mark[], { chronicle }: Session): ReadonlySet<string> | null {
  const selected = marks.find((mark) => mark.selected)?.event;
  if (selected === undefined) return null;
  return new Set([selected, ...chronicle.journeys.flatMap(({ legs }) => (legs.includes(selected) ? legs : []))]);
}

const ROUND_A_MARK = 60; // px that a mark, its row and its name may take

/** Moves the map so far that a place stands clear of its edges and of what lies on it. */
function bringIn(map: LeafletMap, place: Place | undefined, { right, bottom }: Insets): void {
  if (!place) return;
  map.panInside([place.point[1], place.point[0]], {
    paddingTopLeft: [ROUND_A_MARK, 2 * ROUND_A_MARK],
    paddingBottomRight: [right + ROUND_A_MARK, bottom + ROUND_A_MARK],
    animate: isMotionWelcome(),
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
