import { Suspense, useState } from 'react';
import { later } from '../later';
import { useView, useWords } from '../session';

const FilterBody = later(() => import('./FilterBody').then(({ FilterBody }) => FilterBody));

/** Filters by kind, status and actor; fetched and drawn when they are first opened. */
export function Filters() {
  const words = useWords();
  const [opened, setOpened] = useState(false);
  const active = useView((view) => view.kinds.length + view.statuses.length + view.actors.length);
  return (
    <details className="filters" onToggle={() => setOpened(true)}>
      <summary>
        {words.filters.title}
        {active > 0 && <span className="filters-active">{words.filters.active(active)}</span>}
      </summary>
      <Suspense>{opened && <FilterBody />}</Suspense>
    </details>
  );
}
