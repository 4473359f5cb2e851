import { Suspense } from 'react';
import { filtersOn } from '../core/filters';
import { later } from '../later';
import { Segments } from '../Segments';
import { useSession, useSettledScene, useView, useWords } from '../session';
import { setList, setSince } from '../store';
import { EventGroups } from './EventGroups';
import { Filters } from './Filters';
import { Fold } from './Fold';

const FilterChips = later(() => import('./FilterChips').then(({ FilterChips }) => FilterChips));
const Nothing = later(() => import('./Nothing').then(({ Nothing }) => Nothing));
const Chronology = later(() => import('./Chronology').then(({ Chronology }) => Chronology));
const Changes = later(() => import('./Changes').then(({ Changes }) => Changes));

const TourList = later(() => import('./TourList').then(({ TourList }) => TourList));
const MeasureList = later(() => import('./MeasureList').then(({ MeasureList }) => MeasureList));
const DisputeList = later(() => import('./DisputeList').then(({ DisputeList }) => DisputeList));

/** Everything the map shows, in the same order, and what has no place on it. */
export function EventList() {
  const words = useWords();
  const scene = useSettledScene();
  const selectedId = useView((view) => (view.selection?.type === 'event' ? view.selection.id : null));
  const since = useView((view) => view.since);
  const list = useView((view) => view.list);
  const filtered = useView((view) => filtersOn(view).length > 0);
  return (
    <>
      <Suspense>{since !== null && <Changes since={since} />}</Suspense>
      <div className="list-head">
        <h2 className="panel-title">
          {words.list.title} {scene && <span className="count">{words.number(scene.counts.shown)}</span>}
        </h2>
        <FormChoice />
      </div>
      <Fold className="filters" title={words.list.tours}>
        <TourList />
      </Fold>
      <Filters />
      <Suspense>{filtered && <FilterChips />}</Suspense>
      {since === null && <AskWhatChanged />}
      {scene && scene.counts.unplaced > 0 && <p className="aside">{words.list.unplaced(scene.counts.unplaced)}</p>}
      {list === 'overview' && scene && <EventGroups scene={scene} selectedId={selectedId} />}
      <Suspense>{list !== 'overview' && scene && <Chronology scene={scene} order={list} />}</Suspense>
      <Suspense>{scene?.counts.shown === 0 && <Nothing />}</Suspense>
      <Suspense>{scene && <MeasureList />}</Suspense>
      <Suspense>{scene && <DisputeList />}</Suspense>
    </>
  );
}

/** Whether the list is read line by line or as a chronology. */
function FormChoice() {
  const { view } = useSession();
  const words = useWords();
  const form = useView(({ list }) => (list === 'overview' ? list : 'chronology'));
  return (
    <Segments
      name="list"
      legend={words.list.form}
      choices={FORMS}
      chosen={form}
      onChoose={(choice) => setList(view, choice === 'overview' ? choice : 'happened')}
    >
      {(choice) => words.list.forms[choice]}
    </Segments>
  );
}

const FORMS = ['overview', 'chronology'] as const;

/** Compares with the state before the last sources came out, or, in hindsight, with what was known on the slider's day. */
function AskWhatChanged() {
  const { index, view } = useSession();
  const words = useWords();
  const clock = useView((state) => state.clock);
  const ask = () => {
    const { day } = view.getState();
    const last = index.epochs.findLast((epoch) => epoch <= day);
    setSince(view, clock === 'then' && last !== undefined ? last - 1 : day);
  };
  return (
    <button type="button" className="action" onClick={ask}>
      {clock === 'then' ? words.list.latestChanged : words.list.changedSince}
    </button>
  );
}
