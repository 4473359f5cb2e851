import { useEffect, useEffectEvent, useRef } from 'react';
import { useWords } from '../session';

/** The end of what is drawn of a list: whoever comes to it, or presses it, has the next lines drawn. */
export function MoreLines({ left, onMore }: { left: number; onMore: () => void }) {
  const words = useWords();
  const end = useRef<HTMLButtonElement>(null);
  const onSeen = useEffectEvent((seen: Element) => {
    if (!isBeyond(seen, document.activeElement)) onMore();
  });
  // watched from beginning to end: where the browser holds what is below, this stays in sight and is not come to again
  useEffect(() => (end.current ? bindSeen(end.current, onSeen) : undefined), []);
  return (
    <button type="button" className="action" ref={end} onClick={onMore}>
      {words.list.more(left)}
    </button>
  );
}

/** True for what has the focus below the list: it would be pushed out of sight. */
function isBeyond(end: Element, focused: Element | null): boolean {
  return focused !== null && (end.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function bindSeen(element: Element, tell: (seen: Element) => void): () => void {
  const watch = new IntersectionObserver((seen) => {
    if (seen.some(({ isIntersecting }) => isIntersecting)) tell(element);
  });
  watch.observe(element);
  return () => watch.disconnect();
}
