import { knowledgeAt } from '../core/knowledge';
import { useScene, useSession, useView, useWords } from '../session';
import { select } from '../store';
import { SymbolIcon } from '../symbol/SymbolIcon';
import { relationWords } from '../words/relations';
import { inLanguage, wordsFor } from '../words/words';

/** The event's relations as it names them and as others name it. */
export function RelatedEvents({ id }: { id: string }) {
  const { chronicle, index, view } = useSession();
  const words = useWords();
  const is = wordsFor(relationWords, words);
  const knowledge = useView((state) => knowledgeAt(index, state.day, state.clock));
  const own = Object.entries(chronicle.events.find((event) => event.id === id)?.related ?? {}).map(
    ([other, relation]) => ({ other, word: is.relations[relation] }),
  );
  const incoming = chronicle.events.flatMap((event) => {
    const relation = event.related[id];
    return relation && !own.some(({ other }) => other === event.id)
      ? [{ other: event.id, word: is.relatedFrom[relation] }]
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
export function Neighbours({ id }: { id: string }) {
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
