import '../style/search.css';
import { type KeyboardEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import type { Found, Hit } from '../core/search';
import { goalOf, sightOf } from '../core/searchGoal';
import { useSession, useWords } from '../session';
import { openView } from '../store';
import { searchWords } from '../words/search';
import { wordsFor } from '../words/words';
import { SearchResults } from './SearchResults';
import { useAnswer } from './useAnswer';

interface SearchBoxProps {
  /** What had the focus before, and gets it back if nothing is chosen. */
  readonly opener: Element;
  readonly onClose: () => void;
}

/** A combobox with a listbox as the ARIA Authoring Practices have it: the focus stays in the field, the arrows move what is active. */
export function SearchBox({ opener, onClose }: SearchBoxProps) {
  const { index, view, map } = useSession();
  const own = wordsFor(searchWords, useWords());
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const [hurried, setHurried] = useState(false); // Enter came before the answer
  const asked = query.trim();
  const answer = useAnswer(asked); // the field is never behind what is typed; this may be
  const isAnswered = answer?.query === asked;
  const found = asked === '' ? NOTHING : (answer?.found ?? NOTHING);
  const hits = [...found.groups, found.later].flatMap((group) => group.hits);
  useEffect(() => field.current?.focus(), []);

  const leave = () => {
    onClose();
    if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
  };
  const choose = ({ document: chosen }: Hit) => {
    const goal = goalOf(index, view.getState(), chosen);
    onClose();
    openView(view, goal);
    map.setState({ sight: sightOf(index, goal, chosen) });
    document.getElementById('panel')?.focus({ preventScroll: true });
  };
  const chooseFirst = useEffectEvent(() => {
    if (hits[0]) choose(hits[0]);
    setHurried(false);
  });
  useEffect(() => {
    if (hurried && isAnswered) chooseFirst();
  }, [hurried, isAnswered]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const hit = hits[active];
    if (event.key === 'Escape') leave();
    else if (event.key === 'Enter' && !isAnswered) setHurried(true);
    else if (event.key === 'Enter' && hit) choose(hit);
    else if (step && hits.length > 0) setActive((active + step + hits.length) % hits.length);
    else return;
    event.preventDefault();
    event.stopPropagation(); // Escape would let go of what is selected, too
  };
  return (
    <search
      className="search"
      aria-label={own.label}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) onClose();
      }}
    >
      <div className="search-field">
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={own.label}
          aria-autocomplete="list"
          aria-expanded={hits.length > 0}
          aria-controls={`${id}list`}
          aria-activedescendant={hits.length > 0 ? `${id}${active}` : undefined}
          aria-describedby={`${id}hint`}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="go"
          placeholder={own.placeholder}
          value={query}
          onChange={({ target }) => {
            setQuery(target.value);
            setActive(0);
            setHurried(false);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="icon" aria-label={own.close} title={own.close} onClick={leave}>
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d="m3 3 10 10M13 3 3 13" />
          </svg>
        </button>
      </div>
      <p className="search-hint" id={`${id}hint`}>
        {own.hint}
      </p>
      <SearchResults
        id={id}
        query={asked === '' || !answer ? asked : answer.query}
        ready={answer !== null}
        found={found}
        active={active}
        onChoose={choose}
      />
    </search>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

const NOTHING: Found = { groups: [], later: { hits: [], total: 0 } };
