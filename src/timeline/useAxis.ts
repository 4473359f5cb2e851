import { useEffect, useMemo, useRef, useState } from 'react';
import { type TimelineScale, timelineScale, withInSight } from '../core/timelineScale';
import { reachOf } from '../core/view';
import { useSession } from '../session';

/** How far the axis is magnified and what part of it is seen: the reader's, not the view's, so no link says it. */
export interface Axis {
  readonly scale: TimelineScale;
  /** The scale as it is at this moment, for what happens between two drawings. */
  readonly now: () => TimelineScale;
  readonly set: (scale: TimelineScale) => void;
  readonly home: TimelineScale;
}

/** The axis opens on the main span; when the day changes it follows, so that the cursor stays in sight. */
export function useAxis(): Axis {
  const { chronicle, view } = useSession();
  const home = useMemo(() => timelineScale(reachOf(chronicle), chronicle.span), [chronicle]);
  const [scale, setScale] = useState(home);
  const latest = useRef(scale);
  const axis = useMemo(() => {
    const set = (next: TimelineScale) => {
      if (next === latest.current) return;
      latest.current = next;
      setScale(next);
    };
    return { now: () => latest.current, set };
  }, []);
  useEffect(
    () =>
      view.subscribe((now, before) => {
        if (now.day !== before.day) axis.set(withInSight(axis.now(), now.day));
      }),
    [view, axis],
  );
  return { ...axis, scale, home };
}
