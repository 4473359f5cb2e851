import type { ReactNode } from 'react';
import { KINDS, STATUSES } from '../core/chronicle';
import { toggleChoice } from '../filterVerbs';
import { useSession, useView, useWords } from '../session';
import { SymbolIcon } from '../symbol/SymbolIcon';
import { legendWords } from '../words/legend';
import { wordsFor } from '../words/words';
import { useFacets } from './useFacets';

/** The statuses and kinds of what is on the map, each with its count; a press shows only those that are pressed. */
export function SymbolKeys() {
  const { view } = useSession();
  const words = useWords();
  const own = wordsFor(legendWords, words);
  const facets = useFacets();
  const statuses = useView((state) => state.statuses);
  const kinds = useView((state) => state.kinds);
  return (
    <>
      <section>
        <h2>{own.statuses}</h2>
        <ul className="keys">
          {STATUSES.filter((status) => facets.statuses.has(status) || statuses.includes(status)).map((status) => (
            <Key
              key={status}
              pressed={statuses.includes(status)}
              count={facets.statuses.get(status) ?? 0}
              onPress={() => toggleChoice(view, 'statuses', status, STATUSES)}
            >
              <SymbolIcon kind="meeting" status={status} /> {words.statuses[status]}
            </Key>
          ))}
        </ul>
      </section>
      <section>
        <h2>{own.kinds}</h2>
        <ul className="keys">
          {KINDS.filter((kind) => facets.kinds.has(kind) || kinds.includes(kind)).map((kind) => (
            <Key
              key={kind}
              pressed={kinds.includes(kind)}
              count={facets.kinds.get(kind) ?? 0}
              onPress={() => toggleChoice(view, 'kinds', kind, KINDS)}
            >
              <SymbolIcon kind={kind} status="happened" /> {words.kinds[kind]}
            </Key>
          ))}
        </ul>
      </section>
    </>
  );
}

interface KeyProps {
  readonly pressed: boolean;
  readonly count: number;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function Key({ pressed, count, onPress, children }: KeyProps) {
  const words = useWords();
  return (
    <li>
      <button type="button" className="key" aria-pressed={pressed} onClick={onPress}>
        {children} <span className="count">{words.number(count)}</span>
      </button>
    </li>
  );
}
