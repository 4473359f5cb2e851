import { Suspense, useState } from 'react';
import { FILTER_FIELDS, partsOf } from '../core/filters';
import { later } from '../later';
import { useView, useWords } from '../session';

const FilterBody = later(() => import('./FilterBody').then(({ FilterBody }) => FilterBody));

/** The filters; fetched and drawn when they are first opened. */
export function Filters() {
  const words = useWords();
  const [opened, setOpened] = useState(false);
  const active = useView((view) => FILTER_FIELDS.reduce((sum, field) => sum + partsOf(view, field).length, 0));
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
