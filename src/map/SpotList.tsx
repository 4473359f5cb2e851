import { useEffect } from 'react';
import { Popup } from 'react-leaflet';
import type { Cluster } from '../plan/spread';
import { useScene, useSession, useWords } from '../session';
import { select } from '../store';
import { SymbolIcon } from '../symbol/SymbolIcon';
import { inLanguage } from '../words/words';

/** A spot whose list is open, and the sign that opened it. */
export interface OpenSpot {
  readonly cluster: Cluster;
  readonly sign: HTMLElement;
}

/** All events of a spot. It takes the focus when it opens and gives it back to the sign when it closes. */
export function SpotList({ spot: { cluster, sign }, onClose }: { spot: OpenSpot; onClose: () => void }) {
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

/** A ref, since React fills the popup some time after Leaflet has opened it. */
function focusFirst(list: HTMLUListElement | null): void {
  list?.querySelector('button')?.focus({ preventScroll: true });
}
