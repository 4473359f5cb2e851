import { Suspense } from 'react';
import type { Entry, Scene } from '../core/scene';
import { later } from '../later';
import { useSession, useSettledScene, useView, useWords } from '../session';
import { setSince } from '../store';
import { EventLine } from './EventLine';
import { Filters } from './Filters';

const Nothing = later(() => import('./Nothing').then(({ Nothing }) => Nothing));
const Changes = later(() => import('./Changes').then(({ Changes }) => Changes));

const MeasureList = later(() => import('./MeasureList').then(({ MeasureList }) => MeasureList));
const DisputeList = later(() => import('./DisputeList').then(({ DisputeList }) => DisputeList));

/** Everything the map shows, in the same order, and what has no place on it. */
export function EventList() {
  const words = useWords();
  const scene = useSettledScene();
  const selectedId = useView((view) => (view.selection?.type === 'event' ? view.selection.id : null));
  const since = useView((view) => view.since);
  return (
    <>
      <Suspense>{since !== null && <Changes since={since} />}</Suspense>
      <h2 className="panel-title">
        {words.list.title} {scene && <span className="count">{words.number(scene.counts.shown)}</span>}
      </h2>
      <Filters />
      {since === null && <AskWhatChanged />}
      {scene && scene.counts.unplaced > 0 && <p className="aside">{words.list.unplaced(scene.counts.unplaced)}</p>}
      {scene && scene.entries.length > 0 && <Groups entries={scene.entries} selectedId={selectedId} />}
      <Suspense>{scene?.entries.length === 0 && <Nothing />}</Suspense>
      <Suspense>{scene && <MeasureList />}</Suspense>
      <Suspense>{scene && <DisputeList />}</Suspense>
    </>
  );
}

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
