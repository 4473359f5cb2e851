import { memo } from 'react';
import type { Entry } from '../core/scene';
import { useSession, useWords } from '../session';
import { select } from '../store';
import { SymbolIcon } from '../symbol/SymbolIcon';
import { spokenDate } from '../words/spokenDate';
import { inLanguage } from '../words/words';

/** An event in a list: what, when, where, and how firmly it is known. */
export const EventLine = memo(Line, (before, now) => {
  const [old, fresh] = [before.entry, now.entry];
  return (
    before.selected === now.selected &&
    old.known === fresh.known &&
    old.emphasis === fresh.emphasis &&
    old.disputed === fresh.disputed
  );
});

function Line({ entry, selected }: { entry: Entry; selected: boolean }) {
  const { chronicle, view } = useSession();
  const words = useWords();
  const { known, emphasis, disputed } = entry;
  const { event, status, date, places, reports } = known;
  const where = places.map((place) => inLanguage(chronicle.places[place]?.names ?? {}, words)).join(' – ');
  return (
    <button
      type="button"
      className="event-line"
      data-event={event.id}
      data-emphasis={emphasis}
      data-status={status}
      aria-current={selected ? 'true' : undefined}
      onClick={() => select(view, { type: 'event', id: event.id })}
    >
      <SymbolIcon kind={event.kind} status={status} />
      <span className="event-line-text">
        <span className="event-line-title">{inLanguage(event.title, words)}</span>
        <span className="event-line-facts">
          <span>{spokenDate(date, event.kind, words)}</span>
          <span className={where === '' ? 'missing' : undefined}>{where || words.list.noPlace}</span>
          {status !== 'happened' && <span className="status-word">{words.statuses[status]}</span>}
          {known.contradicted && <span className="status-word">{words.contradicted}</span>}
          {disputed && <span>{words.disputed}</span>}
          {reports.length > 1 && <span>{words.list.reports(reports.length)}</span>}
        </span>
      </span>
    </button>
  );
}
