import '../style/card.css';
import '../style/dispute.css';
import { answersKnown, type KnownAnswer } from '../core/dispute';
import { useSession, useView, useWords } from '../session';
import { select } from '../store';
import { SymbolIcon } from '../symbol/SymbolIcon';
import { disputeWords } from '../words/dispute';
import { spokenDay } from '../words/spokenDate';
import { inLanguage, wordsFor } from '../words/words';
import { SourceReference } from './SourceReference';

/** A question and the accounts that were known of it, side by side; the order is that of the data and ranks nobody. */
export function DisputeCard({ id }: { id: string }) {
  const { chronicle } = useSession();
  const words = useWords();
  const day = useView((view) => view.day);
  const clock = useView((view) => view.clock);
  const own = wordsFor(disputeWords, words);
  const dispute = chronicle.disputes[id];
  if (!dispute) return null;
  const known = answersKnown(chronicle, dispute, day, clock);
  const fewer = known.length < dispute.answers.length;
  return (
    <article className="card">
      <p className="card-kind">{own.kind}</p>
      <h2>{inLanguage(dispute.question, words)}</h2>
      {known.length > 1 && <p className="aside">{own.neutral}</p>}
      {fewer && (
        <p className="dispute-known">
          {known.length > 0 ? own.knownBy(known.length, spokenDay(day, words)) : own.noneKnown}
        </p>
      )}
      <div className="accounts">
        {known.map((answer) => (
          <Account key={answer.answer.id} {...answer} />
        ))}
      </div>
    </article>
  );
}

function Account({ answer, reports }: KnownAnswer) {
  const { chronicle, view } = useSession();
  const words = useWords();
  const own = wordsFor(disputeWords, words);
  const names = answer.by.map((actor) => inLanguage(chronicle.actors[actor]?.names ?? {}, words));
  const sources = new Set(
    reports.map(({ report }) => inLanguage(chronicle.sources[report.source]?.short ?? {}, words)),
  );
  const heading = names.join(', ') || own.ownVoice([...sources].join(', '));
  return (
    <section className="account" aria-label={heading}>
      <h3>{heading}</h3>
      <p className="report-says">{inLanguage(answer.says, words)}</p>
      <ul aria-label={own.reports}>
        {reports.map(({ event, report, paragraphs }) => (
          <li key={`${event.id} ${report.source} ${paragraphs}`}>
            <button type="button" className="event-link" onClick={() => select(view, { type: 'event', id: event.id })}>
              <SymbolIcon kind={event.kind} status={report.status} size={18} />
              <span>{inLanguage(event.title, words)}</span>
            </button>
            <SourceReference {...report} paragraphs={paragraphs} />
          </li>
        ))}
      </ul>
    </section>
  );
}
