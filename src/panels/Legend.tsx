import { Suspense, useState } from 'react';
import { useWords } from '../session';
import { later } from './later';

const LegendBody = later(() => import('./LegendBody').then(({ LegendBody }) => LegendBody));

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
