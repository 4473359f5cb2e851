import { useEffect, useState } from 'react';
import { actorDays } from '../core/actorKnown';
import type { Actor } from '../core/chronicle';
import type { Day } from '../core/day';
import { onlyThese } from '../core/filterChanges';
import { knowledgeAt, knownWithin } from '../core/knowledge';
import { play } from '../player';
import { type Session, useSession, useView, useWords } from '../session';
import { openView } from '../store';
import { actorWords } from '../words/actor';
import { spokenDay } from '../words/spokenDate';
import { inLanguage, wordsFor } from '../words/words';

const STEPS_PER_SECOND = 0.6; // time to see where they are

/** Plays the film along one actor: only their events, from one day with an event to the next. */
export function FollowButton({ actor }: { actor: Actor }) {
  const session = useSession();
  const words = useWords();
  const own = wordsFor(actorWords, words);
  const [following, setFollowing] = useState(false);
  const day = useView((state) => state.day);
  useEffect(
    () => (following ? bindFollowing(session, actor.id, () => setFollowing(false)) : undefined),
    [following, session, actor.id],
  );
  return (
    <>
      <button
        type="button"
        className="action"
        aria-pressed={following}
        title={own.followLong(inLanguage(actor.names, words))}
        onClick={() => setFollowing(!following)}
      >
        {following ? own.stop : own.follow}
      </button>
      <output className="followed">{following && spokenDay(day, words)}</output>
    </>
  );
}

/** Goes on until the last day, or until the reader takes day, days shown or filters into their own hands. */
function bindFollowing({ chronicle, index, view, map }: Session, actor: string, onStop: () => void): () => void {
  const days = actorDays(chronicle, index, actor);
  const start = view.getState();
  const left = days.filter((day) => day > start.day);
  const rest = left.length > 0 ? left : [...days];
  const goTo = (day: Day) => {
    const now = view.getState();
    const goal = { ...onlyThese(now, 'actors', actor), mode: 'until' as const, day, selection: now.selection };
    openView(view, goal);
    const places = knownWithin(knowledgeAt(index, day, goal.clock), { start: day, end: day + 1 })
      .filter(({ parties }) => parties.has(actor))
      .flatMap(({ places: there }) => there);
    if (places.length > 0) map.setState({ sight: { places } });
  };
  let moving = false;
  const step = () => {
    const day = rest.shift();
    if (day === undefined) return false;
    moving = true;
    goTo(day);
    moving = false;
    return true;
  };
  const unsubscribe = view.subscribe((now, before) => {
    if (!moving && (now.day !== before.day || now.mode !== before.mode || now.actors !== before.actors)) onStop();
  });
  step();
  const stop = play({ stepsPerSecond: STEPS_PER_SECOND, step, isHidden: () => document.hidden, onEnd: onStop });
  return () => {
    unsubscribe();
    stop();
  };
}
