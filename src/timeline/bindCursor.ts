import type { Day } from '../core/day';
import { positionOf, type TimelineScale } from '../core/timelineScale';
import { firstShown, shownSpan, type View } from '../core/view';
import type { Session } from '../session';
import { spokenDay } from '../words/spokenDate';

/** The elements that move with the view; those of the window are there in its mode only. */
export interface CursorParts {
  readonly thumb: HTMLElement;
  readonly band: HTMLElement;
  readonly first: HTMLElement | null;
  readonly last: HTMLElement | null;
}

/** Moves the cursor and the window by hand, so that a step of the slider builds no React tree. */
export function bindCursor(parts: CursorParts, session: Session, scale: TimelineScale): () => void {
  const draw = (view: View) => drawCursor(parts, view, session, scale);
  const drawNow = () => draw(session.view.getState());
  drawNow();
  const unsubscribe = [session.view.subscribe(draw), session.words.subscribe(drawNow)];
  return () => {
    for (const end of unsubscribe) end();
  };
}

function drawCursor(
  { thumb, band, first, last }: CursorParts,
  view: View,
  session: Session,
  scale: TimelineScale,
): void {
  const percent = (day: number) => 100 * Math.min(1, Math.max(0, positionOf(scale, day)));
  const words = session.words.getState();
  const span = shownSpan(view);
  const [from, to] = [percent(span.start ?? scale.start), percent(span.end ?? scale.end)];
  const isSeen = view.day + 1 > scale.from || scale.strip > 0;
  thumb.style.left = `${percent(view.day + 0.5)}%`;
  thumb.toggleAttribute('data-beyond', !isSeen || view.day >= scale.to);
  tell(thumb, view.day, words.timeline.spoken(spokenDay(view.day, words), session.scene.getState().counts.shown));
  band.style.left = `${from}%`;
  band.style.width = `${to - from}%`;
  if (!first || !last) return;
  first.style.left = `max(var(--grip), ${from}%)`;
  last.style.left = `min(100% - var(--grip), ${to}%)`;
  const start = firstShown(view);
  tell(first, start, words.timeline.spokenEnd(spokenDay(start, words), view.window));
  tell(last, view.day, words.timeline.spokenEnd(spokenDay(view.day, words), view.window));
}

function tell(thumb: HTMLElement, day: Day, spoken: string): void {
  thumb.setAttribute('aria-valuenow', String(day));
  thumb.setAttribute('aria-valuetext', spoken);
}
