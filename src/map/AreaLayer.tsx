import '../style/area.css';
import { DomEvent, type Map as LeafletMap, type PointExpression, Rectangle, svg } from 'leaflet';
import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useMap } from 'react-leaflet';
import { type Bounds, boundsOf } from '../core/bounds';
import { setFilter } from '../filterVerbs';
import { useSession, useView, useWords } from '../session';
import { areaWords } from '../words/area';
import { wordsFor } from '../words/words';
import type { Insets } from './cameraBinding';
import { paneOf } from './panes';

/** The area that the filters ask for, and the sheet on which another is drawn. */
export function AreaLayer({ choosing, insetsNow }: { choosing: boolean; insetsNow: () => Insets }) {
  const map = useMap();
  const bounds = useView((view) => view.bounds);
  useEffect(() => (bounds ? drawOutline(map, bounds) : undefined), [map, bounds]);
  return choosing && <AreaSheet insetsNow={insetsNow} />;
}

function drawOutline(map: LeafletMap, [west, south, east, north]: Bounds): () => void {
  const outline = new Rectangle(
    [
      [south, west],
      [north, east],
    ],
    { renderer: svg({ pane: paneOf(map, 'arcs') }), className: 'area-outline', interactive: false },
  );
  outline.addTo(map);
  return () => {
    outline.remove();
  };
}

interface Draft {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

const LEAST_PX = 8; // less is a click

/** Takes the pointer until an area is drawn; by keyboard what the map shows is taken. */
function AreaSheet({ insetsNow }: { insetsNow: () => Insets }) {
  const map = useMap();
  const { view, map: errand } = useSession();
  const own = wordsFor(areaWords, useWords());
  const sheet = useRef<HTMLDivElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  useEffect(() => (sheet.current ? keepFromMap(sheet.current) : undefined), []);
  useEffect(() => borrowFocus(first), []);

  const end = () => errand.setState({ choosing: false });
  const choose = (from: PointExpression, to: PointExpression) => {
    const [one, other] = [map.containerPointToLatLng(from), map.containerPointToLatLng(to)];
    setFilter(view, 'bounds', boundsOf([one.lng, one.lat], [other.lng, other.lat]));
    end();
  };
  const chooseShown = () => {
    const { x, y } = map.getSize();
    const { right, bottom } = insetsNow();
    choose([0, 0], [x - right, y - bottom]);
  };
  const onPointerUp = () => {
    if (draft && sizeOf(draft) >= LEAST_PX) choose([...draft.from], [...draft.to]);
    else setDraft(null);
  };
  return (
    <>
      <div
        className="area-sheet"
        ref={sheet}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDraft({ from: pointOf(event), to: pointOf(event) });
        }}
        onPointerMove={(event) => setDraft(draft && { ...draft, to: pointOf(event) })}
        onPointerUp={onPointerUp}
        onPointerCancel={() => setDraft(null)}
      >
        {draft && <div className="area-draft" style={boxOf(draft)} />}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and there are none */}
      <div
        role="group"
        className="area-bar"
        aria-label={own.label}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          end();
        }}
      >
        <span>{own.drag}</span>
        <button type="button" className="action" ref={first} onClick={chooseShown}>
          {own.useShown}
        </button>
        <button type="button" className="action" onClick={end}>
          {own.cancel}
        </button>
      </div>
    </>
  );
}

/** Leaflet would drag the map under the drawing. */
function keepFromMap(sheet: HTMLElement): () => void {
  DomEvent.disableClickPropagation(sheet);
  return () => DomEvent.off(sheet);
}

/** Takes the focus, and gives it back at the end to what had it. */
function borrowFocus(button: RefObject<HTMLElement | null>): () => void {
  const before = document.activeElement;
  button.current?.focus({ preventScroll: true });
  return () => {
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
}

function pointOf({ currentTarget, clientX, clientY }: PointerEvent): readonly [number, number] {
  const { left, top } = currentTarget.getBoundingClientRect();
  return [clientX - left, clientY - top];
}

function sizeOf({ from, to }: Draft): number {
  return Math.min(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1]));
}

function boxOf({ from, to }: Draft) {
  return {
    left: Math.min(from[0], to[0]),
    top: Math.min(from[1], to[1]),
    width: Math.abs(to[0] - from[0]),
    height: Math.abs(to[1] - from[1]),
  };
}
