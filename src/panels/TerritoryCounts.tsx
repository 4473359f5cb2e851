import '../style/territory.css';
import type { Territory } from '../core/chronicle';
import { statementCount } from '../core/territoryKnown';
import { useSession, useView, useWords } from '../session';
import { select } from '../store';
import { plainDay } from '../words/spokenDate';
import { territoryWords } from '../words/territory';
import { inLanguage, wordsFor } from '../words/words';

/** The areas of a layer of which something is said by the view's day, and how much; each leads to its card. */
export function TerritoryCounts({ layer }: { layer: string }) {
  const { chronicle } = useSession();
  const territories = Object.values(chronicle.territories).filter((territory) => territory.layer === layer);
  if (territories.length === 0) return null;
  return (
    <ul className="territory-counts">
      {territories.map((territory) => (
        <TerritoryCount key={territory.id} territory={territory} />
      ))}
    </ul>
  );
}

function TerritoryCount({ territory }: { territory: Territory }) {
  const { view } = useSession();
  const words = useWords();
  const day = useView((state) => state.day);
  const count = useView((state) => statementCount(territory, state.day, state.clock));
  if (count === 0) return null;
  const name = inLanguage(territory.names, words);
  return (
    <li>
      <button
        type="button"
        aria-label={wordsFor(territoryWords, words).count(name, count, plainDay(day, words))}
        onClick={() => select(view, { type: 'territory', id: territory.id })}
      >
        {name} <b>{count}</b>
      </button>
    </li>
  );
}
