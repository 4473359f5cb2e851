import type { TerritoryStatement } from '../core/chronicle';
import { knowledgeAt } from '../core/knowledge';
import type { Hit } from '../core/search';
import type { Findable, SearchDocument } from '../core/searchDocuments';
import { answeringName, piecesOf } from '../core/searchMark';
import { type Session, useSession, useWords } from '../session';
import { SymbolIcon } from '../symbol/SymbolIcon';
import { cardWords } from '../words/card';
import { searchWords } from '../words/search';
import { plainDay, spokenDate } from '../words/spokenDate';
import { inLanguage, type Words, wordsFor } from '../words/words';

/** What says its own day of publication. */
const PUBLISHED: ReadonlySet<Findable> = new Set<Findable>(['source', 'report', 'statement']);

interface SearchLineProps {
  readonly id: string;
  readonly hit: Hit;
  readonly later: boolean;
  readonly active: boolean;
  readonly onChoose: () => void;
}

/** A result: what it is called or says, with the words that answered, what it is, and when. */
export function SearchLine({ id, hit: { document, sounds }, later, active, onChoose }: SearchLineProps) {
  const session = useSession();
  const words = useWords();
  const own = wordsFor(searchWords, words);
  const title = inLanguage(document.title, words);
  const other = answeringName(title, [...Object.values(document.title), ...document.names], sounds);
  const facts = [...(later ? [own.one[document.kind]] : []), ...factsOf(document, session, words)];
  if (later && document.since !== null && !PUBLISHED.has(document.kind))
    facts.push(own.out(plainDay(document.since, words)));
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names what is active
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
    <div role="option" className="search-line" id={id} aria-selected={active} onClick={onChoose}>
      <SearchSymbol document={document} />
      <span className="event-line-text">
        <span className="search-title">
          <Marked text={title} sounds={sounds} />
        </span>
        <span className="event-line-facts">
          {other !== null && (
            <span>
              <Marked text={own.also(other)} sounds={sounds} />
            </span>
          )}
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </span>
      </span>
    </div>
  );
}

function Marked({ text, sounds }: { text: string; sounds: ReadonlySet<string> }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a text has its pieces in one order only
  return piecesOf(text, sounds).map((piece, at) => (piece.hit ? <mark key={at}>{piece.text}</mark> : piece.text));
}

function SearchSymbol({ document: { kind, id } }: { document: SearchDocument }) {
  const session = useSession();
  if (kind !== 'event' && kind !== 'report') return null;
  const known = knownOf(id, session);
  return known && <SymbolIcon kind={known.event.kind} status={known.status} size={18} />;
}

/** By the clock of the view; what nobody had reported by then as it is in hindsight. */
function knownOf(id: string, { index, view }: Session) {
  const { day, clock } = view.getState();
  return knowledgeAt(index, day, clock).byEvent.get(id) ?? knowledgeAt(index, day, 'hindsight').byEvent.get(id) ?? null;
}

/** What it is, and when, in words. */
function factsOf(document: SearchDocument, session: Session, words: Words): string[] {
  const { chronicle } = session;
  const { kind, id, said } = document;
  const own = wordsFor(searchWords, words);
  switch (kind) {
    case 'event': {
      const known = knownOf(id, session);
      if (!known) return [];
      const { event, status, date } = known;
      const firmness = status === 'happened' ? [] : [words.statuses[status]];
      return [words.kinds[event.kind], spokenDate(date, event.kind, words), ...firmness];
    }
    case 'report': {
      const event = knownOf(id, session)?.event;
      return [...(event ? [inLanguage(event.title, words)] : []), ...saidBy(said, session, words)];
    }
    case 'statement': {
      const about = inLanguage(chronicle.territories[id]?.names ?? {}, words);
      return [about, ...(said ? [spokenDate(said.date, 'background', words)] : []), ...saidBy(said, session, words)];
    }
    case 'actor': {
      const actor = chronicle.actors[id];
      return actor ? [actor.role ? inLanguage(actor.role, words) : own.actors[actor.kind]] : [];
    }
    case 'place': {
      const place = chronicle.places[id];
      return place ? [own.places[place.precision]] : [];
    }
    case 'territory':
      return [own.statements(chronicle.territories[id]?.statements.length ?? 0)];
    case 'source': {
      const source = chronicle.sources[id];
      if (!source) return [];
      return [
        inLanguage(source.containerTitle, words),
        wordsFor(cardWords, words).published(plainDay(source.published, words)),
      ];
    }
    case 'dispute':
      return [own.accounts(chronicle.disputes[id]?.answers.length ?? 0)];
  }
}

function saidBy(said: SearchDocument['said'], { chronicle }: Session, words: Words): string[] {
  if (!said) return [];
  const source = chronicle.sources[(said as TerritoryStatement).source];
  return [
    inLanguage(source?.short ?? {}, words),
    wordsFor(cardWords, words).published(plainDay(said.published, words)),
  ];
}
