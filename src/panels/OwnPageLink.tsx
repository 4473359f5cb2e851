import { addressOf } from '../addressBar';
import { useSession, useView, useWords } from '../session';
import { guestWords } from '../words/guest';
import { wordsFor } from '../words/words';

/** The way from another page to the same view in a page of its own. */
export function OwnPageLink() {
  const { facts } = useSession();
  const view = useView((state) => state);
  return (
    <a className="control" href={addressOf(view, facts)} target="_blank" rel="noopener">
      {wordsFor(guestWords, useWords()).open}
    </a>
  );
}
