import { bibtexOf } from '../core/bibtex';
import type { Source } from '../core/chronicle';
import { citationOf } from '../core/citation';
import { cslJsonOf } from '../core/cslJson';
import { risOf } from '../core/ris';
import { useWords } from '../session';
import { sourceWords } from '../words/source';
import { wordsFor } from '../words/words';
import { CopyText } from './CopyText';

/** A source as others would cite it. */
export function CiteSource({ source }: { source: Source }) {
  const words = useWords();
  const citation = citationOf(source, words.language);
  return (
    <section>
      <h3>{wordsFor(sourceWords, words).cite}</h3>
      <p className="citation">{citation}</p>
      <CopyText
        copies={[
          { format: '', text: () => citation },
          ...FORMATS.map(({ format, write, type, ending }) => ({
            format,
            text: () => write(source),
            file: { name: `${source.id}.${ending}`, type },
          })),
        ]}
      />
    </section>
  );
}

const FORMATS = [
  { format: 'CSL-JSON', write: cslJsonOf, type: 'application/json', ending: 'json' },
  { format: 'BibTeX', write: bibtexOf, type: 'application/x-bibtex', ending: 'bib' },
  { format: 'RIS', write: risOf, type: 'application/x-research-info-systems', ending: 'ris' },
] as const;
