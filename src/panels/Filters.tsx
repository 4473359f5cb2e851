import { useView, useWords } from '../session';
import { Fold } from './Fold';
import { later } from './later';

const FilterBody = later(() => import('./FilterBody').then(({ FilterBody }) => FilterBody));

/** Filters by kind, status and actor. */
export function Filters() {
  const words = useWords();
  const active = useView((view) => view.kinds.length + view.statuses.length + view.actors.length);
  const title = (
    <>
      {words.filters.title}
      {active > 0 && <span className="filters-active">{words.filters.active(active)}</span>}
    </>
  );
  return (
    <Fold className="filters" title={title}>
      <FilterBody />
    </Fold>
  );
}
