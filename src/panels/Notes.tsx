import { citationOf } from '../core/citation';
import { useSession, useWords } from '../session';
import { select } from '../store';
import { chronologyWords } from '../words/chronology';
import { printWords } from '../words/print';
import { inLanguage, wordsFor } from '../words/words';
import { noteId, toText } from './footnoteJump';

/** The sources of a chronology, each once; `sources` are their ids in the order of their numbers. */
export function Notes({ sources }: { sources: readonly string[] }) {
  const { chronicle, view } = useSession();
  const words = useWords();
  const own = wordsFor(chronologyWords, words);
  return (
    <section className="notes">
      <h3>{wordsFor(printWords, words).sources}</h3>
      <ol>
        {sources.map((id, at) => {
          const source = chronicle.sources[id];
          return (
            <li key={id} id={noteId(at + 1)} tabIndex={-1}>
              {source && (
                <>
                  <button type="button" className="source-link" onClick={() => select(view, { type: 'source', id })}>
                    {inLanguage(source.short, words)}
                  </button>
                  <p className="citation">{citationOf(source, words.language)}</p>
                </>
              )}
              <button
                type="button"
                className="icon"
                aria-label={own.backToText(at + 1)}
                title={own.backToText(at + 1)}
                onClick={() => toText(at + 1)}
              >
                <span aria-hidden="true">↑</span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
