import { useSession, useWords } from '../session';
import { select } from '../store';
import { inLanguage } from '../words/words';

/** A name that leads to the card of the person or body. */
export function ActorLink({ id }: { id: string }) {
  const { chronicle, view } = useSession();
  const words = useWords();
  return (
    <button type="button" className="source-link" onClick={() => select(view, { type: 'actor', id })}>
      {inLanguage(chronicle.actors[id]?.names ?? {}, words)}
    </button>
  );
}
