import '../style/filters.css';
import { type ReactNode, useMemo } from 'react';
import { KINDS, STATUSES } from '../core/chronicle';
import { setFilter, toggleChoice } from '../filterVerbs';
import { useSession, useView, useWords } from '../session';
import { SymbolIcon } from '../symbol/SymbolIcon';
import { filterWords } from '../words/filters';
import { wordsFor } from '../words/words';
import { ActorChoice, PlaceChoice, SourceChoice } from './FilterChoices';
import { useFacets } from './useFacets';

/** The filters, each choice with the number of events that it would show. */
export function FilterBody() {
  const { chronicle, view, map } = useSession();
  const words = useWords();
  const own = wordsFor(filterWords, words);
  const facets = useFacets();
  const kinds = useView((state) => state.kinds);
  const statuses = useView((state) => state.statuses);
  const disputed = useView((state) => state.disputed);
  const placed = useView((state) => state.placed);
  const drawn = useView((state) => state.bounds !== null);
  const present = useMemo(() => new Set(chronicle.events.map((event) => event.kind)), [chronicle]);
  return (
    <>
      <fieldset className="chips">
        <legend>{own.fields.kinds}</legend>
        {KINDS.filter((kind) => present.has(kind)).map((kind) => (
          <Chip
            key={kind}
            on={kinds.includes(kind)}
            count={facets.kinds.get(kind) ?? 0}
            onToggle={() => toggleChoice(view, 'kinds', kind, KINDS)}
          >
            <SymbolIcon kind={kind} status="happened" size={16} /> {words.kinds[kind]}
          </Chip>
        ))}
      </fieldset>
      <fieldset className="chips">
        <legend>{own.fields.statuses}</legend>
        {STATUSES.map((status) => (
          <Chip
            key={status}
            on={statuses.includes(status)}
            count={facets.statuses.get(status) ?? 0}
            onToggle={() => toggleChoice(view, 'statuses', status, STATUSES)}
          >
            <SymbolIcon kind="meeting" status={status} size={16} /> {words.statuses[status]}
          </Chip>
        ))}
      </fieldset>
      <ActorChoice counts={facets.actors} />
      <PlaceChoice counts={facets.places} />
      <SourceChoice counts={facets.sources} />
      <fieldset className="chips">
        <legend>{own.only}</legend>
        <Chip on={disputed} count={facets.disputed} onToggle={() => setFilter(view, 'disputed', !disputed)}>
          {own.flags.disputed}
        </Chip>
        <Chip on={placed} count={facets.placed} onToggle={() => setFilter(view, 'placed', !placed)}>
          {own.flags.placed}
        </Chip>
      </fieldset>
      <p className="area-choice">
        <button type="button" className="action" onClick={() => map.setState({ choosing: true })}>
          {drawn ? own.drawAnother : own.drawArea}
        </button>
      </p>
    </>
  );
}

interface ChipProps {
  readonly on: boolean;
  readonly count: number;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

function Chip({ on, count, onToggle, children }: ChipProps) {
  const words = useWords();
  return (
    <label className="chip" data-empty={count === 0 || undefined}>
      <input type="checkbox" checked={on} onChange={onToggle} />
      {children} <span className="count">{words.number(count)}</span>
    </label>
  );
}
