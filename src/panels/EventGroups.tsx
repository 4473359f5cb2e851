import { useMemo } from 'react';
import { useStore } from 'zustand';
import { listGroups } from '../core/listGroups';
import type { Scene } from '../core/scene';
import { useSession, useWords } from '../session';
import { drawMore, linesDrawn } from './drawnLines';
import { EventLine } from './EventLine';
import { MoreLines } from './MoreLines';

/** The lines of the list in groups, as many as a reader has come to. */
export function EventGroups({ scene, selectedId }: { scene: Scene; selectedId: string | null }) {
  const { index, view } = useSession();
  const words = useWords();
  const most = useStore(linesDrawn, ({ overview }) => overview);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a scene that has settled is the view's own
  const groups = useMemo(() => listGroups(index, view.getState(), most), [index, view, scene, most]);
  const left = scene.counts.shown - most;
  return (
    <>
      {groups.map(({ emphasis, count, first }) => (
        <section key={emphasis} className="event-group" aria-label={words.list.emphasis[emphasis]}>
          <h3>
            {words.list.emphasis[emphasis]} <span className="count">{words.number(count)}</span>
          </h3>
          <ol>
            {first.map((entry) => (
              <li key={entry.event}>
                <EventLine entry={entry} selected={entry.event === selectedId} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      {left > 0 && <MoreLines left={left} onMore={() => drawMore('overview')} />}
    </>
  );
}
