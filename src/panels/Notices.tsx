import { Suspense, useEffect, useState } from 'react';
import type { LinkNote } from '../core/link';
import { later, Nowhere } from '../later';
import { remember, remembered } from '../remembered';
import { type Session, useSession, useWords } from '../session';
import { Notice } from './Notice';

const GUIDED_KEY = 'demarche-guided';

const LinkNotes = later(() => import('./LinkNotes').then(({ LinkNotes }) => LinkNotes));
const NothingShown = later(() => import('./NothingShown').then(({ NothingShown }) => NothingShown), Nowhere);

const TilesFailed = import.meta.env.TILES
  ? later(() => import('./TilesFailed').then(({ TilesFailed }) => TilesFailed), Nowhere)
  : null;

interface NoticesProps {
  readonly notes: readonly LinkNote[];
  readonly onDismiss: () => void;
  /** In another page nobody is guided. */
  readonly embedded: boolean;
}

/** What of a link could not be used, or guidance for those who come first; and that nothing is shown. */
export function Notices({ notes, onDismiss, embedded }: NoticesProps) {
  const words = useWords();
  const [guided, endGuidance] = useGuidance();
  return (
    <div className="notices" data-cover="">
      <Suspense>
        <NothingShown />
      </Suspense>
      <Suspense>{notes.length > 0 && <LinkNotes notes={notes} onDismiss={onDismiss} />}</Suspense>
      {TilesFailed && import.meta.env.TILES && (
        <Suspense>
          <TilesFailed host={import.meta.env.TILES.host} />
        </Suspense>
      )}
      {notes.length === 0 && !guided && !embedded && <Notice onDismiss={endGuidance}>{words.guidance}</Notice>}
    </div>
  );
}

/** Guidance ends for good with the first thing that a reader does to the view or with a button. */
function useGuidance(): [guided: boolean, end: () => void] {
  const session = useSession();
  const [guided, setGuided] = useState(() => remembered(GUIDED_KEY) !== null);
  const [end] = useState(() => () => {
    remember(GUIDED_KEY, 'yes');
    setGuided(true);
  });
  useEffect(() => (guided ? undefined : bindFirstAct(session, end)), [session, guided, end]);
  return [guided, end];
}

function bindFirstAct({ view }: Session, onAct: () => void): () => void {
  const onClick = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest('button, summary')) onAct();
  };
  const unsubscribe = view.subscribe(onAct);
  window.addEventListener('click', onClick);
  return () => {
    unsubscribe();
    window.removeEventListener('click', onClick);
  };
}
