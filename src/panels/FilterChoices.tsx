import { ACTOR_KINDS, type Place } from '../core/chronicle';
import type { ChoiceField } from '../core/filters';
import { toggleChoice } from '../filterVerbs';
import { useSession, useView, useWords } from '../session';
import { filterWords } from '../words/filters';
import { inLanguage, wordsFor } from '../words/words';

type Counts = ReadonlyMap<string, number>;

/** People and bodies to choose from; choosing a government, say, takes in all of its people. */
export function ActorChoice({ counts }: { counts: Counts }) {
  const { chronicle } = useSession();
  const own = wordsFor(filterWords, useWords());
  const actors = Object.values(chronicle.actors);
  const groups = ACTOR_KINDS.map((kind) => ({
    label: own.actorKinds[kind],
    items: actors.filter((actor) => actor.kind === kind),
  }));
  return <Choice field="actors" groups={groups} counts={counts} />;
}

export function PlaceChoice({ counts }: { counts: Counts }) {
  const { chronicle } = useSession();
  const own = wordsFor(filterWords, useWords());
  const places = Object.values(chronicle.places);
  const groups = PLACE_KINDS.map((kind) => ({
    label: own.placeKinds[kind],
    items: places.filter((place) => kindOf(place) === kind),
  }));
  return <Choice field="places" groups={groups} counts={counts} />;
}

export function SourceChoice({ counts }: { counts: Counts }) {
  const { chronicle } = useSession();
  const own = wordsFor(filterWords, useWords());
  const items = Object.values(chronicle.sources).map(({ id, short }) => ({ id, names: short }));
  return <Choice field="sources" groups={[{ label: own.choose.sources, items }]} counts={counts} />;
}

const PLACE_KINDS = ['country', 'region', 'town'] as const;

function kindOf({ precision }: Place): (typeof PLACE_KINDS)[number] {
  return precision === 'country' || precision === 'region' ? precision : 'town';
}

interface ChoiceProps {
  readonly field: Extract<ChoiceField, 'actors' | 'places' | 'sources'>;
  readonly groups: readonly {
    readonly label: string;
    readonly items: readonly { readonly id: string; readonly names: Readonly<Record<string, string>> }[];
  }[];
  readonly counts: Counts;
}

/** A list to choose from, one at a time; what is chosen stands as a chip over the events. */
function Choice({ field, groups, counts }: ChoiceProps) {
  const { view, facts } = useSession();
  const words = useWords();
  const own = wordsFor(filterWords, words);
  const chosen = useView((state) => state[field]);
  return (
    <label className="filter-choice">
      <span>{own.choose[field]}</span>
      <select
        value=""
        onChange={({ target }) => {
          if (target.value !== '') toggleChoice(view, field, target.value, facts.choices[field]);
        }}
      >
        <option value="">{own.chooseOne}</option>
        {groups.map(({ label, items }) => (
          <optgroup key={label} label={label}>
            {items
              .map(({ id, names }) => ({ id, name: inLanguage(names, words) }))
              .sort((first, second) => first.name.localeCompare(second.name, words.locale))
              .map(({ id, name }) => (
                <option key={id} value={id} disabled={chosen.includes(id)}>
                  {own.option(name, words.number(counts.get(id) ?? 0))}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
