import type { Basis, Source, Text } from '../core/chronicle';
import { useWords } from '../session';
import { cardWords } from '../words/card';
import { sourceWords } from '../words/source';
import { inLanguage, wordsFor } from '../words/words';
import '../style/source.css';

/** How the date of a thing and the day of its source are known, and what the source's text is worth. */
export function HowKnown({ source, basis, because }: { source: Source; basis: Basis; because: Text | null }) {
  const words = useWords();
  const card = wordsFor(cardWords, words);
  const own = wordsFor(sourceWords, words);
  return (
    <details className="how-known">
      <summary>{[own.how, own.text[source.text]].filter(Boolean).join(' · ')}</summary>
      <p>
        {own.date} {because ? inLanguage(because, words) : card.bases[basis]}
      </p>
      <p>
        {own.publication} {source.because ? inLanguage(source.because, words) : card.bases[source.basis]}
      </p>
      {source.text !== 'original' && <p>{card.textQualities[source.text]}</p>}
    </details>
  );
}
