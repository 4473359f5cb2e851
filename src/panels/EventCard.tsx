import type { Figure, Report, Text } from '../core/chronicle';
import { knowledgeAt } from '../core/knowledge';
import type { Known } from '../core/known';
import { revealed } from '../core/reveal';
import type { Hidden } from '../core/scene';
import { useScene, useSession, useView, useWords } from '../session';
import { openView, select } from '../store';
import { SymbolIcon } from '../symbol/SymbolIcon';
import { spokenDate } from '../words/spokenDate';
import { inLanguage } from '../words/words';
import { SourceReference } from './SourceReference';

/** All that is known of the selected event by the clock of the view. */
export function EventCard({ id }: { id: string }) {
  const { chronicle } = useSession();
  const words = useWords();
  const selected = useScene((scene) => scene.selected);
  const event = chronicle.events.find((candidate) => candidate.id === id);
  if (!event) return null;
  const known = selected?.known ?? null;
  return (
    <article className="card">
      <header className="card-head">
        <SymbolIcon kind={event.kind} status={known?.status ?? 'considered'} size={34} />
        <div>
          <p className="card-kind">
            {words.kinds[event.kind]}
            {known && (
              <>
                {' · '}
                <span className="status-word">{words.statuses[known.status]}</span>
              </>
            )}
            {known?.contradicted && <span className="status-word"> · {words.contradicted}</span>}
          </p>
          <h2>{inLanguage(event.title, words)}</h2>
        </div>
      </header>
      {selected?.hidden && <HiddenNote hidden={selected.hidden} id={id} />}
      {known && <Facts known={known} />}
      {known && (
        <section>
          <h3>{words.card.reports}</h3>
          <ol className="reports">
            {known.reports.map((report) => (
              <ReportLine
                key={`${report.source} ${report.paragraphs} ${report.status}`}
                report={report}
                known={known}
              />
            ))}
          </ol>
        </section>
      )}
      <Related id={id} />
      <Neighbours id={id} />
    </article>
  );
}

/** A linked event is never a dead end: why it is not on the map, and one step that brings it there. */
function HiddenNote({ hidden, id }: { hidden: Hidden; id: string }) {
  const { index, view } = useSession();
  const words = useWords();
  return (
    <div className="hidden-note" role="status">
      <p>{words.hidden[hidden]}</p>
      <button type="button" className="action" onClick={() => openView(view, revealed(index, view.getState(), id))}>
        {words.lift[hidden]}
      </button>
    </div>
  );
}

function Facts({ known }: { known: Known }) {
  const { chronicle } = useSession();
  const words = useWords();
  const { event, decidedBy, date, places, from, actors, status } = known;
  return (
    <dl className="facts">
      <dt>{words.card.when}</dt>
      <dd>
        {spokenDate(date, event.kind, words)}
        <span className="basis">
          {decidedBy.because ? inLanguage(decidedBy.because, words) : words.bases[decidedBy.basis]}
        </span>
        {(status === 'planned' || status === 'considered') && <span className="basis">{words.card.onlyPlan}</span>}
      </dd>
      <dt>{words.card.where}</dt>
      <dd>
        {places.length === 0 && <span className="missing">{words.list.noPlace}</span>}
        {places.map((id) => {
          const place = chronicle.places[id];
          return (
            place && (
              <span key={id} className="line">
                {words.card.place(inLanguage(place.names, words), words.precisions[place.precision])}
                <Note text={place.note} />
              </span>
            )
          );
        })}
        {from !== null && (
          <span className="line">{words.card.from(inLanguage(chronicle.places[from]?.names ?? {}, words))}</span>
        )}
      </dd>
      {Object.keys(actors).length > 0 && (
        <>
          <dt>{words.card.who}</dt>
          <dd>
            {Object.entries(actors).map(([id, role]) => {
              const actor = chronicle.actors[id];
              return (
                actor && (
                  <span key={id} className="line">
                    {inLanguage(actor.names, words)}{' '}
                    <span className="role">
                      {[actor.role && inLanguage(actor.role, words), words.roles[role]].filter(Boolean).join(', ')}
                    </span>
                    <Note text={actor.note} />
                  </span>
                )
              );
            })}
          </dd>
        </>
      )}
    </dl>
  );
}

/** What the chronicle adds about an actor or a place. */
function Note({ text }: { text: Text | null }) {
  const words = useWords();
  return text && <span className="basis">{inLanguage(text, words)}</span>;
}

function ReportLine({ report, known }: { report: Report; known: Known }) {
  const { chronicle } = useSession();
  const words = useWords();
  const names = report.by.map((id) => inLanguage(chronicle.actors[id]?.names ?? {}, words)).join(', ');
  return (
    <li className="report" data-status={report.status}>
      <p className="report-says">{inLanguage(report.says, words)}</p>
      <p className="report-facts">
        <SymbolIcon kind={known.event.kind} status={report.status} size={16} />
        <span className="status-word">{words.statuses[report.status]}</span>
        <span>{spokenDate(report.date, known.event.kind, words)}</span>
        <span>{names === '' ? words.card.ownVoice : words.card.saidBy(names)}</span>
      </p>
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
  const { chronicle } = useSession();
  const words = useWords();
  const measure = chronicle.measures[figure.measure];
  const by = figure.by === null ? undefined : chronicle.actors[figure.by];
  if (!measure) return null;
  const notes = [
    inLanguage(measure.names, words),
    by && words.card.figureBy(inLanguage(by.names, words)),
    figure.asOf && words.card.asOf(spokenDate(figure.asOf, 'background', words)),
  ].filter(Boolean);
  return (
    <li>
      <strong>{words.quantity(figure.value, figure.qualifier, inLanguage(measure.unit, words))}</strong>{' '}
      <span className="role">{notes.join(', ')}</span>
    </li>
  );
}

/** The event's relations as it names them and as others name it. */
function Related({ id }: { id: string }) {
  const { chronicle, index, view } = useSession();
  const words = useWords();
  const knowledge = useView((state) => knowledgeAt(index, state.day, state.clock));
  const own = Object.entries(chronicle.events.find((event) => event.id === id)?.related ?? {}).map(
    ([other, relation]) => ({ other, word: words.relations[relation] }),
  );
  const incoming = chronicle.events.flatMap((event) => {
    const relation = event.related[id];
    return relation && !own.some(({ other }) => other === event.id)
      ? [{ other: event.id, word: words.relatedFrom[relation] }]
      : [];
  });
  const related = [...own, ...incoming].flatMap(({ other, word }) => {
    const known = knowledge.byEvent.get(other);
    return known ? [{ known, word }] : [];
  });
  if (related.length === 0) return null;
  return (
    <section>
      <h3>{words.card.related}</h3>
      <ul className="related">
        {related.map(({ known, word }) => (
          <li key={known.event.id}>
            <span className="role">{word}</span>
            <button type="button" onClick={() => select(view, { type: 'event', id: known.event.id })}>
              <SymbolIcon kind={known.event.kind} status={known.status} size={18} />
              <span>{inLanguage(known.event.title, words)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The events before and after in the list. */
function Neighbours({ id }: { id: string }) {
  const { view } = useSession();
  const words = useWords();
  const entries = useScene((scene) => scene.entries);
  const at = entries.findIndex((entry) => entry.event === id);
  const [previous, next] = at < 0 ? [undefined, undefined] : [entries[at - 1], entries[at + 1]];
  return (
    <nav className="neighbours">
      {previous && (
        <button type="button" onClick={() => select(view, { type: 'event', id: previous.event })}>
          <span className="role">{words.card.previous}</span>
          {inLanguage(previous.known.event.title, words)}
        </button>
      )}
      {next && (
        <button type="button" onClick={() => select(view, { type: 'event', id: next.event })}>
          <span className="role">{words.card.next}</span>
          {inLanguage(next.known.event.title, words)}
        </button>
      )}
    </nav>
  );
}
