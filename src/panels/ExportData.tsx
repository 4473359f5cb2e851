import { Suspense, useState } from 'react';
import { whenShown } from '../later';
import { useWords } from '../session';
import { exportWords } from '../words/export';
import { wordsFor } from '../words/words';
import '../style/source.css';

const ExportChoices = whenShown(() => import('./ExportChoices').then(({ ExportChoices }) => ExportChoices));

/** What is on the screen, or all that is known, as files for other programs. */
export function ExportData() {
  const own = wordsFor(exportWords, useWords());
  const [open, setOpen] = useState(false);
  return (
    <details className="cite-view" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{own.title}</summary>
      <Suspense>{open && <ExportChoices />}</Suspense>
    </details>
  );
}
