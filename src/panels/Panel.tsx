import { Fragment, type RefObject, Suspense, useEffect, useEffectEvent, useRef } from 'react';
import { selectionTitle } from '../core/selectionTitle';
import type { Selection } from '../core/view';
import { bindFetched, later, Nowhere, useRested } from '../later';
import { useSession, useSettledScene, useView, useWords } from '../session';
import { select } from '../store';
import { inLanguage } from '../words/words';
import { EventList } from './EventList';
import { nextRest, type Rest } from './sheetRests';
import { toMiddle } from './toMiddle';

// Fetched when first opened: the first view needs none of them.
const MeasureCard = later(() => import('./MeasureCard').then(({ MeasureCard }) => MeasureCard));
const TourPart = later(() => import('./TourPart').then(({ TourPart }) => TourPart));
const EventCard = later(() => import('./EventCard').then(({ EventCard }) => EventCard));
const CiteView = later(() => import('./CiteView').then(({ CiteView }) => CiteView));
const ActorCard = later(() => import('./ActorCard').then(({ ActorCard }) => ActorCard));
const ExportData = later(() => import('./ExportData').then(({ ExportData }) => ExportData));
const SaveImages = later(() => import('./SaveImages').then(({ SaveImages }) => SaveImages));
const SourceCard = later(() => import('./SourceCard').then(({ SourceCard }) => SourceCard));
const TerritoryCard = later(() => import('./TerritoryCard').then(({ TerritoryCard }) => TerritoryCard));
const DisputeCard = later(() => import('./DisputeCard').then(({ DisputeCard }) => DisputeCard));
const PanelEdge = later(() => import('./PanelEdge').then(({ PanelEdge }) => PanelEdge), Nowhere);

interface PanelProps {
  readonly rest: Rest;
  readonly onRest: (rest: Rest) => void;
  readonly onClose: () => void;
  /** Null where the style sheet decides, px. */
  readonly width: number | null;
  readonly onWidth: (width: number) => void;
}

/** The one panel: the list, or what is selected, below the tour that is followed. */
export function Panel({ rest, onRest, onClose, width, onWidth }: PanelProps) {
  const { view } = useSession();
  const words = useWords();
  const selection = useView((state) => state.selection);
  const touring = useView((state) => state.tour !== null);
  const rested = useRested();
  const panel = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useFocusKept(panel, selection, touring);
  useSheetDrag(panel, onRest);
  useEffect(() => {
    if (rest === 'peek' && body.current) showBeginning(body.current);
  }, [rest]);
  return (
    <aside
      className="panel"
      data-cover=""
      data-rest={rest}
      aria-label={words.panel.label}
      id="panel"
      tabIndex={-1}
      ref={panel}
    >
      <SheetHandle rest={rest} onRest={onRest} />
      <div className="panel-bar">
        {selection && !touring && (
          <button type="button" className="back" onClick={() => select(view, null)}>
            <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
              <path d="M10 3 5 8l5 5" />
            </svg>
            <span className="back-words">{words.panel.back}</span>
          </button>
        )}
        <About selection={selection} />
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
      <div className="panel-body" ref={body}>
        <Suspense>{(touring || rested) && <TourPart />}</Suspense>
        <Fragment key={selection ? `${selection.type} ${selection.id}` : 'list'}>
          <Suspense>
            {selection?.type === 'event' && <EventCard id={selection.id} />}
            {selection?.type === 'measure' && <MeasureCard id={selection.id} />}
            {selection?.type === 'source' && <SourceCard id={selection.id} />}
            {selection?.type === 'territory' && <TerritoryCard id={selection.id} />}
            {selection?.type === 'dispute' && <DisputeCard id={selection.id} />}
            {selection?.type === 'actor' && <ActorCard id={selection.id} />}
          </Suspense>
          {selection === null && <EventList />}
          <Suspense>
            <CiteView />
            <ExportData />
            <SaveImages />
          </Suspense>
        </Fragment>
      </div>
      <Suspense>
        <PanelEdge width={width} onWidth={onWidth} />
      </Suspense>
    </aside>
  );
}

/** What a finger does to the sheet, bound as early as can be: React would let a part of its own wait. */
function useSheetDrag(panel: RefObject<HTMLElement | null>, onRest: (rest: Rest) => void): void {
  const tellRest = useEffectEvent(onRest);
  useEffect(
    () =>
      bindFetched(async () => {
        const { bindSheetDrag } = await import('./sheetDrag');
        return () => (panel.current ? bindSheetDrag(panel.current, (rest) => tellRest(rest)) : () => {});
      }),
    [panel],
  );
}

/** Nothing else is seen of a sheet that peeks; on a wide screen the panel has no rest. */
function showBeginning(body: HTMLElement): void {
  if (getComputedStyle(body).overflowY === 'hidden') body.scrollTo(0, 0);
}

/** Fresh content begins at its top. What goes takes the focus with it: it goes on in the line that was open, or in the panel. */
function useFocusKept(panel: RefObject<HTMLElement | null>, selection: Selection | null, touring: boolean): void {
  const last = useRef(selection);
  useEffect(() => {
    const left = last.current;
    last.current = selection;
    if (left === selection) return;
    panel.current?.querySelector('.panel-body')?.scrollTo(0, 0);
    const line =
      selection === null && left?.type === 'event' && !touring
        ? panel.current?.querySelector<HTMLElement>(`[data-event="${CSS.escape(left.id)}"]`)
        : null;
    const focused = document.activeElement;
    if (focused === document.body || focused === panel.current) (line ?? panel.current)?.focus({ preventScroll: true });
    const list = line?.closest('.panel-body');
    if (line && list && getComputedStyle(list).overflowY !== 'hidden') toMiddle(line);
  }, [panel, selection, touring]);
}

/** Seen on narrow screens only, where the panel is a sheet: a tap goes to the next rest. */
function SheetHandle({ rest, onRest }: Pick<PanelProps, 'rest' | 'onRest'>) {
  return (
    <button
      type="button"
      className="sheet-handle"
      aria-label={useWords().panel.resize}
      aria-expanded={rest !== 'peek'}
      onClick={() => onRest(rest === 'full' ? 'peek' : nextRest(rest, 1))}
    />
  );
}

/** What is in a sheet that only peeks. */
function About({ selection }: { selection: Selection | null }) {
  const { chronicle } = useSession();
  const words = useWords();
  const scene = useSettledScene();
  return (
    <span className="panel-about">
      {selection
        ? inLanguage(selectionTitle(chronicle, selection) ?? {}, words)
        : scene && `${words.list.title} ${words.number(scene.counts.shown)}`}
    </span>
  );
}
