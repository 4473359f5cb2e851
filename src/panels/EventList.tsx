import { Suspense } from 'react';
import { filtersOn } from '../core/filters';
import type { Entry, Scene } from '../core/scene';
import { later } from '../later';
import { Segments } from '../Segments';
import { useSession, useSettledScene, useView, useWords } from '../session';
import { setList, setSince } from '../store';
import { EventLine } from './EventLine';
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
      {list === 'overview' && scene && <Groups entries={scene.entries} selectedId={selectedId} />}
      <Suspense>{list !== 'overview' && scene && <Chronology entries={scene.entries} order={list} />}</Suspense>
      <Suspense>{scene?.entries.length === 0 && <Nothing />}</Suspense>
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

function Groups({ entries, selectedId }: { entries: Scene['entries']; selectedId: string | null }) {
  const words = useWords();
  return groupsOf(entries).map(({ emphasis, group }) => {
    return (
      <section key={emphasis} className="event-group" aria-label={words.list.emphasis[emphasis]}>
        <h3>
          {words.list.emphasis[emphasis]} <span className="count">{words.number(group.length)}</span>
        </h3>
        <ol>
          {group.map((entry) => (
            <li key={entry.event}>
              <EventLine entry={entry} selected={entry.event === selectedId} />
            </li>
          ))}
        </ol>
      </section>
    );
  });
}

/** The scene is in the order of the list; each run of one emphasis is a group with a heading. */
function groupsOf(entries: Scene['entries']): { emphasis: Entry['emphasis']; group: Entry[] }[] {
  const groups: { emphasis: Entry['emphasis']; group: Entry[] }[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last?.emphasis === entry.emphasis) last.group.push(entry);
    else groups.push({ emphasis: entry.emphasis, group: [entry] });
  }
  return groups;
}
