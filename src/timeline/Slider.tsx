import {
  type KeyboardEvent as ReactKeyboardEvent,
  type Ref,
  Suspense,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { bindWidth } from '../bindWidth';
import type { Day } from '../core/day';
import { dayNear, withInSight } from '../core/timelineScale';
import { firstShown, reachOf } from '../core/view';
import { atRest, beside } from '../later';
import { listen } from '../listen';
import { eventDaysNow } from '../nearEventDay';
import { useSession, useView, useWords } from '../session';
import { goToDay, showDays } from '../store';
import { axisRows } from './axisRows';
import { bindCursor } from './bindCursor';
import { bindScrub, type Part } from './bindScrub';
import { dayByKey } from './dayByKey';
import type { Axis as AxisState } from './useAxis';
import type { Play } from './usePlay';

const Axis = beside(() => import('./Axis').then(({ Axis }) => Axis));

const NEAR_PX = 7;

/** The day slider over its drawing: one cursor, and in the mode of the window its two ends. */
export function Slider({ axis, play }: { axis: AxisState; play: Play }) {
  const session = useSession();
  const words = useWords();
  const { view } = session;
  const reach = useMemo(() => reachOf(session.chronicle), [session]);
  const isWindow = useView(({ mode }) => mode === 'window');
  const track = useRef<HTMLDivElement>(null);
  const thumb = useRef<HTMLDivElement>(null);
  const band = useRef<HTMLDivElement>(null);
  const first = useRef<HTMLDivElement>(null);
  const last = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const rows = axisRows(width || window.innerWidth, window.innerHeight); // the right height from the first, lest the page move
  const { scale, now, set, home } = axis;
  const { stop } = play;
  useEffect(() => (track.current ? bindWidth(track.current, setWidth) : undefined), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ends of the window come and go with its mode
  useEffect(() => {
    if (!thumb.current || !band.current) return;
    const parts = { thumb: thumb.current, band: band.current, first: first.current, last: last.current };
    return bindCursor(parts, session, scale);
  }, [session, scale, isWindow]);
  useEffect(() => {
    const element = track.current;
    if (!element) return;
    return bindScrub(element, {
      scale: now,
      view: view.getState,
      goTo: (day) => goToDay(view, day, reach),
      showDays: (from, to) => showDays(view, from, to, reach),
      click: (position) =>
        goToDay(view, dayNear(now(), position, eventDaysNow(session), NEAR_PX / element.clientWidth), reach),
      grasp: (part) => {
        stop();
        element.dataset['held'] = ''; // no ring for a hand, which sees what it holds
        const grip = part === 'first' ? first : part === 'last' ? last : thumb;
        grip.current?.focus({ preventScroll: true });
      },
    });
  }, [session, view, reach, now, stop]);
  useEffect(() => {
    const element = track.current;
    return element ? bindZoomLater(element, { now, set, home }, () => view.getState().day) : undefined;
  }, [now, set, home, view]);

  const onKeyDown = (part: Part) => (event: ReactKeyboardEvent) => {
    const { key, shiftKey } = event;
    delete track.current?.dataset['held'];
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const state = view.getState();
    const from = part === 'first' ? firstShown(state) : state.day;
    const next = dayByKey(key, shiftKey, from, session);
    if (next !== null) move(part, next);
    else if (key === ' ') play.toggle();
    else return;
    event.preventDefault();
  };
  const move = (part: Part, day: Day) => {
    const state = view.getState();
    if (part === 'first') showDays(view, Math.min(day, state.day), state.day, reach);
    else if (part === 'last') showDays(view, firstShown(state), Math.max(day, firstShown(state)), reach);
    else goToDay(view, day, reach);
  };
  const thumbProps = (part: Part) => ({
    part,
    reach,
    onKeyDown: onKeyDown(part),
    onFocus: () => set(withInSight(now(), view.getState().day)),
  });
  return (
    <div className="slider" ref={track} style={{ height: rows.height }}>
      <Suspense>{width > 0 && <Axis scale={scale} width={width} rows={rows} />}</Suspense>
      <div className="slider-ruler" data-grip="ruler" style={{ top: rows.ruler }} />
      <div className="slider-band" ref={band} style={{ height: rows.base }} />
      {isWindow && <Thumb {...thumbProps('first')} ref={first} label={words.timeline.firstDay} height={rows.squares} />}
      <Thumb {...thumbProps('middle')} ref={thumb} label={words.timeline.slider} height={rows.ruler} />
      {isWindow && <Thumb {...thumbProps('last')} ref={last} label={words.timeline.lastDay} height={rows.squares} />}
    </div>
  );
}

interface ThumbProps {
  readonly part: Part;
  readonly label: string;
  readonly height: number;
  readonly reach: { readonly start: Day; readonly end: Day };
  readonly ref: Ref<HTMLDivElement>;
  readonly onKeyDown: (event: ReactKeyboardEvent) => void;
  readonly onFocus: () => void;
}

/** The cursor, or an end of the window; where it stands and what it says is written by `bindCursor`. */
function Thumb({ part, label, height, reach, ...rest }: ThumbProps) {
  return (
    <div
      className={part === 'middle' ? 'slider-thumb' : `slider-grip ${part}`}
      data-grip={part}
      style={{ height }}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={reach.start}
      aria-valuemax={reach.end - 1}
      aria-valuenow={reach.start}
      {...rest}
    />
  );
}

/**
 * Keys, wheel and fingers magnify once the page is at rest; where the part cannot be had the axis stays as it opens. Keys
 * that are pressed before act when it is there.
 */
function bindZoomLater(track: HTMLElement, lens: Omit<AxisState, 'scale'>, dayNow: () => Day): () => void {
  const early: KeyboardEvent[] = [];
  const keep = (event: KeyboardEvent) => early.push(event);
  let unbind = listen(track, { keydown: keep });
  let gone = false;
  atRest(() =>
    import('./laterParts').then(
      ({ bindZoom }) => {
        if (gone) return;
        unbind();
        unbind = bindZoom(track, lens, dayNow);
        for (const { key, ctrlKey, altKey, metaKey } of early)
          track.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, altKey, metaKey }));
      },
      () => unbind(),
    ),
  );
  return () => {
    gone = true;
    unbind();
  };
}
