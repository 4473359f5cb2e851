import type { Figure } from '../core/chronicle';
import { useSession, useWords } from '../session';
import { select } from '../store';
import { cardWords } from '../words/card';
import { spokenDate } from '../words/spokenDate';
import { inLanguage, wordsFor } from '../words/words';

/** Numbers that somebody gave, each with by whom and as of when. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  const words = useWords();
  const card = wordsFor(cardWords, words);
  if (figures.length === 0) return null;
  return (
    <ul className="figures" aria-label={card.figures}>
      {figures.map((figure) => (
        <FigureLine key={`${figure.measure} ${figure.value} ${figure.by}`} figure={figure} />
      ))}
    </ul>
  );
}

function FigureLine({ figure }: { figure: Figure }) {
  const { chronicle, view } = useSession();
  const words = useWords();
  const card = wordsFor(cardWords, words);
  const measure = chronicle.measures[figure.measure];
  const by = figure.by === null ? undefined : chronicle.actors[figure.by];
  if (!measure) return null;
  const notes = [
    by && card.figureBy(inLanguage(by.names, words)),
    figure.asOf && card.asOf(spokenDate(figure.asOf, 'background', words)),
  ].filter(Boolean);
  return (
    <li>
      <strong>{words.quantity(figure.value, figure.qualifier, inLanguage(measure.unit, words))}</strong>{' '}
      <span className="role">
        <button
          type="button"
          className="source-link"
          onClick={() => select(view, { type: 'measure', id: figure.measure })}
        >
          {inLanguage(measure.names, words)}
        </button>
        {['', ...notes].join(', ')}
      </span>
    </li>
  );
}
