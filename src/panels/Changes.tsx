import '../style/history.css';
import { useEffect, useId, useMemo, useState } from 'react';
import { CHANGES, type Change, changesSince } from '../core/changes';
import type { Day } from '../core/day';
import { reachOf } from '../core/view';
import { useSession, useSettledScene, useView, useWords } from '../session';
import { select, setSince } from '../store';
import { SymbolIcon } from '../symbol/SymbolIcon';
import { historyWords } from '../words/history';
import { plainDay, spokenDate } from '../words/spokenDate';
import { inLanguage, type Words, wordsFor } from '../words/words';

/** What the sources changed between a day and the view: by kind of change, each line leading to its event. */
export function Changes({ since }: { since: Day }) {
  const { index, view } = useSession();
  const words = useWords();
  const history = wordsFor(historyWords, words);
  const title = useId();
  const scene = useSettledScene(); // the list follows when the slider rests
  const day = scene?.day ?? view.getState().day;
  const clock = scene?.clock ?? view.getState().clock;
  const changes = useMemo(() => changesSince(index, since, { day, clock }), [index, since, day, clock]);
  const groups = CHANGES.map((kind) => ({ kind, group: changes.filter((change) => change.kind === kind) })).filter(
    ({ group }) => group.length > 0,
  );
  const parts = groups.map(({ kind, group }) => `${words.number(group.length)} ${history.kinds[kind]}`);
  return (
    <section className="changes" aria-labelledby={title}>
      <h2 className="panel-title" id={title}>
        {history.changesSince(plainDay(since, words))}
      </h2>
      <p className="aside">{clock === 'hindsight' ? history.hindsight : history.knownBy(plainDay(day, words))}</p>
      <Announced text={groups.length === 0 ? history.none : history.summary(changes.length, parts)} />
      <SinceChoice since={since} />
      {groups.map(({ kind, group }) => (
        <section key={kind} className="event-group" aria-label={history.kinds[kind]}>
          <h3>
            {history.kinds[kind]} <span className="count">{words.number(group.length)}</span>
          </h3>
          <ol>
            {group.map((change) => (
              <li key={change.event}>
                <ChangeLine change={change} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

/** A live region is there before its words are, or they would not be spoken. */
function Announced({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(text), [text]);
  return (
    <p role="status" className="changes-summary">
      {said}
    </p>
  );
}

/** The days on which something came out, and the way back to the list alone. */
function SinceChoice({ since }: { since: Day }) {
  const { chronicle, index, view } = useSession();
  const words = useWords();
  const history = wordsFor(historyWords, words);
  const day = useView((state) => state.day);
  const { end } = reachOf(chronicle);
  const days = [...new Set([...index.epochs.filter((epoch) => epoch < end), day, since])].sort(
    (first, second) => first - second,
  );
  return (
    <p className="since-choice">
      <label>
        <span>{history.earlier}</span>{' '}
        <select value={since} onChange={({ target }) => setSince(view, Number(target.value))}>
          {days.map((choice) => (
            <option key={choice} value={choice}>
              {plainDay(choice, words)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="action" onClick={() => setSince(view, null)}>
        {history.close}
      </button>
    </p>
  );
}

function ChangeLine({ change: { kind, before, now } }: { change: Change }) {
  const { view } = useSession();
  const words = useWords();
  const history = wordsFor(historyWords, words);
  const { event, status } = now;
  return (
    <button
      type="button"
      className="event-line"
      data-event={event.id}
      onClick={() => select(view, { type: 'event', id: event.id })}
    >
      <SymbolIcon kind={event.kind} status={status} />
      <span className="event-line-text">
        <span className="event-line-title">{inLanguage(event.title, words)}</span>
        <span className="event-line-facts">
          <span>
            {kind === 'moved' && before
              ? movedWords(before, now, words, history.from)
              : spokenDate(now.date, event.kind, words)}
          </span>
          {before && before.status !== status ? (
            <span className="status-word">{history.from(words.statuses[before.status], words.statuses[status])}</span>
          ) : (
            <span className="status-word">{words.statuses[status]}</span>
          )}
        </span>
      </span>
    </button>
  );
}

type Dated = NonNullable<Change['before']>;

function movedWords(before: Dated, now: Dated, words: Words, from: (before: string, now: string) => string): string {
  const [old, fresh] = [before, now].map(({ date, event }) => spokenDate(date, event.kind, words));
  return old === fresh || old === undefined || fresh === undefined ? (fresh ?? '') : from(old, fresh);
}
