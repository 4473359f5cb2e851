import '../style/filters.css';
import { showOnly } from '../filterVerbs';
import { useSession, useWords } from '../session';
import { filterWords } from '../words/filters';
import { wordsFor } from '../words/words';

interface OnlyTheseProps {
  readonly field: 'actors' | 'places';
  readonly choice: string;
  readonly name: string;
}

/** A small button beside a name: all events with it, and no others. */
export function OnlyThese({ field, choice, name }: OnlyTheseProps) {
  const { view } = useSession();
  const own = wordsFor(filterWords, useWords());
  const label = own.onlyWith[field](name);
  return (
    <button
      type="button"
      className="icon only"
      aria-label={label}
      title={label}
      onClick={() => showOnly(view, field, choice)}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d="M2 3h12L9.5 8.5V13l-3-1.5v-3Z" />
      </svg>
    </button>
  );
}
