import { Suspense, useState } from 'react';
import { whenShown } from '../later';
import { useWords } from '../session';
import { filmWords } from '../words/film';
import { wordsFor } from '../words/words';
import '../style/source.css';

const FilmChoices = whenShown(() => import('./FilmChoices').then(({ FilmChoices }) => FilmChoices));

/** The play of the timeline as a file, in the form that the reader chooses. */
export function SaveFilm() {
  const own = wordsFor(filmWords, useWords());
  const [open, setOpen] = useState(false);
  return (
    <details className="cite-view" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{own.save}</summary>
      {open && (
        <Suspense>
          <FilmChoices />
        </Suspense>
      )}
    </details>
  );
}
