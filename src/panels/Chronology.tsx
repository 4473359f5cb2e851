import { type RefObject, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { chronologyOf, type DatedGroup, type Order } from '../core/chronology';
import { type Footnotes, footnotesOf } from '../core/footnotes';
import type { Scene } from '../core/scene';
import { Segments } from '../Segments';
import { useSession, useView, useWords } from '../session';
import { setList } from '../store';
import { chronologyWords, spokenHeading } from '../words/chronology';
import { wordsFor } from '../words/words';
import { drawMore, FINDABLE, lastOpened, linesDrawn, PARTS } from './drawnLines';
import { bindFollowing, canFollow, following, setFollowing } from './following';
import { MoreLines } from './MoreLines';
import { Notes } from './Notes';
import { ToldEvent } from './ToldEvent';
import '../style/chronology.css';

const ORDERS = ['happened', 'known'] as const;

interface ChronologyProps {
  readonly scene: Scene;
  readonly order: Order;
}

/** The list to be read: by day, what is said of each event, and the sources of all of it as footnotes. */
export function Chronology({ scene, order }: ChronologyProps) {
  const { view } = useSession();
  const own = wordsFor(chronologyWords, useWords());
  const list = useRef<HTMLDivElement>(null);
  useFollowing(list);
  return (
    <>
      <Segments
        name="order"
        legend={own.order}
        choices={ORDERS}
        chosen={order}
        onChoose={(choice) => setList(view, choice)}
      >
        {(choice) => own.orders[choice]}
      </Segments>
      <FollowSwitch />
      <div className="chronology" ref={list}>
        <Groups key={order} scene={scene} order={order} />
      </div>
    </>
  );
}

/** As much of it as a reader has come to, and in any case as much as a chronicle of ordinary size has. */
function Groups({ scene, order }: ChronologyProps) {
  const { index, view } = useSession();
  const drawn = useStore(linesDrawn, (lines) => lines[order]);
  const [first] = useState(() => linesAtFirst(chronologyOf(index, view.getState(), order, drawn), order));
  const most = useDeferredValue(drawn, first); // the rest is drawn in slices, behind all that the reader does
  // biome-ignore lint/correctness/useExhaustiveDependencies: a scene that has settled is the view's own
  const groups = useMemo(() => chronologyOf(index, view.getState(), order, most), [index, view, scene, order, most]);
  const footnotes = useMemo(() => footnotesOf(groups.flatMap((group) => group.entries)), [groups]);
  const left = scene.counts.shown - most;
  useEffect(() => {
    if (left > 0 && most === drawn && most < FINDABLE) drawMore(order);
  }, [left, most, drawn, order]);
  return (
    <>
      {groups.map((group) => (
        <Group key={group.key} group={group} footnotes={footnotes} order={order} />
      ))}
      {left > 0 && <MoreLines left={left} onMore={() => drawMore(order)} />}
      {groups.length > 0 && <Notes sources={footnotes.sources} />}
    </>
  );
}

/** One part, or as many as lead to the line that its reader comes back to. */
function linesAtFirst(groups: readonly DatedGroup[], order: Order): number {
  const { event } = lastOpened.getState();
  const place = groups.flatMap(({ entries }) => entries).findIndex((entry) => entry.event === event);
  return PARTS[order] * Math.max(1, Math.ceil((place + 1) / PARTS[order]));
}

interface GroupProps {
  readonly group: DatedGroup;
  readonly footnotes: Footnotes;
  readonly order: Order;
}

/** What has one date, under it as it is spoken. */
function Group({ group: { heading, day, count, entries }, footnotes, order }: GroupProps) {
  const words = useWords();
  const isShown = useView((view) => view.day === day && heading.type !== 'date');
  return (
    <section className="event-group" data-day={day ?? undefined} aria-current={isShown ? 'date' : undefined}>
      <h3>{spokenHeading(heading, words)}</h3>
      <ol>
        {entries.map((entry, at) => (
          <ToldEvent
            key={entry.event}
            entry={entry}
            place={count > entries.length ? { at: at + 1, of: count } : null}
            references={footnotes.byEvent.get(entry.event) ?? []}
            order={order}
          />
        ))}
      </ol>
    </section>
  );
}

/** Whether the slider follows what is read. */
function FollowSwitch() {
  const session = useSession();
  const own = wordsFor(chronologyWords, useWords());
  const on = useFollows();
  const possible = useView(canFollow);
  const stopped = useStore(following, (state) => state === 'stopped');
  return (
    <div className="follow">
      <label>
        <input type="checkbox" checked={on} onChange={({ target }) => setFollowing(session, target.checked)} />
        {own.follow}
      </label>
      {!possible && <p className="aside">{own.followHow}</p>}
      <output className="aside">{stopped && own.stopped}</output>
    </div>
  );
}

function useFollows(): boolean {
  const possible = useView(canFollow);
  return useStore(following, (state) => state === 'on') && possible;
}

function useFollowing(list: RefObject<HTMLElement | null>): void {
  const session = useSession();
  const on = useFollows();
  useEffect(() => (on && list.current ? bindFollowing(list.current, session) : undefined), [on, list, session]);
}
