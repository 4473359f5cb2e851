import { useEffect, useMemo, useRef, useState } from 'react';
import type { Pace } from '../core/playing';
import { useSession } from '../session';

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
  const [wanted, setWanted] = useState(false);
  const [playing, setPlaying] = useState(false); // what plays may have to be fetched first
  const [way, setWay] = useState<Playing>({ speed: 2, pace: 'events', loops: false });
  const latest = useRef(way);
  latest.current = way;
  const { speed } = way;
  const hands = useMemo(
    () => ({
      stop: () => setWanted(false),
      toggle: () => setWanted((now) => !now),
      change: (part: Partial<Playing>) => setWay((now) => ({ ...now, ...part })),
    }),
    [],
  );
  useEffect(() => {
    if (!wanted) return setPlaying(false);
    let gone = false;
    let stop: (() => void) | null = null;
    import('./laterParts').then(({ playDays }) => {
      if (gone) return;
      stop = playDays(session, speed, () => latest.current, hands.stop);
      setPlaying(true);
    }, hands.stop);
    return () => {
      gone = true;
      stop?.();
    };
  }, [wanted, speed, session, hands]);
  return { ...way, ...hands, playing };
}
