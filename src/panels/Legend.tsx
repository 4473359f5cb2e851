import { Suspense, useState } from 'react';
import { later } from '../later';
import { useWords } from '../session';

const LegendBody = later(() => import('./LegendBody').then(({ LegendBody }) => LegendBody));

/** What the marks mean, and the layers; fetched and drawn when it is first opened. */
export function Legend() {
  const words = useWords();
  const [opened, setOpened] = useState(false);
  return (
    <details className="legend" onToggle={() => setOpened(true)}>
      <summary title={words.legend.title}>
        <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
          <path d="m8 2 6 3.2-6 3.2-6-3.2ZM2.6 8.4 8 11.2l5.4-2.8M2.6 11.2 8 14l5.4-2.8" />
        </svg>
        <span>{words.legend.title}</span>
      </summary>
      <Suspense>{opened && <LegendBody />}</Suspense>
    </details>
  );
}
