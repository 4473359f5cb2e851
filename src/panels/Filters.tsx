import { useMemo, useState } from 'react';
import { KINDS } from '../core/chronicle';
import { useSession, useView, useWords } from '../session';
import { clearFilters, setActors, toggleKind } from '../store';
import { SymbolIcon } from '../symbol/SymbolIcon';
import { inLanguage } from '../words/words';

/** Filters by kind and by actor; each that is on can be lifted by itself. Drawn when they are first opened. */
export function Filters() {
  const words = useWords();
  const [opened, setOpened] = useState(false);
  const active = useView((view) => view.kinds.length + view.actors.length);
  return (
    <details className="filters" onToggle={() => setOpened(true)}>
      <summary>
        {words.filters.title}
        {active > 0 && <span className="filters-active">{words.filters.active(active)}</span>}
      </summary>
      {opened && <FilterBody />}
    </details>
  );
}

function FilterBody() {
  const { chronicle, view } = useSession();
  const words = useWords();
  const kinds = useView((state) => state.kinds);
  const actors = useView((state) => state.actors);
  const present = useMemo(() => new Set(chronicle.events.map((event) => event.kind)), [chronicle]);
  const choices = useMemo(
    () =>
      Object.values(chronicle.actors)
        .map(({ id, names }) => ({ id, name: inLanguage(names, words) }))
        .sort((first, second) => first.name.localeCompare(second.name, words.locale)),
    [chronicle, words],
  );
  const active = kinds.length + actors.length;
  return (
    <>
      <fieldset className="chips">
        <legend>{words.filters.kinds}</legend>
        {KINDS.filter((kind) => present.has(kind)).map((kind) => (
          <label key={kind} className="chip">
            <input type="checkbox" checked={kinds.includes(kind)} onChange={() => toggleKind(view, kind, KINDS)} />
            <SymbolIcon kind={kind} status="happened" size={16} />
            <span>{words.kinds[kind]}</span>
          </label>
        ))}
      </fieldset>
      <label className="actor-choice">
        <span>{words.filters.actor}</span>
        <select
          value=""
          onChange={(event) => {
            if (event.target.value !== '') setActors(view, [...actors, event.target.value]);
          }}
        >
          <option value="">{words.filters.addActor}</option>
          {choices.map(({ id, name }) => (
            <option key={id} value={id} disabled={actors.includes(id)}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {active > 0 && (
        <p className="chosen">
          {actors.map((actor) => {
            const name = inLanguage(chronicle.actors[actor]?.names ?? {}, words);
            return (
              <button
                key={actor}
                type="button"
                className="lift"
                aria-label={words.filters.remove(name)}
                onClick={() =>
                  setActors(
                    view,
                    actors.filter((other) => other !== actor),
                  )
                }
              >
                {name}
              </button>
            );
          })}
          <button type="button" className="action" onClick={() => clearFilters(view)}>
            {words.list.clearFilters}
          </button>
        </p>
      )}
    </>
  );
}
