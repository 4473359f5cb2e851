import '../style/card.css';
import { useMemo } from 'react';
import { measuresKnown } from '../core/figureSeries';
import { useSession, useSettledScene, useWords } from '../session';
import { select } from '../store';
import { figureWords } from '../words/figures';
import { inLanguage, wordsFor } from '../words/words';

/** The measures for which numbers had been given, each leading to its chart. */
export function MeasureList() {
  const { chronicle, view } = useSession();
  const words = useWords();
  const own = wordsFor(figureWords, words);
  const scene = useSettledScene(); // looked through once the slider rests, not at each step
  const { day, clock } = scene ?? view.getState();
  const measures = useMemo(() => measuresKnown(chronicle, day, clock), [chronicle, day, clock]);
  if (measures.length === 0) return null;
  return (
    <details className="index">
      <summary>
        {own.title} <span className="count">{words.number(measures.length)}</span>
      </summary>
      <ul>
        {measures.map(({ id, points }) => (
          <li key={id}>
            <button type="button" className="source-link" onClick={() => select(view, { type: 'measure', id })}>
              {inLanguage(chronicle.measures[id]?.names ?? {}, words)}
            </button>{' '}
            <span className="role">{own.numbers(points)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
