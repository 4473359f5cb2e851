import { useState } from 'react';
import { addressOf } from '../addressBar';
import { citationOfView } from '../core/citation';
import { useSession, useView, useWords } from '../session';
import { today } from '../today';
import { sourceWords } from '../words/source';
import { wordsFor } from '../words/words';
import { CopyText } from './CopyText';
import '../style/source.css';

/** What is on the screen as others would cite it, with its link and the day of access. */
export function CiteView() {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details className="cite-view" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{wordsFor(sourceWords, words).citeView}</summary>
      {open && <Citation />}
    </details>
  );
}

function Citation() {
  const { chronicle, facts } = useSession();
  const words = useWords();
  const view = useView((state) => state);
  const citation = citationOfView(chronicle, view, addressOf(view, facts), today(), words.language);
  return (
    <>
      <p className="citation">{citation}</p>
      <CopyText copies={[{ format: '', text: () => citation }]} />
    </>
  );
}
