import { useEffect, useState } from 'react';
import type { LinkNote } from '../core/link';
import { type Session, useSession, useWords } from '../session';

const GUIDED_KEY = 'demarche-guided';

/** One line for what of a link could not be used, and one of guidance for those who come first. */
export function Notices({ notes, onDismiss }: { notes: readonly LinkNote[]; onDismiss: () => void }) {
  const words = useWords();
  const session = useSession();
  const [guided, setGuided] = useState(wasGuided);
  useEffect(() => (guided ? undefined : bindFirstAct(session, () => setGuided(true))), [guided, session]);
  if (notes.length > 0) {
    const said = notes
      .slice(0, MOST_NOTES)
      .map(({ key, value, problem }) => words.notes.note(key, shortened(value), words.notes.problems[problem]));
    return (
      <Notice onDismiss={onDismiss}>
        {words.notes.title} {said.join('; ')}
        {notes.length > MOST_NOTES && '; …'}
      </Notice>
    );
  }
  if (guided) return null;
  return (
    <Notice
      onDismiss={() => {
        rememberGuided();
        setGuided(true);
      }}
    >
      {words.guidance}
    </Notice>
  );
}

/** Whoever has moved the slider or chosen something needs no guidance any more. */
function bindFirstAct({ view }: Session, onAct: () => void): () => void {
  return view.subscribe((now, before) => {
    if (now.day === before.day && now.selection === before.selection) return;
    rememberGuided();
    onAct();
  });
}

function Notice({ children, onDismiss }: { children: React.ReactNode; onDismiss: () => void }) {
  const words = useWords();
  return (
    <div className="notice" role="status">
      <p>{children}</p>
      <button type="button" className="icon" aria-label={words.dismiss} title={words.dismiss} onClick={onDismiss}>
        <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
          <path d="m3 3 10 10M13 3 3 13" />
        </svg>
      </button>
    </div>
  );
}

const MOST_NOTES = 3;
const LONGEST = 40;

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function wasGuided(): boolean {
  try {
    return window.localStorage.getItem(GUIDED_KEY) !== null;
  } catch {
    return true;
  }
}

function rememberGuided(): void {
  try {
    window.localStorage.setItem(GUIDED_KEY, 'yes');
  } catch {
    // storage is closed to us: the line will come again, which does no harm
  }
}
