import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { chronologyOf, type DatedGroup, type Order } from '../core/chronology';
import { type Footnotes, footnotesOf } from '../core/footnotes';
import type { Entry } from '../core/scene';
import { Segments } from '../Segments';
import { useSession, useView, useWords } from '../session';
import { setList } from '../store';
import { chronologyWords, spokenHeading } from '../words/chronology';
import { wordsFor } from '../words/words';
import { bindFollowing, canFollow, following, setFollowing } from './following';
import { Notes } from './Notes';
import { ToldEvent } from './ToldEvent';
import '../style/chronology.css';

const ORDERS = ['happened', 'known'] as const;

/** The list to be read: by day, what is said of each event, and the sources of all of it as footnotes. */
export function Chronology({ entries, order }: { entries: readonly Entry[]; order: Order }) {
  const { view } = useSession();
  const words = useWords();
  const own = wordsFor(chronologyWords, words);
  const list = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => chronologyOf(entries, order), [entries, order]);
  const footnotes = useMemo(() => footnotesOf(groups.flatMap((group) => group.entries)), [groups]);
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
        {groups.map((group) => (
          <Group key={group.key} group={group} footnotes={footnotes} order={order} />
        ))}
        {entries.length > 0 && <Notes sources={footnotes.sources} />}
      </div>
    </>
  );
}

interface GroupProps {
  readonly group: DatedGroup;
  readonly footnotes: Footnotes;
  readonly order: Order;
}

/** What has one date, under it as it is spoken. */
function Group({ group: { heading, day, entries }, footnotes, order }: GroupProps) {
  const words = useWords();
  const isShown = useView((view) => view.day === day && heading.type !== 'date');
  return (
    <section className="event-group" data-day={day ?? undefined} aria-current={isShown ? 'date' : undefined}>
      <h3>{spokenHeading(heading, words)}</h3>
      <ol>
        {entries.map((entry) => (
          <ToldEvent
            key={entry.event}
            entry={entry}
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
