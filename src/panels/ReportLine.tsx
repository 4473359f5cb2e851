import type { Report } from '../core/chronicle';
import type { Known } from '../core/known';
import { useSession, useWords } from '../session';
import { SymbolIcon } from '../symbol/SymbolIcon';
import { relationWords } from '../words/relations';
import { spokenDate } from '../words/spokenDate';
import { inLanguage, wordsFor } from '../words/words';
import { Figures } from './Figures';
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
          {wordsFor(relationWords, words).responses[response](
            inLanguage(chronicle.sources[source]?.short ?? {}, words),
          )}
        </p>
      ))}
      {report.by
        .filter((id) => !(id in known.actors)) // the note of who takes part stands with the facts
        .map((id) => (
          <Note key={id} text={chronicle.actors[id]?.note ?? null} />
        ))}
      <Figures figures={report.figures} />
      <SourceReference {...report} />
    </li>
  );
}
