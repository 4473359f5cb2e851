import { type ReactNode, useMemo } from 'react';
import { KINDS, STATUSES } from '../core/chronicle';
import { type Scene, sceneOf } from '../core/scene';
import { useSession, useSettledScene, useView, useWords } from '../session';
import { toggleKind, toggleStatus } from '../store';
import { SymbolIcon } from '../symbol/SymbolIcon';
import { legendWords } from '../words/legend';
import { wordsFor } from '../words/words';

/** The statuses and kinds of what is on the map, each with its count; a press shows only those that are pressed. */
export function SymbolKeys() {
  const { view } = useSession();
  const words = useWords();
  const own = wordsFor(legendWords, words);
  const scene = useUnfilteredScene();
  const statuses = useView((state) => state.statuses);
  const kinds = useView((state) => state.kinds);
  const counts = useMemo(() => countsOf(scene), [scene]);
  return (
    <>
      <section>
        <h2>{own.statuses}</h2>
        <ul className="keys">
          {STATUSES.filter((status) => counts.has(status) || statuses.includes(status)).map((status) => (
            <Key
              key={status}
              pressed={statuses.includes(status)}
              count={counts.get(status) ?? 0}
              onPress={() => toggleStatus(view, status, STATUSES)}
            >
              <SymbolIcon kind="meeting" status={status} /> {words.statuses[status]}
            </Key>
          ))}
        </ul>
      </section>
      <section>
        <h2>{own.kinds}</h2>
        <ul className="keys">
          {KINDS.filter((kind) => counts.has(kind) || kinds.includes(kind)).map((kind) => (
            <Key
              key={kind}
              pressed={kinds.includes(kind)}
              count={counts.get(kind) ?? 0}
              onPress={() => toggleKind(view, kind, KINDS)}
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

/** What would be shown without the filters that the legend sets, so that what they hide can be chosen too. */
function useUnfilteredScene(): Scene | null {
  const { index, view } = useSession();
  const scene = useSettledScene();
  return useMemo(() => scene && sceneOf(index, { ...view.getState(), kinds: [], statuses: [] }), [index, view, scene]);
}

function countsOf(scene: Scene | null): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { known } of scene?.entries ?? [])
    for (const key of [known.status, known.event.kind]) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
