import { Popup } from 'leaflet';
import { useEffect, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useMap } from 'react-leaflet';
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
  const there = entries.filter(({ known }) => known.places.some((place) => cluster.places.includes(place)));
  const content = usePopup(session.chronicle.places[cluster.places[0] ?? '']?.point, onClose);
  useEffect(() => {
    if (there.length === 0) onClose();
  }, [there.length, onClose]);
  const closeToSign = () => {
    onClose();
    sign.focus();
  };
  return createPortal(
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the list from any of its buttons
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
    </div>,
    content,
  );
}

/** An element in a popup at a point; the popup opens round what is in it by then, whose first line gets the focus. */
function usePopup(point: readonly [lng: number, lat: number] | undefined, onClose: () => void): HTMLElement {
  const map = useMap();
  const [content] = useState(() => document.createElement('div'));
  useLayoutEffect(() => {
    const popup = new Popup({ closeButton: false, autoPanPadding: [24, 24], maxWidth: 300 });
    if (point) popup.setLatLng([point[1], point[0]]).setContent(content).openOn(map);
    content.querySelector<HTMLElement>('li button')?.focus({ preventScroll: true });
    popup.on('remove', onClose);
    return () => {
      popup.off('remove', onClose);
      popup.remove();
    };
  }, [map, content, point, onClose]);
  return content;
}
