import { Suspense, useEffect, useRef, useState } from 'react';
import { later } from '../later';
import { useWords } from '../session';

const SearchBox = later(() => import('./SearchBox').then(({ SearchBox }) => SearchBox));

/** The way to the search: a button and the key `/`. The box and all that it needs are fetched when the page is at rest. */
export function Search() {
  const words = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const [opener, setOpener] = useState<Element | null>(null);
  useEffect(() => bindSlash(() => setOpener(document.activeElement)), []);
  return (
    <>
      <button
        type="button"
        className="control search-open"
        aria-keyshortcuts="/"
        aria-expanded={opener !== null}
        ref={button}
        onClick={() => setOpener(button.current)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M11 7A4 4 0 1 1 3 7a4 4 0 0 1 8 0ZM10 10l4 4" />
        </svg>
        <span>{words.controls.search}</span>
      </button>
      <Suspense>{opener && <SearchBox opener={opener} onClose={() => setOpener(null)} />}</Suspense>
    </>
  );
}

/** Whoever is writing means the sign itself. */
function bindSlash(open: () => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    const writes = event.target instanceof Element && event.target.closest('input, textarea, select');
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || writes) return;
    event.preventDefault();
    open();
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}
