import type { Figure, Report } from '../core/chronicle';
import type { Known } from '../core/known';
import { useSession, useWords } from '../session';
import { select } from '../store';
import { SymbolIcon } from '../symbol/SymbolIcon';
import { spokenDate } from '../words/spokenDate';
import { inLanguage } from '../words/words';
import { Note } from './Note';
import { SourceReference } from './SourceReference';

/** What one source says of an event: how firmly, when, who says so, with what figures, and where it stands. */
export function ReportLine({ report, known }: { report: Report; known: Known }) {
  const { chronicle } = useSession();
  const words = useWords();
  const names = report.by.map((id) => inLanguage(chronicle.actors[id]?.names ?? {}, words)).join(', ');
  return (
    <li className="report" data-status={report.status} data-aside={known.setAside.has(report) || undefined}>
      {known.setAside.has(report) && <p className="status-word">{words.card.setAside}</p>}
      <p className="report-says">{inLanguage(report.says, words)}</p>
      <p className="report-facts">
        <SymbolIcon kind={known.event.kind} status={report.status} size={16} />
        <span className="status-word">{words.statuses[report.status]}</span>
        <span>{spokenDate(report.date, known.event.kind, words)}</span>
        <span>{names === '' ? words.card.ownVoice : words.card.saidBy(names)}</span>
      </p>
      {Object.entries(report.responds).map(([source, response]) => (
        <p key={source} className="report-facts">
          {words.responses[response](inLanguage(chronicle.sources[source]?.short ?? {}, words))}
        </p>
      ))}
      {report.by
        .filter((id) => !(id in known.actors)) // the note of who takes part stands with the facts
        .map((id) => (
          <Note key={id} text={chronicle.actors[id]?.note ?? null} />
        ))}
      {report.figures.length > 0 && (
        <ul className="figures" aria-label={words.figures}>
          {report.figures.map((figure) => (
            <FigureLine key={`${figure.measure} ${figure.value} ${figure.by}`} figure={figure} />
          ))}
        </ul>
      )}
      <SourceReference source={report.source} paragraphs={report.paragraphs} published={report.published} />
    </li>
  );
}

function FigureLine({ figure }: { figure: Figure }) {
  const { chronicle, view } = useSession();
  const words = useWords();
  const measure = chronicle.measures[figure.measure];
  const by = figure.by === null ? undefined : chronicle.actors[figure.by];
  if (!measure) return null;
  const notes = [
    by && words.card.figureBy(inLanguage(by.names, words)),
    figure.asOf && words.card.asOf(spokenDate(figure.asOf, 'background', words)),
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
