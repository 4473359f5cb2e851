import '../style/card.css';
import '../style/eventCard.css';
import { Suspense } from 'react';
import { revealed } from '../core/reveal';
import type { Hidden } from '../core/scene';
import { later } from '../later';
import { useScene, useSession, useWords } from '../session';
import { openView } from '../store';
import { SymbolIcon } from '../symbol/SymbolIcon';
import { inLanguage } from '../words/words';
import { EventFacts } from './EventFacts';
import { EventLife } from './EventLife';
import { Neighbours, RelatedEvents } from './RelatedEvents';
import { ReportLine } from './ReportLine';

const EventDisputes = later(() => import('./EventDisputes').then(({ EventDisputes }) => EventDisputes));

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
      {known && <EventFacts known={known} />}
      {known && <EventLife known={known} />}
      <Suspense>{known && <EventDisputes id={id} />}</Suspense>
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
      <RelatedEvents id={id} />
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
