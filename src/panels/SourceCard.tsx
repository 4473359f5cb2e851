import { useSession, useWords } from '../session';
import { select } from '../store';
import { SymbolIcon } from '../symbol/SymbolIcon';
import { plainDay } from '../words/spokenDate';
import { inLanguage } from '../words/words';

/** A source: what it is, how far it can be trusted, and what each of its paragraphs became. */
export function SourceCard({ id }: { id: string }) {
  const { chronicle, view } = useSession();
  const words = useWords();
  const source = chronicle.sources[id];
  if (!source) return null;
  const reports = chronicle.events
    .flatMap((event) => event.reports.filter((report) => report.source === id).map((report) => ({ event, report })))
    .sort((first, second) => (first.report.paragraphs[0] ?? 0) - (second.report.paragraphs[0] ?? 0));
  return (
    <article className="card">
      <p className="card-kind">{words.source.title}</p>
      <h2>{source.title}</h2>
      {source.author.length > 0 && <p>{source.author.map(({ given, family }) => `${given} ${family}`).join(', ')}</p>}
      <dl className="facts">
        <dt>{words.source.publisher}</dt>
        <dd>
          {inLanguage(source.containerTitle, words)}
          {source.containerBasis && <span className="basis">{inLanguage(source.containerBasis, words)}</span>}
        </dd>
        <dt>{words.source.publishedOn(plainDay(source.published, words))}</dt>
        <dd>
          <span className="basis">
            {source.because ? inLanguage(source.because, words) : words.bases[source.basis]}
          </span>
        </dd>
        <dt>{words.source.text}</dt>
        <dd>{words.textQualities[source.text]}</dd>
      </dl>
      <h3>{words.source.reports}</h3>
      <ol className="reports">
        {reports.map(({ event, report }) => (
          <li key={`${event.id} ${report.paragraphs} ${report.status}`} className="report">
            <button type="button" className="event-link" onClick={() => select(view, { type: 'event', id: event.id })}>
              <SymbolIcon kind={event.kind} status={report.status} size={18} />
              <span>{inLanguage(event.title, words)}</span>
            </button>
            <p className="report-says">{inLanguage(report.says, words)}</p>
            <p className="reference">
              {source.locator === 'record'
                ? words.card.record(report.paragraphs)
                : words.card.paragraph(report.paragraphs)}
            </p>
          </li>
        ))}
      </ol>
    </article>
  );
}
