import type { LinkNote } from '../core/link';
import { useWords } from '../session';
import { linkNoteWords } from '../words/linkNotes';
import { wordsFor } from '../words/words';
import { GoneNote } from './GoneNote';
import { Notice } from './Notice';

/** What of a link could not be used, in one line, and what became of things that it names and that are gone. */
export function LinkNotes({ notes, onDismiss }: { notes: readonly LinkNote[]; onDismiss: () => void }) {
  const own = wordsFor(linkNoteWords, useWords());
  const unused = notes.filter(({ gone }) => !gone);
  const said = unused
    .slice(0, MOST_NOTES)
    .map(({ key, value, problem }) => own.note(key, shortened(value), own.problems[problem]));
  return (
    <Notice onDismiss={onDismiss}>
      {said.length > 0 && `${own.title} ${said.join('; ')}`}
      {unused.length > MOST_NOTES && '; …'}
      {notes
        .slice(0, MOST_NOTES)
        .map(({ key, value, gone }) => gone && <GoneNote key={`${key} ${value}`} id={value} {...gone} />)}
    </Notice>
  );
}

const MOST_NOTES = 3;
const LONGEST = 40;

/** Signs that are not seen, such as those that turn the direction of writing, may not act on the words around. */
function shortened(text: string): string {
  const seen = text.slice(0, LONGEST).replace(/[\p{Cc}\p{Cf}\p{Surrogate}]/gu, '\ufffd');
  return text.length > LONGEST ? `${seen}…` : seen;
}
