import { FILTER_FIELDS, partsOf } from '../core/filters';
import { later } from '../later';
import { useView, useWords } from '../session';
import { Fold } from './Fold';

const FilterBody = later(() => import('./FilterBody').then(({ FilterBody }) => FilterBody));

/** The filters, and how many are set. */
export function Filters() {
  const words = useWords();
  const active = useView((view) => FILTER_FIELDS.reduce((sum, field) => sum + partsOf(view, field).length, 0));
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
