import { useMemo } from 'react';
import { KINDS, STATUSES } from '../core/chronicle';
import { useSession, useView, useWords } from '../session';
import { clearFilters, setActors, toggleKind, toggleStatus } from '../store';
import { SymbolIcon } from '../symbol/SymbolIcon';
import { legendWords } from '../words/legend';
import { inLanguage, wordsFor } from '../words/words';

/** Choices of kind, status and actor; each that is on can be lifted by itself. */
export function FilterBody() {
  const { chronicle, view } = useSession();
  const words = useWords();
  const own = wordsFor(legendWords, words);
  const kinds = useView((state) => state.kinds);
  const statuses = useView((state) => state.statuses);
  const actors = useView((state) => state.actors);
  const present = useMemo(() => new Set(chronicle.events.map((event) => event.kind)), [chronicle]);
  const choices = useMemo(
    () =>
      Object.values(chronicle.actors)
        .map(({ id, names }) => ({ id, name: inLanguage(names, words) }))
        .sort((first, second) => first.name.localeCompare(second.name, words.locale)),
    [chronicle, words],
  );
  const active = kinds.length + statuses.length + actors.length;
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
      <fieldset className="chips">
        <legend>{own.statuses}</legend>
        {STATUSES.map((status) => (
          <label key={status} className="chip">
            <input
              type="checkbox"
              checked={statuses.includes(status)}
              onChange={() => toggleStatus(view, status, STATUSES)}
            />
            <SymbolIcon kind="meeting" status={status} size={16} />
            <span>{words.statuses[status]}</span>
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
