import '../style/gone.css';
import type { LinkNote } from '../core/link';
import { titleOf } from '../core/selectionTitle';
import { SELECTABLES } from '../core/view';
import { toursHere } from '../loadTours';
import { useSession, useWords } from '../session';
import { select } from '../store';
import { linkNoteWords } from '../words/linkNotes';
import { inLanguage, wordsFor } from '../words/words';
import { enterTour } from './tourSteps';

/** What became of a thing that a link names and that is gone, with a way to each of several that took its place. */
export function GoneNote({ id, type, became, why, replaced }: { id: string } & NonNullable<LinkNote['gone']>) {
  const session = useSession();
  const words = useWords();
  const { gone } = wordsFor(linkNoteWords, words);
  const named = { ...session.chronicle, tours: toursHere(session.facts) ?? [] };
  const titleIn = (heir: string) => inLanguage(titleOf(named, type, heir) ?? {}, words);
  const goTo = (heir: string) => {
    const selectable = SELECTABLES.find((one) => one === type);
    if (type === 'tour') enterTour(session, heir, 1);
    else if (selectable) select(session.view, { type: selectable, id: heir });
  };
  return (
    <span className="gone">
      {became.length === 0 && gone.nothing(id)}
      {replaced && gone.replaced(id, became.map(titleIn).join('; '))}
      {became.length > 0 && !replaced && (
        <>
          {gone.several(id)}{' '}
          {became.map((heir) => (
            <button key={heir} type="button" className="source-link" onClick={() => goTo(heir)}>
              {titleIn(heir)}
            </button>
          ))}
        </>
      )}{' '}
      {inLanguage(why, words)}
    </span>
  );
}
