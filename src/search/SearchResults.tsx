import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import type { Found, Hit, Hits } from '../core/search';
import { useSession, useWords } from '../session';
import { searchWords } from '../words/search';
import { plainDay } from '../words/spokenDate';
import { wordsFor } from '../words/words';
import { SearchLine } from './SearchLine';

interface SearchResultsProps {
  /** What the ids of the list and its options begin with. */
  readonly id: string;
  readonly query: string;
  readonly ready: boolean;
  readonly found: Found;
  readonly active: number;
  readonly onChoose: (hit: Hit) => void;
}

/** What was found, grouped by what it is; what came out after the day shown stands apart. */
export function SearchResults({ id, query, ready, found, active, onChoose }: SearchResultsProps) {
  const { view } = useSession();
  const words = useWords();
  const own = wordsFor(searchWords, words);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => showActive(list, active), [active]);
  const groups = [...found.groups, ...(found.later.total > 0 ? [{ kind: null, ...found.later }] : [])];
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const said = query === '' ? '' : !ready ? own.preparing : total === 0 ? own.nothing(query) : own.found(total);
  let at = 0;
  return (
    <>
      <p className={total === 0 ? 'search-said' : 'visually-hidden'} role="status">
        {said}
      </p>
      <div role="listbox" className="search-list" id={`${id}list`} aria-label={own.results} ref={list}>
        {groups.map((group) => {
          const name = group.kind === null ? own.later : own.kinds[group.kind];
          return (
            <Group key={name} id={`${id}${group.kind ?? 'later'}`} name={name} hits={group}>
              {group.kind === null && (
                <p className="search-later" role="presentation">
                  {own.laterThan(plainDay(view.getState().day, words))}
                </p>
              )}
              {group.hits.map((hit) => {
                const place = at++;
                return (
                  <SearchLine
                    key={place}
                    id={`${id}${place}`}
                    hit={hit}
                    later={group.kind === null}
                    active={place === active}
                    onChoose={() => onChoose(hit)}
                  />
                );
              })}
            </Group>
          );
        })}
      </div>
    </>
  );
}

interface GroupProps {
  readonly id: string;
  readonly name: string;
  readonly hits: Hits;
  readonly children: ReactNode;
}

function Group({ id, name, hits: { hits, total }, children }: GroupProps) {
  const words = useWords();
  const own = wordsFor(searchWords, words);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a listbox has groups of options, not fieldsets
    <div role="group" aria-labelledby={id}>
      <p className="search-group" id={id} role="presentation">
        {name}{' '}
        <span className="count">
          {total > hits.length ? own.first(words.number(hits.length), words.number(total)) : words.number(total)}
        </span>
      </p>
      {children}
    </div>
  );
}

function showActive(list: RefObject<HTMLElement | null>, active: number): void {
  const option = list.current?.querySelectorAll('[role=option]')[active];
  if (active === 0) list.current?.scrollTo(0, 0);
  else option?.scrollIntoView({ block: 'nearest' });
}
