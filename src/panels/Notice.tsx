import type { ReactNode } from 'react';
import { useWords } from '../session';

/** One line on the map, and a button that closes it. */
export function Notice({ children, onDismiss }: { children: ReactNode; onDismiss: () => void }) {
  const words = useWords();
  return (
    <div className="notice" role="status">
      <p>{children}</p>
      <button type="button" className="icon" aria-label={words.dismiss} title={words.dismiss} onClick={onDismiss}>
        <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
          <path d="m3 3 10 10M13 3 3 13" />
        </svg>
      </button>
    </div>
  );
}
