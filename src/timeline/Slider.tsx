import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import { bindWidth } from '../bindWidth';
import type { Day } from '../core/day';
import { dayAt, positionOf, type TimelineScale, timelineScale } from '../core/timelineScale';
import { reachOf, shownSpan, type View } from '../core/view';
import { nearEventDay } from '../nearEventDay';
import { type Session, useSession, useWords } from '../session';
import { goToDay } from '../store';
import { spokenDay } from '../words/spokenDate';
import type { Words } from '../words/words';
import { AXIS_HEIGHT, Axis } from './Axis';

const WEEK = 7;

/** The day slider over its drawing. The cursor is moved by hand, so that a step of it builds no React tree. */
export function Slider() {
  const session = useSession();
  const words = useWords();
  const { chronicle } = session;
  const track = useRef<HTMLDivElement>(null);
  const thumb = useRef<HTMLDivElement>(null);
  const band = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const reach = useMemo(() => reachOf(chronicle), [chronicle]);
  const scale = useMemo(() => timelineScale(reach, chronicle.span), [reach, chronicle]);
  useEffect(() => (track.current ? bindWidth(track.current, setWidth) : undefined), []);
  useEffect(
    () => (thumb.current && band.current ? bindCursor(thumb.current, band.current, session, scale) : undefined),
    [session, scale],
  );

  const goTo = (event: PointerEvent<HTMLDivElement>) => {
    const { left, width: wide } = event.currentTarget.getBoundingClientRect();
    goToDay(session.view, dayAt(scale, (event.clientX - left) / wide), reach);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { day } = session.view.getState();
    const next = dayByKey(event.key, event.shiftKey, day, session, scale);
    if (next === null) return;
    event.preventDefault();
    goToDay(session.view, next, reach);
  };
  return (
    <div
      className="slider"
      ref={track}
      style={{ height: AXIS_HEIGHT }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        thumb.current?.focus({ preventScroll: true });
        goTo(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) goTo(event);
      }}
    >
      {width > 0 && <Axis scale={scale} width={width} />}
      <div className="slider-band" ref={band} />
      <div
        className="slider-thumb"
        ref={thumb}
        role="slider"
        tabIndex={0}
        aria-label={words.timeline.slider}
        aria-valuemin={scale.start}
        aria-valuemax={scale.end - 1}
        aria-valuenow={session.view.getState().day}
        aria-valuetext={spokenValue(session, words)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

function dayByKey(key: string, shift: boolean, day: Day, session: Session, scale: TimelineScale): Day | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return shift ? nearEventDay(session, 1) : day + 1;
    case 'ArrowLeft':
    case 'ArrowDown':
      return shift ? nearEventDay(session, -1) : day - 1;
    case 'PageUp':
      return day + WEEK;
    case 'PageDown':
      return day - WEEK;
    case 'Home':
      return day === scale.main ? scale.start : scale.main;
    case 'End':
      return scale.end - 1;
    default:
      return null;
  }
}

function spokenValue({ view, scene }: Session, words: Words): string {
  return words.timeline.spoken(spokenDay(view.getState().day, words), scene.getState().counts.shown);
}

function bindCursor(thumb: HTMLElement, band: HTMLElement, session: Session, scale: TimelineScale): () => void {
  const percent = (day: Day) => `${100 * positionOf(scale, day)}%`;
  const draw = (view: View) => {
    thumb.style.left = percent(view.day + 0.5);
    thumb.setAttribute('aria-valuenow', String(view.day));
    thumb.setAttribute('aria-valuetext', spokenValue(session, session.words.getState()));
    const span = shownSpan(view);
    const [from, to] = [positionOf(scale, span.start ?? scale.start), positionOf(scale, span.end ?? scale.end)];
    band.style.left = `${100 * from}%`;
    band.style.width = `${100 * (to - from)}%`;
  };
  const drawNow = () => draw(session.view.getState());
  drawNow();
  const unsubscribe = [session.view.subscribe(draw), session.words.subscribe(drawNow)];
  return () => {
    for (const end of unsubscribe) end();
  };
}
