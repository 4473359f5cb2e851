import '../style/nothing.css';
import { sceneOf } from '../core/scene';
import { reachOf } from '../core/view';
import { nearEventDay } from '../nearEventDay';
import { useSession, useView, useWords } from '../session';
import { clearFilters, goToDay, setClock } from '../store';

/** Where nothing is shown: why, and every way on. */
export function Nothing() {
  const session = useSession();
  const words = useWords();
  const state = useView((view) => view);
  const filtered = state.kinds.length + state.statuses.length + state.actors.length > 0;
  const onlyLater = state.clock === 'then' && sceneOf(session.index, { ...state, clock: 'hindsight' }).counts.shown > 0;
  const next = nearEventDay(session, 1);
  const previous = nearEventDay(session, -1);
  const goTo = (day: number) => goToDay(session.view, day, reachOf(session.chronicle));
  return (
    <div className="nothing">
      <p>{filtered ? words.list.noneFiltered : words.list.none}</p>
      {filtered && (
        <button type="button" className="action" onClick={() => clearFilters(session.view)}>
          {words.list.clearFilters}
        </button>
      )}
      {onlyLater && (
        <button type="button" className="action" onClick={() => setClock(session.view, 'hindsight')}>
          {words.lift['unknown-then']}
        </button>
      )}
      {previous !== null && (
        <button type="button" className="action" onClick={() => goTo(previous)}>
          {words.list.previousEvent}
        </button>
      )}
      {next !== null && (
        <button type="button" className="action" onClick={() => goTo(next)}>
          {words.list.nextEvent}
        </button>
      )}
    </div>
  );
}
