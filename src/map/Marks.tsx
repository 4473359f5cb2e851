import { Browser, type Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';
import { Popup, useMap } from 'react-leaflet';
import type { Mark } from '../core/scene';
import { type Session, useScene, useSession, useView, useWords } from '../session';
import { select } from '../store';
import { SymbolIcon } from '../symbol/SymbolIcon';
import { spokenDate } from '../words/spokenDate';
import { inLanguage, type Words, wordsOf } from '../words/words';
import { MarkLayer } from './MarkLayer';
import type { Cluster } from './spread';
import type { TakenSpaceStore } from './takenSpace';

/** The events of the scene on the map, and the list of a spot that has more than it can show. */
export function Marks({ space }: { space: TakenSpaceStore }) {
  const map = useMap();
  const session = useSession();
  const language = useView((view) => view.language);
  const [opened, setOpened] = useState<Cluster | null>(null);
  useEffect(() => bindMarks(map, session, wordsOf(language), space, setOpened), [map, session, language, space]);
  return opened && <SpotList cluster={opened} onClose={() => setOpened(null)} />;
}

function bindMarks(
  map: LeafletMap,
  session: Session,
  words: Words,
  space: TakenSpaceStore,
  onOpen: (cluster: Cluster) => void,
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
      nameOf: (mark) => markName(mark, session, words),
      titleOf: (mark) => titleOf(mark.event, session, words),
      countName: (cluster, place) => words.map.eventsAt(cluster.marks.length, placeName(place)),
      onSelect: (event) => select(session.view, { type: 'event', id: event }),
      onOpen,
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

/** All that the shape and colour of a mark say, in words. */
function markName(mark: Mark, session: Session, words: Words): string {
  const entry = session.scene.getState().entries.find(({ event }) => event === mark.event);
  const when = entry ? spokenDate(entry.known.date, mark.kind, words) : '';
  return [titleOf(mark.event, session, words), words.kinds[mark.kind], words.statuses[mark.status], when].join(', ');
}

function titleOf(event: string, session: Session, words: Words): string {
  const found = session.chronicle.events.find(({ id }) => id === event);
  return found ? inLanguage(found.title, words) : event;
}

function SpotList({ cluster, onClose }: { cluster: Cluster; onClose: () => void }) {
  const session = useSession();
  const words = useWords();
  const entries = useScene((scene) => scene.entries);
  const [first] = cluster.places;
  const point = first === undefined ? undefined : session.chronicle.places[first]?.point;
  if (!point) return null;
  const there = entries.filter(({ known }) => known.places.some((place) => cluster.places.includes(place)));
  return (
    <Popup position={[point[1], point[0]]} eventHandlers={{ remove: onClose }} autoPanPadding={[24, 24]} maxWidth={300}>
      <h3 className="spot-title">
        {cluster.places.map((place) => inLanguage(session.chronicle.places[place]?.names ?? {}, words)).join(' · ')}
      </h3>
      <ul className="spot-list">
        {there.map(({ event, known }) => (
          <li key={event}>
            <button type="button" onClick={() => select(session.view, { type: 'event', id: event })}>
              <SymbolIcon kind={known.event.kind} status={known.status} />
              <span>{inLanguage(known.event.title, words)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Popup>
  );
}
