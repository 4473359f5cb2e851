import type { Part } from '../core/reading';
import { useSession, useWords } from '../session';
import { select } from '../store';
import { SymbolIcon } from '../symbol/SymbolIcon';
import { cardWords } from '../words/card';
import { sourceWords } from '../words/source';
import { plainDay, spokenDate } from '../words/spokenDate';
import { inLanguage, wordsFor } from '../words/words';
import { Figures } from './Figures';

/** What a passage of a source became on the map, and all that it says of it. */
export function SourcePart({ part }: { part: Part }) {
  const { chronicle, view } = useSession();
  const words = useWords();
  const card = wordsFor(cardWords, words);
  const own = wordsFor(sourceWords, words);
  const { said } = part;
  const names = said.by.map((id) => inLanguage(chronicle.actors[id]?.names ?? {}, words)).join(', ');
  const places =
    part.type === 'event' ? part.said.places.map((id) => inLanguage(chronicle.places[id]?.names ?? {}, words)) : null;
  return (
    <li className="report" data-status={part.type === 'event' ? part.said.status : undefined}>
      {part.type === 'event' ? (
        <button type="button" className="event-link" onClick={() => select(view, { type: 'event', id: part.event.id })}>
          <SymbolIcon kind={part.event.kind} status={part.said.status} size={18} />
          <span>{inLanguage(part.event.title, words)}</span>
        </button>
      ) : (
        <button
          type="button"
          className="event-link"
          onClick={() => select(view, { type: 'territory', id: part.territory.id })}
        >
          <span>
            {own.area}: {inLanguage(part.territory.names, words)}
          </span>
        </button>
      )}
      <p className="report-says">{inLanguage(said.says, words)}</p>
      <p className="report-facts">
        {part.type === 'event' && (
          <>
            <span>{words.kinds[part.event.kind]}</span>
            <span className="status-word">{words.statuses[part.said.status]}</span>
          </>
        )}
        <span>{spokenDate(said.date, part.type === 'event' ? part.event.kind : 'background', words)}</span>
        {places && <span>{places.join(', ') || words.list.noPlace}</span>}
        <span>{names === '' ? card.ownVoice : card.saidBy(names)}</span>
        {said.published !== chronicle.sources[said.source]?.published && (
          <span>{card.published(plainDay(said.published, words))}</span>
        )}
        {said.paragraphs.length > 1 && <span>{own.alsoIn(said.paragraphs.slice(1).join(', '))}</span>}
      </p>
      <p className="basis">{said.because ? inLanguage(said.because, words) : card.bases[said.basis]}</p>
      {part.type === 'event' && <Figures figures={part.said.figures} />}
    </li>
  );
}
