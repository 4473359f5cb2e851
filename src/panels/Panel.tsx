import { type PointerEvent, type RefObject, Suspense, useEffect, useRef, useState } from 'react';
import type { Selection } from '../core/view';
import { useSession, useView, useWords } from '../session';
import { select } from '../store';
import { EventList } from './EventList';
import { bindRest, later } from './later';

// Fetched when first opened: the first view needs none of them.
const MeasureCard = later(() => import('./MeasureCard').then(({ MeasureCard }) => MeasureCard));
const EventCard = later(() => import('./EventCard').then(({ EventCard }) => EventCard));
const CiteView = later(() => import('./CiteView').then(({ CiteView }) => CiteView));
const SavePicture = later(() => import('./SavePicture').then(({ SavePicture }) => SavePicture));
const SourceCard = later(() => import('./SourceCard').then(({ SourceCard }) => SourceCard));
const TerritoryCard = later(() => import('./TerritoryCard').then(({ TerritoryCard }) => TerritoryCard));
const DisputeCard = later(() => import('./DisputeCard').then(({ DisputeCard }) => DisputeCard));

/** How much of a phone's screen the panel takes; on a wide screen it is open or closed. */
export const RESTS = ['peek', 'half', 'full'] as const;
export type Rest = (typeof RESTS)[number];

/** The one panel: the list, or what is selected. */
export function Panel({ rest, onRest, onClose }: { rest: Rest; onRest: (rest: Rest) => void; onClose: () => void }) {
  const { view } = useSession();
  const words = useWords();
  const selection = useView((state) => state.selection);
  const panel = useRef<HTMLElement>(null);
  useFocusKept(panel, selection);
  useEffect(bindRest, []);
  return (
    <aside className="panel" data-rest={rest} aria-label={words.panel.label} id="panel" tabIndex={-1} ref={panel}>
      <SheetHandle rest={rest} onRest={onRest} />
      <div className="panel-bar">
        {selection && (
          <button type="button" className="back" onClick={() => select(view, null)}>
            <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
              <path d="M10 3 5 8l5 5" />
            </svg>
            {words.panel.back}
          </button>
        )}
        <button
          type="button"
          className="icon close"
          aria-label={words.panel.close}
          title={words.panel.close}
          onClick={onClose}
        >
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d="m3 3 10 10M13 3 3 13" />
          </svg>
        </button>
      </div>
      <div className="panel-body" key={selection ? `${selection.type} ${selection.id}` : 'list'}>
        <Suspense>
          {selection?.type === 'event' && <EventCard id={selection.id} />}
          {selection?.type === 'measure' && <MeasureCard id={selection.id} />}
          {selection?.type === 'source' && <SourceCard id={selection.id} />}
          {selection?.type === 'territory' && <TerritoryCard id={selection.id} />}
          {selection?.type === 'dispute' && <DisputeCard id={selection.id} />}
        </Suspense>
        {selection === null && <EventList />}
        <Suspense>
          <CiteView />
          <SavePicture />
        </Suspense>
      </div>
    </aside>
  );
}

/** Content that goes takes the focus with it: it goes on in the line that was open, or in the panel. */
function useFocusKept(panel: RefObject<HTMLElement | null>, selection: Selection | null): void {
  const last = useRef(selection);
  useEffect(() => {
    const left = last.current;
    last.current = selection;
    if (left === selection) return;
    const line =
      selection === null && left?.type === 'event'
        ? panel.current?.querySelector<HTMLElement>(`[data-event="${CSS.escape(left.id)}"]`)
        : null;
    const focused = document.activeElement;
    if (focused === document.body || focused === panel.current) (line ?? panel.current)?.focus({ preventScroll: true });
    const list = line?.closest('.panel-body');
    if (list && getComputedStyle(list).overflowY !== 'hidden') line?.scrollIntoView({ block: 'center' });
  }, [panel, selection]);
}

const DRAG_PX = 24; // less is a tap

/** Seen on phones only: a tap goes to the next rest, a drag up or down to the next in its direction. */
function SheetHandle({ rest, onRest }: { rest: Rest; onRest: (rest: Rest) => void }) {
  const words = useWords();
  const start = useRef(0);
  const [dragged, setDragged] = useState(false);
  const at = RESTS.indexOf(rest);
  const onPointerUp = (event: PointerEvent) => {
    const moved = start.current - event.clientY;
    setDragged(Math.abs(moved) >= DRAG_PX);
    if (Math.abs(moved) >= DRAG_PX) onRest(RESTS[Math.min(2, Math.max(0, at + Math.sign(moved)))] ?? rest);
  };
  return (
    <button
      type="button"
      className="sheet-handle"
      aria-label={words.panel.resize}
      onPointerDown={(event) => {
        start.current = event.clientY;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerUp={onPointerUp}
      onClick={() => {
        if (!dragged) onRest(RESTS[(at + 1) % RESTS.length] ?? rest);
        setDragged(false);
      }}
    />
  );
}
