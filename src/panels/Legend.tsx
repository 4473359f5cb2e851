import { lazy, Suspense, useState } from 'react';
import { useWords } from '../session';

const LegendBody = lazy(() => import('./LegendBody').then(({ LegendBody }) => ({ default: LegendBody })));

/** What the marks mean, and the layers; fetched and drawn when it is first opened. */
export function Legend() {
  const words = useWords();
  const [opened, setOpened] = useState(false);
  return (
    <details className="legend" onToggle={() => setOpened(true)}>
      <summary>{words.legend.title}</summary>
      <Suspense>{opened && <LegendBody />}</Suspense>
    </details>
  );
}
