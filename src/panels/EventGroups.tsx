import { useEffect, useMemo, useRef, useState } from 'react';
import { listGroups } from '../core/listGroups';
import type { Scene } from '../core/scene';
import { useSession, useWords } from '../session';
import { EventLine } from './EventLine';

const LINES = 200; // that are drawn at first, and more each time a reader comes to the end of them

/** The lines of the list in groups, as many as a reader has come to. */
export function EventGroups({ scene, selectedId }: { scene: Scene; selectedId: string | null }) {
  const { index, view } = useSession();
  const words = useWords();
  const [most, setMost] = useState(LINES);
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
      {left > 0 && <MoreLines left={left} onMore={() => setMost(most + LINES)} />}
    </>
  );
}

/** The end of what is drawn: whoever scrolls to it, or presses it, has the next lines drawn. */
function MoreLines({ left, onMore }: { left: number; onMore: () => void }) {
  const words = useWords();
  const end = useRef<HTMLButtonElement>(null);
  useEffect(() => (end.current ? bindSeen(end.current, onMore) : undefined), [onMore]);
  return (
    <button type="button" className="action" ref={end} onClick={onMore}>
      {words.list.more(left)}
    </button>
  );
}

function bindSeen(element: HTMLElement, tell: () => void): () => void {
  const watch = new IntersectionObserver((seen) => {
    if (seen.some(({ isIntersecting }) => isIntersecting)) tell();
  });
  watch.observe(element);
  return () => watch.disconnect();
}
