import { Popup } from 'leaflet';
import { useEffect, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useMap } from 'react-leaflet';
import type { Cluster } from '../plan/spread';
import { useScene, useSession, useWords } from '../session';
import { select } from '../store';
import { SymbolIcon } from '../symbol/SymbolIcon';
import { inLanguage } from '../words/words';
import type { Insets } from './cameraBinding';

/** A spot whose list is open, and the sign that opened it. */
export interface OpenSpot {
  readonly cluster: Cluster;
  readonly sign: HTMLElement;
}

interface SpotListProps {
  readonly spot: OpenSpot;
  readonly insetsNow: () => Insets;
  readonly onClose: () => void;
}

/** All events of a spot. It takes the focus when it opens and gives it back to the sign when it closes. */
export function SpotList({ spot: { cluster, sign }, insetsNow, onClose }: SpotListProps) {
  const session = useSession();
  const words = useWords();
  const entries = useScene((scene) => scene.entries);
  const there = entries.filter(({ known }) => known.places.some((place) => cluster.places.includes(place)));
  const content = usePopup(session.chronicle.places[cluster.places[0] ?? '']?.point, insetsNow, onClose);
  const choose = (event: string) => {
    if (insetsNow().bottom > 0) onClose(); // the sheet rises with the card, and leaves the map no room for both
    select(session.view, { type: 'event', id: event });
  };
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
            <button type="button" onClick={() => choose(event)}>
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

const WIDEST = 300; // px of its content
const FRAME = 32; // px that the popup is wider than its content
const EDGE = 8;
const BUTTONS = 60; // px at the right edge of the map that its buttons may take
const OVER_ITS_SPOT = 110; // px that title, frame, tip and pin take besides the list

/** An element in a popup at a point; the popup opens round what is in it by then, whose first line gets the focus. */
function usePopup(
  point: readonly [lng: number, lat: number] | undefined,
  insetsNow: () => Insets,
  onClose: () => void,
): HTMLElement {
  const map = useMap();
  const [content] = useState(() => document.createElement('div'));
  useLayoutEffect(() => {
    const { top, right, bottom } = insetsNow();
    const { x: width, y: height } = map.getSize();
    const popup = new Popup({
      closeButton: false,
      autoPanPaddingTopLeft: [EDGE, top + EDGE],
      autoPanPaddingBottomRight: [right + BUTTONS, bottom + EDGE],
      maxWidth: Math.min(WIDEST, width - right - EDGE - BUTTONS - FRAME),
    });
    content.style.setProperty('--spot-room', `${height - top - bottom - 2 * EDGE - OVER_ITS_SPOT}px`);
    if (point) popup.setLatLng([point[1], point[0]]).setContent(content).openOn(map);
    content.querySelector<HTMLElement>('li button')?.focus({ preventScroll: true });
    popup.on('remove', onClose);
    return () => {
      popup.off('remove', onClose);
      popup.remove();
    };
  }, [map, content, point, insetsNow, onClose]);
  return content;
}
