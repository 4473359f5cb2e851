import '../style/filters.css';
import { FILTER_FIELDS, type FilterPart, partsOf } from '../core/filters';
import { liftFilters, liftPart } from '../filterVerbs';
import { useSession, useView, useWords } from '../session';
import { filterWords } from '../words/filters';
import { wordsFor } from '../words/words';
import { partName } from './filterNames';

/** What the filters ask for, each part to be lifted by itself, and all at once. */
export function FilterChips() {
  const { chronicle, view } = useSession();
  const words = useWords();
  const own = wordsFor(filterWords, words);
  useView((state) => FILTER_FIELDS.map((field) => String(state[field])).join('|')); // one text, which only filters change
  const parts = FILTER_FIELDS.flatMap((field) => partsOf(view.getState(), field));
  return (
    <ul className="chosen" aria-label={own.on}>
      {parts.map((part) => {
        const name = partName(part, chronicle, words);
        return (
          <li key={keyOf(part)}>
            <button type="button" className="lift" aria-label={own.remove(name)} onClick={() => liftPart(view, part)}>
              {name}
            </button>
          </li>
        );
      })}
      <li>
        <button type="button" className="action" onClick={() => liftFilters(view)}>
          {own.removeAll}
        </button>
      </li>
    </ul>
  );
}

function keyOf({ field, choice }: FilterPart): string {
  return `${field} ${choice}`;
}
