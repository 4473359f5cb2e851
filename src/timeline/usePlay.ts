import { useEffect, useMemo, useRef, useState } from 'react';
import { dayPlayedFirst, dayPlayedNext, type Pace } from '../core/eventDays';
import { reachOf } from '../core/view';
import { eventDaysNow } from '../nearEventDay';
import { type Session, useSession } from '../session';
import { goToDay } from '../store';
import { createPlayer } from './player';

/** Days a second; the slowest gives two seconds to each. */
export const SPEEDS = [0.5, 1, 2, 4, 8] as const;

/** How the timeline plays. */
export interface Playing {
  readonly speed: number;
  readonly pace: Pace;
  /** At the end it begins again. */
  readonly loops: boolean;
}

export interface Play extends Playing {
  readonly playing: boolean;
  readonly toggle: () => void;
  readonly stop: () => void;
  readonly change: (part: Partial<Playing>) => void;
}

/** Plays from the view's day on; it goes from event to event unless the reader wants every day alike. */
export function usePlay(): Play {
  const session = useSession();
  const [playing, setPlaying] = useState(false);
  const [way, setWay] = useState<Playing>({ speed: 2, pace: 'events', loops: false });
  const latest = useRef(way);
  const player = useMemo(
    () =>
      createPlayer({
        step: () => step(session, latest.current),
        isHidden: () => document.hidden,
        onStop: () => setPlaying(false),
      }),
    [session],
  );
  useEffect(() => player.stop, [player]);
  return {
    ...way,
    playing,
    stop: player.stop,
    toggle() {
      if (playing) return player.stop();
      rewindIfOver(session, way.pace);
      player.start(way.speed);
      setPlaying(true);
    },
    change(part) {
      latest.current = { ...way, ...part };
      setWay(latest.current);
      if (playing && part.speed !== undefined) player.start(part.speed);
    },
  };
}

function step(session: Session, { pace, loops }: Playing): boolean {
  const { chronicle, view } = session;
  const next = dayPlayedNext(view.getState().day, pace, eventDaysNow(session), chronicle.span);
  if (next === null && !loops) return false;
  goToDay(view, next ?? dayPlayedFirst(pace, eventDaysNow(session), chronicle.span), reachOf(chronicle));
  return true;
}

/** Playing from the end begins again at the first day of the main span. */
function rewindIfOver(session: Session, pace: Pace): void {
  const { chronicle, view } = session;
  const days = eventDaysNow(session);
  if (dayPlayedNext(view.getState().day, pace, days, chronicle.span) === null)
    goToDay(view, dayPlayedFirst(pace, days, chronicle.span), reachOf(chronicle));
}
