import '../style/card.css';
import '../style/figures.css';
import { useMemo, useState } from 'react';
import { type FigurePoint, figuresOf } from '../core/figureSeries';
import { useSession, useView, useWords } from '../session';
import { select } from '../store';
import { cardWords } from '../words/card';
import { figureWords } from '../words/figures';
import { plainDay, spokenDate } from '../words/spokenDate';
import { inLanguage, wordsFor } from '../words/words';
import { FigureChart } from './FigureChart';
import { SourceReference } from './SourceReference';

/** The numbers that were given for a measure, as a chart and as a table that says the same. */
export function MeasureCard({ id }: { id: string }) {
  const { chronicle, view } = useSession();
  const words = useWords();
  const card = wordsFor(cardWords, words);
  const own = wordsFor(figureWords, words);
  const day = useView((state) => state.day);
  const clock = useView((state) => state.clock);
  const points = useMemo(() => figuresOf(chronicle, id, day, clock), [chronicle, id, day, clock]);
  const [said, setSaid] = useState('');
  const measure = chronicle.measures[id];
  if (!measure) return null;
  const rows = points.map((point) => rowOf(point));
  function rowOf({ figure, source, days, reports: [first] }: FigurePoint) {
    const voice = figure.by === null ? null : inLanguage(chronicle.actors[figure.by]?.names ?? {}, words);
    return {
      value: words.quantity(figure.value, figure.qualifier, inLanguage(measure?.unit ?? {}, words)),
      by: voice ?? own.ownVoice(inLanguage(chronicle.sources[source]?.short ?? {}, words)),
      asOf: figure.asOf
        ? spokenDate(figure.asOf, 'background', words)
        : plainDay((days.end ?? (days.start ?? 0) + 1) - 1, words),
      first,
    };
  }
  const labels = new Map(points.map((point, at) => [point, letterOf(at)]));
  const goTo = ({ reports: [first] }: FigurePoint) => {
    if (first) select(view, { type: 'event', id: first.event.id });
  };
  const copy = () => {
    const lines = [[own.value, own.by, own.asOf], ...rows.map(({ value, by, asOf }) => [value, by, asOf])];
    navigator.clipboard.writeText(lines.map((line) => line.join('\t')).join('\n')).then(
      () => setSaid(own.copied),
      () => setSaid(own.notCopied),
    );
  };
  return (
    <article className="card measure">
      <p className="card-kind">{own.figures}</p>
      <h2>{inLanguage(measure.names, words)}</h2>
      <p className="aside">{clock === 'hindsight' ? own.hindsight : own.knownBy(plainDay(day, words))}</p>
      {points.length === 0 && <p className="missing">{own.none}</p>}
      {points.length === 1 && <p className="aside">{own.one}</p>}
      {points.length > 1 && (
        <figure aria-label={own.chart(inLanguage(measure.names, words))}>
          <FigureChart
            points={points}
            labelOf={(point) => labels.get(point) ?? ''}
            nameOf={(point) => {
              const { value, by, asOf } = rowOf(point);
              return [value, by, asOf].join(', ');
            }}
            onChoose={goTo}
          />
          <figcaption className="aside">{own.signs}</figcaption>
        </figure>
      )}
      {points.length > 0 && (
        <table className="figure-table">
          <thead>
            <tr>
              {points.length > 1 && <th scope="col">{own.sign}</th>}
              <th scope="col">{own.value}</th>
              <th scope="col">{own.by}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point, at) => {
              const row = rows[at];
              return (
                row && (
                  <tr key={labels.get(point)}>
                    {points.length > 1 && <td className="figure-letter">{labels.get(point)}</td>}
                    <td>
                      <button type="button" className="source-link" onClick={() => goTo(point)}>
                        {row.value}
                      </button>
                    </td>
                    <td>
                      {row.by}, {card.asOf(row.asOf)}
                      {row.first && <SourceReference {...row.first.report} />}
                    </td>
                  </tr>
                )
              );
            })}
          </tbody>
        </table>
      )}
      {points.length > 1 && (
        <p>
          <button type="button" className="action" onClick={copy}>
            {own.copy}
          </button>{' '}
          <output>{said}</output>
        </p>
      )}
    </article>
  );
}

/** A, B … Z, then by number: no chart here comes near its end. */
function letterOf(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : String(at + 1);
}
