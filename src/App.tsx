import { type CSSProperties, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand';
import { bindAddress, isEmbedded } from './addressBar';
import type { LinkNote } from './core/link';
import { selectionTitle } from './core/selectionTitle';
import type { Geometry } from './core/shape';
import type { Selection } from './core/view';
import { bindCovers } from './covers';
import { insetsOf } from './frameInsets';
import { atRest, bindFetched, bindRest } from './later';
import MapView from './map/MapView';
import { Controls } from './panels/Controls';
import { Legend } from './panels/Legend';
import { Notices } from './panels/Notices';
import { Panel } from './panels/Panel';
import { Plate } from './panels/Plate';
import { usePanelWidth } from './panels/panelWidth';
import type { Rest } from './panels/sheetRests';
import { Search } from './search/Search';
import { type Session, SessionContext, useWords } from './session';
import { select } from './store';
import { Timeline } from './timeline/Timeline';
import { inLanguage } from './words/words';

interface AppProps {
  readonly session: Session;
  readonly region: Geometry;
  /** What of the opening link could not be used. */
  readonly notes: readonly LinkNote[];
}

/** The frame: the map has the screen, the rest lies on it. */
export function App({ session, region, notes: openingNotes }: AppProps) {
  const [notes, setNotes] = useState(openingNotes);
  const [embedded] = useState(isEmbedded);
  const [panelOpen, setPanelOpen] = useState(() => !embedded || isNarrow() || session.view.getState().tour !== null);
  const [turned, setTurned] = useState(!panelOpen);
  const [width, setWidth] = usePanelWidth();
  const [sheet, setSheet] = useState<{ rest: Rest; of: unknown }>({ rest: 'peek', of: null });
  const { selection, step } = useShown(session);
  const about = selection ?? step;
  const stage = useRef<HTMLElement>(null);
  useEffect(() => bindAddress(session.view, session.facts, setNotes), [session]);
  useEffect(bindRest, []);
  useEffect(() => bindEscape(session), [session]);
  useEffect(() => bindDocument(session), [session]);
  useEffect(() => bindPaper(session), [session]);
  useEffect(
    () => session.map.subscribe(({ choosing }) => choosing && setSheet({ rest: 'peek', of: readSelection(session) })),
    [session],
  );
  useEffect(() => bindPasted(session, setNotes), [session]);

  // A fresh selection or step raises a sheet that only peeked; after that it rests where the reader puts it.
  const rest: Rest = sheet.of === about || about === null ? sheet.rest : sheet.rest === 'full' ? 'full' : 'half';
  const shown = panelOpen || selection !== null;
  const insetsNow = useCallback(() => insetsOf(stage.current), []);
  const turnPanel = (open: boolean) => {
    flushSync(() => {
      setPanelOpen(open);
      setTurned(true);
      if (!open) select(session.view, null);
    });
    focusOn(open ? 'panel' : 'open-list'); // the button that was pressed is gone
  };
  const tellCovers = useCallback(
    (tell: Parameters<typeof bindCovers>[1]) => (stage.current ? bindCovers(stage.current, tell) : () => {}),
    [],
  );
  return (
    <SessionContext value={session}>
      <div
        className="frame"
        data-panel={shown ? 'open' : 'closed'}
        data-turned={turned || undefined}
        data-embedded={embedded || undefined}
        style={width === null ? undefined : ({ '--panel-width': `${width}px` } as CSSProperties)}
      >
        <SkipLinks toPanel={shown} />
        <main className="stage" ref={stage}>
          <MapView region={region} insetsNow={insetsNow} bindCovers={tellCovers} covered={`${shown} ${width}`} />
          <div className="furniture">
            <Plate />
            <Controls embedded={embedded} panelShown={shown} onOpenPanel={() => turnPanel(true)}>
              {!embedded && <Search />}
            </Controls>
            <Legend />
            <Notices notes={notes} onDismiss={() => setNotes([])} embedded={embedded} />
          </div>
        </main>
        {shown && (
          <Panel
            rest={rest}
            onRest={(next) => setSheet({ rest: next, of: about })}
            onClose={() => turnPanel(false)}
            width={width}
            onWidth={setWidth}
          />
        )}
        <Timeline />
      </div>
    </SessionContext>
  );
}

const SHEET_UP_TO = 720; // px, as in style/frame.css: there the panel is a sheet, which only peeks

function isNarrow(): boolean {
  return window.innerWidth <= SHEET_UP_TO;
}

function SkipLinks({ toPanel }: { toPanel: boolean }) {
  const words = useWords();
  return (
    <>
      {toPanel && (
        <button type="button" className="skip" onClick={() => focusOn('panel')}>
          {words.skipToList}
        </button>
      )}
      <button type="button" className="skip" onClick={() => focusOn('timeline')}>
        {words.skipToTimeline}
      </button>
    </>
  );
}

function readSelection({ view }: Session): Selection | null {
  return view.getState().selection;
}

/** What the panel is about: the selection, and the step of a tour. */
function useShown({ view }: Session) {
  const selection = useStore(view, (now) => now.selection);
  const step = useStore(view, ({ tour, step }) => tour && `${tour} ${step}`);
  return { selection, step };
}

/** Unlike a link to a fragment it leaves the address alone, whose history belongs to the view. */
function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}

function bindEscape({ view }: Session): () => void {
  const onKey = (event: KeyboardEvent) => {
    const inMenu = event.target instanceof Element && event.target.closest('[popover]'); // which Escape closes
    if (event.key === 'Escape' && !inMenu) select(view, null);
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}

/** What is printed is not the page but a sheet of its own, which is fetched when the page is at rest; without it the page is printed as it stands. */
function bindPaper(session: Session): () => void {
  return bindFetched(async () => {
    await new Promise<void>(atRest);
    const { bindPrint } = await import('./print/bindPrint');
    return () => bindPrint(session);
  });
}

function bindPasted(session: Session, onNotes: (notes: readonly LinkNote[]) => void): () => void {
  return bindFetched(async () => {
    await new Promise<void>(atRest);
    const { bindPaste } = await import('./bindPaste');
    return () => bindPaste(session, onNotes);
  });
}

/** The page's language and title follow the view. */
function bindDocument({ view, chronicle }: Session): () => void {
  const update = () => {
    const { language, selection } = view.getState();
    const about = selection && inLanguage(selectionTitle(chronicle, selection) ?? {}, { language });
    const title = chronicle.title[language] ?? '';
    const named = `${about ? `${about} · ` : ''}${title} · Demarche`;
    // writing either, even the same, makes the browser style the whole page anew
    if (document.documentElement.lang !== language) document.documentElement.lang = language;
    if (document.title !== named) document.title = named;
  };
  update();
  return view.subscribe(update);
}
