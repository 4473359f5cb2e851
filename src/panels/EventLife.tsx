import type { Known } from '../core/known';
import { lifeOf } from '../core/life';
import { useSession, useWords } from '../session';
import { select } from '../store';
import { SymbolIcon } from '../symbol/SymbolIcon';
import { historyWords } from '../words/history';
import { plainDay } from '../words/spokenDate';
import { inLanguage, wordsFor } from '../words/words';

/** The statuses that an event was given, day of publication by day of publication, each leading to its sources. */
export function EventLife({ known }: { known: Known }) {
  const { chronicle, view } = useSession();
  const words = useWords();
  const history = wordsFor(historyWords, words);
  const steps = lifeOf(known);
  if (steps.length < 2) return null;
  return (
    <section className="life">
      <h3>{history.life}</h3>
      <ol>
        {steps.map(({ published, status, reports, sources }) => (
          <li key={`${published} ${status}`}>
            <SymbolIcon kind={known.event.kind} status={status} size={18} />
            <span>
              {history.lifeStep(words.statuses[status], plainDay(published, words), reports)}
              {sources.map((source) => (
                <button
                  key={source}
                  type="button"
                  className="source-link"
                  onClick={() => select(view, { type: 'source', id: source })}
                >
                  {inLanguage(chronicle.sources[source]?.short ?? {}, words)}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
