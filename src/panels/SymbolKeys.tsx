import { useMemo } from 'react';
import { KINDS, STATUSES } from '../core/chronicle';
import { type Scene, sceneOf } from '../core/scene';
import { useSession, useSettledScene, useView, useWords } from '../session';
import { toggleKind, toggleStatus } from '../store';
import { SymbolIcon } from '../symbol/SymbolIcon';

/** The statuses and kinds of what is on the map, each with its count; a press shows only those that are pressed. */
export function SymbolKeys() {
  const { view } = useSession();
  const words = useWords();
  const scene = useUnfilteredScene();
  const statuses = useView((state) => state.statuses);
  const kinds = useView((state) => state.kinds);
  const counts = useMemo(() => countsOf(scene), [scene]);
  return (
    <>
      <section>
        <h2>{words.legend.statuses}</h2>
        <ul className="keys">
          {STATUSES.filter((status) => counts.has(status) || statuses.includes(status)).map((status) => (
            <li key={status}>
              <button
                type="button"
                className="key"
                aria-pressed={statuses.includes(status)}
                onClick={() => toggleStatus(view, status, STATUSES)}
              >
                <SymbolIcon kind="meeting" status={status} /> {words.statuses[status]}{' '}
                <span className="count">{words.number(counts.get(status) ?? 0)}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words.legend.kinds}</h2>
        <ul className="keys">
          {KINDS.filter((kind) => counts.has(kind) || kinds.includes(kind)).map((kind) => (
            <li key={kind}>
              <button
                type="button"
                className="key"
                aria-pressed={kinds.includes(kind)}
                onClick={() => toggleKind(view, kind, KINDS)}
              >
                <SymbolIcon kind={kind} status="happened" /> {words.kinds[kind]}{' '}
                <span className="count">{words.number(counts.get(kind) ?? 0)}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
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
