import '../style/gone.css';
import type { LinkNote } from '../core/link';
import { titleOf } from '../core/selectionTitle';
import { SELECTABLES } from '../core/view';
import { useSession, useWords } from '../session';
import { select } from '../store';
import { linkNoteWords } from '../words/linkNotes';
import { inLanguage, wordsFor } from '../words/words';

/** What became of a thing that a link names and that is gone, with a way to each of several that took its place. */
export function GoneNote({ id, type, became, why, replaced }: { id: string } & NonNullable<LinkNote['gone']>) {
  const { chronicle, view } = useSession();
  const words = useWords();
  const { gone } = wordsFor(linkNoteWords, words);
  const selectable = SELECTABLES.find((one) => one === type);
  const titleIn = (heir: string) => inLanguage(titleOf(chronicle, type, heir) ?? {}, words);
  return (
    <span className="gone">
      {became.length === 0 && gone.nothing(id)}
      {replaced && gone.replaced(id, became.map(titleIn).join('; '))}
      {became.length > 0 && !replaced && (
        <>
          {gone.several(id)}{' '}
          {became.map((heir) => (
            <button
              key={heir}
              type="button"
              className="source-link"
              onClick={() => selectable && select(view, { type: selectable, id: heir })}
            >
              {titleIn(heir)}
            </button>
          ))}
        </>
      )}{' '}
      {inLanguage(why, words)}
    </span>
  );
}
