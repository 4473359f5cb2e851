import '../style/nothing.css';
import { type Blame, blameOf } from '../core/facets';
import { partsOf } from '../core/filters';
import { sceneOf } from '../core/scene';
import { reachOf, type View } from '../core/view';
import { liftFilters } from '../filterVerbs';
import { nearEventDay } from '../nearEventDay';
import { useSession, useView, useWords } from '../session';
import { goToDay, setClock } from '../store';
import { filterWords } from '../words/filters';
import { wordsFor } from '../words/words';
import { partName } from './filterNames';

/** Where nothing is shown: why, and every way on. */
export function Nothing() {
  const session = useSession();
  const own = wordsFor(filterWords, useWords());
  const state = useView((view) => view);
  const blame = blameOf(session.index, state);
  const onlyLater = state.clock === 'then' && sceneOf(session.index, { ...state, clock: 'hindsight' }).counts.shown > 0;
  const next = nearEventDay(session, 1);
  const previous = nearEventDay(session, -1);
  const goTo = (day: number) => goToDay(session.view, day, reachOf(session.chronicle));
  return (
    <div className="nothing">
      <p>{!blame ? own.none : blame.ofTheDays ? own.noneFiltered : own.noneAnywhere}</p>
      {blame && <Culprits blame={blame} state={state} />}
      {onlyLater && (
        <button type="button" className="action" onClick={() => setClock(session.view, 'hindsight')}>
          {own.reveal['unknown-then']}
        </button>
      )}
      {previous !== null && (
        <button type="button" className="action" onClick={() => goTo(previous)}>
          {own.previousEvent}
        </button>
      )}
      {next !== null && (
        <button type="button" className="action" onClick={() => goTo(next)}>
          {own.nextEvent}
        </button>
      )}
    </div>
  );
}

/** The fewest filters that stand in the way, and one step that lifts them. */
function Culprits({ blame, state }: { blame: Blame; state: View }) {
  const { chronicle, view } = useSession();
  const words = useWords();
  const own = wordsFor(filterWords, words);
  const names = blame.fields
    .flatMap((field) => partsOf(state, field))
    .map((part) => partName(part, chronicle, words))
    .join(' · ');
  return (
    <>
      <p>{own.inTheWay(names)}</p>
      <button type="button" className="action" onClick={() => liftFilters(view, blame.fields)}>
        {own.lift(blame.events)}
      </button>
    </>
  );
}
