import type { LinkNote } from '../core/link';
import { useWords } from '../session';
import { linkNoteWords } from '../words/linkNotes';
import { wordsFor } from '../words/words';
import { Notice } from './Notice';

/** What of a link could not be used, in one line. */
export function LinkNotes({ notes, onDismiss }: { notes: readonly LinkNote[]; onDismiss: () => void }) {
  const own = wordsFor(linkNoteWords, useWords());
  const said = notes
    .slice(0, MOST_NOTES)
    .map(({ key, value, problem }) => own.note(key, shortened(value), own.problems[problem]));
  return (
    <Notice onDismiss={onDismiss}>
      {own.title} {said.join('; ')}
      {notes.length > MOST_NOTES && '; …'}
    </Notice>
  );
}

const MOST_NOTES = 3;
const LONGEST = 40;

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
