import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useState } from 'react';
import { useMap } from 'react-leaflet';
import type { Place } from '../core/chronicle';
import { disputesOf } from '../core/dispute';
import { knowledgeAt } from '../core/knowledge';
import type { Known } from '../core/known';
import type { Mark, Scene } from '../core/scene';
import { isShown } from '../core/shown';
import { type Session, useSession, useWords } from '../session';
import { select } from '../store';
import { markName } from '../words/markName';
import { inLanguage, type Words } from '../words/words';
import type { Insets } from './cameraBinding';
import { isTouch } from './isTouch';
import type { Lettering } from './Lettering';
import { type Focus, MarkLayer } from './MarkLayer';
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
  return (
    opened && SpotList && <SpotList key={opened.cluster.key} spot={opened} insetsNow={insetsNow} onClose={close} />
  );
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
      countName: (cluster, place) => words.map.eventsAt(cluster.count, placeName(place)),
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
    isTouch(),
  );
  const update = ({ spots, selected }: Scene) => layer.update(spots, focusOf(selected, session));
  update(session.scene.getState());
  const unsubscribe = session.scene.subscribe(update);
  return () => {
    unsubscribe();
    layer.remove();
  };
}

/** The selected event if it has marks, with those of its journey; null where none is. */
function focusOf(selected: Scene['selected'], session: Session): Focus | null {
  if (!selected?.known || selected.hidden !== null || selected.known.places.length === 0) return null;
  const { id } = selected.known.event;
  const { journeys } = session.chronicle;
  const events = new Set([id, ...journeys.flatMap(({ legs }) => (legs.includes(id) ? legs : []))]);
  const view = session.view.getState();
  const shown = [...events].map((event) => knownNow(event, session)).filter((known) => known && isShown(known, view));
  return { events, places: new Set(shown.flatMap((known) => known?.places ?? [])) };
}

function knownNow(event: string, { index, view }: Session): Known | undefined {
  const { day, clock } = view.getState();
  return knowledgeAt(index, day, clock).byEvent.get(event);
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

function nameOf(mark: Mark, session: Session, words: Words): string {
  const known = knownNow(mark.event, session);
  return known ? markName(mark, known, words) : '';
}

function titleOf(event: string, session: Session, words: Words): string {
  const known = knownNow(event, session);
  return known ? inLanguage(known.event.title, words) : event;
}
