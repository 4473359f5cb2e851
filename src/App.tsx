import { useCallback, useEffect, useRef, useState } from 'react';
import { bindAddress } from './addressBar';
import type { LinkNote } from './core/link';
import type { Geometry } from './core/shape';
import MapView from './map/MapView';
import { Controls } from './panels/Controls';
import { Legend } from './panels/Legend';
import { atRest } from './panels/later';
import { Notices } from './panels/Notices';
import { Panel, type Rest } from './panels/Panel';
import { Plate } from './panels/Plate';
import { type Session, SessionContext, useWords } from './session';
import { select } from './store';
import { Timeline } from './timeline/Timeline';

interface AppProps {
  readonly session: Session;
  readonly region: Geometry;
  /** What of the opening link could not be used. */
  readonly notes: readonly LinkNote[];
}

/** The frame: the map has the screen, the rest lies on it. */
export function App({ session, region, notes: openingNotes }: AppProps) {
  const [notes, setNotes] = useState(openingNotes);
  const [panelOpen, setPanelOpen] = useState(true);
  const [sheet, setSheet] = useState<{ rest: Rest; of: unknown }>({ rest: 'peek', of: null });
  const selection = useSelection(session);
  const stage = useRef<HTMLDivElement>(null);
  useEffect(() => bindAddress(session.view, session.facts, setNotes), [session]);
  useEffect(() => bindEscape(session), [session]);
  useEffect(() => bindDocument(session), [session]);
  useEffect(() => bindPaper(session), [session]);

  // A fresh selection raises a sheet that only peeked; after that it rests where the reader puts it.
  const rest: Rest = sheet.of === selection || !selection ? sheet.rest : sheet.rest === 'full' ? 'full' : 'half';
  const shown = panelOpen || selection !== null;
  const insetsNow = useCallback(() => insetsOf(stage.current), []);
  return (
    <SessionContext value={session}>
      <div className="frame" data-panel={shown ? 'open' : 'closed'}>
        <SkipLinks toPanel={shown} />
        <main className="stage" ref={stage}>
          <MapView region={region} insetsNow={insetsNow} panelShown={shown} />
          <Plate />
          <Controls panelOpen={shown} onOpenPanel={() => setPanelOpen(true)} />
          <Legend />
          <Notices notes={notes} onDismiss={() => setNotes([])} />
        </main>
        {shown && (
          <Panel
            rest={rest}
            onRest={(next) => setSheet({ rest: next, of: selection })}
            onClose={() => {
              setPanelOpen(false);
              select(session.view, null);
            }}
          />
        )}
        <Timeline />
      </div>
    </SessionContext>
  );
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

function useSelection({ view }: Session) {
  const [selection, setSelection] = useState(view.getState().selection);
  useEffect(() => view.subscribe((now) => setSelection(now.selection)), [view]);
  return selection;
}

/** Unlike a link to a fragment it leaves the address alone, whose history belongs to the view. */
function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}

/** How much of the map the panel covers, measured where it lies now: at the right, or as a sheet from below. */
function insetsOf(stage: HTMLElement | null): { right: number; bottom: number } {
  const panel = document.getElementById('panel');
  if (!stage || !panel) return { right: 0, bottom: 0 };
  const [ground, cover] = [stage.getBoundingClientRect(), panel.getBoundingClientRect()];
  const isSheet = cover.width > ground.width * 0.7;
  return isSheet
    ? { right: 0, bottom: Math.max(0, Math.min(ground.bottom - cover.top, ground.height * 0.6)) }
    : { right: Math.max(0, ground.right - cover.left), bottom: 0 };
}

function bindEscape({ view }: Session): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') select(view, null);
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}

/** What is printed is not the page but a sheet of its own, which is fetched when the page is at rest. */
function bindPaper(session: Session): () => void {
  let gone = false;
  let unbind = () => {};
  atRest(() =>
    import('./print/bindPrint').then(
      ({ bindPrint }) => {
        if (!gone) unbind = bindPrint(session);
      },
      () => {}, // without it the page is printed as it stands
    ),
  );
  return () => {
    gone = true;
    unbind();
  };
}

/** The page's language and title follow the view. */
function bindDocument({ view, chronicle }: Session): () => void {
  const update = () => {
    const { language, selection } = view.getState();
    const event = selection?.type === 'event' && chronicle.events.find(({ id }) => id === selection.id);
    const dispute = selection?.type === 'dispute' ? chronicle.disputes[selection.id] : undefined;
    const about = (event ? event.title : dispute?.question)?.[language];
    const title = chronicle.title[language] ?? '';
    const named = `${about ? `${about} · ` : ''}${title} · Demarche`;
    // writing either, even the same, makes the browser style the whole page anew
    if (document.documentElement.lang !== language) document.documentElement.lang = language;
    if (document.title !== named) document.title = named;
  };
  update();
  return view.subscribe(update);
}
