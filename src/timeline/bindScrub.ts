import type { Day } from '../core/day';
import { dayAt, type TimelineScale } from '../core/timelineScale';
import type { View } from '../core/view';
import { listen } from '../listen';

/** What a pointer on the axis may do. */
export interface Hand {
  readonly scale: () => TimelineScale;
  readonly view: () => Pick<View, 'day' | 'mode' | 'window'>;
  readonly goTo: (day: Day) => void;
  readonly showDays: (first: Day, last: Day) => void;
  /** A press without a pull, at a position of the axis. */
  readonly click: (position: number) => void;
  /** The axis has been grasped, at an end of the window or anywhere else. */
  readonly grasp: (part: Part) => void;
}

/** What is grasped: the axis, the days of the window, or one of their ends. */
export type Part = 'axis' | 'middle' | 'first' | 'last';

interface Held {
  readonly pointer: number;
  readonly part: Part;
  readonly x: number;
  readonly from: Pick<View, 'day' | 'mode' | 'window'>;
  moved: boolean;
}

const PULL_PX = 4; // less is a press

/** Scrubs through the days, moves the window and pulls at its ends. A second finger puts everything back where it was. */
export function bindScrub(track: HTMLElement, hand: Hand): () => void {
  let held: Held | null = null;
  const positionAt = (clientX: number) => {
    const { left, width } = track.getBoundingClientRect();
    return (clientX - left) / width;
  };
  const dayUnder = (clientX: number) => dayAt(hand.scale(), positionAt(clientX));

  const onDown = (event: PointerEvent) => {
    if (held) {
      if (held.moved) putBack(held, hand);
      held = null;
      return;
    }
    const part = partOf(event.target, dayUnder(event.clientX), hand);
    if (!event.isPrimary || event.button !== 0 || part === null) return;
    held = { pointer: event.pointerId, part, x: event.clientX, from: hand.view(), moved: false };
    track.setPointerCapture(event.pointerId);
    hand.grasp(part);
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerId !== held?.pointer) return;
    if (!held.moved && Math.abs(event.clientX - held.x) < PULL_PX) return;
    held.moved = true;
    pull(held, dayUnder(held.x), dayUnder(event.clientX), hand);
  };
  const onUp = (event: PointerEvent) => {
    if (event.pointerId !== held?.pointer) return;
    if (!held.moved && event.type === 'pointerup') hand.click(positionAt(event.clientX));
    held = null;
  };
  return listen(track, { pointerdown: onDown, pointermove: onMove, pointerup: onUp, pointercancel: onUp });
}

/** Null on the ruler, which is for pulling the axis itself. */
function partOf(target: EventTarget | null, day: Day, hand: Hand): Part | null {
  const grip = (target as HTMLElement).dataset['grip'];
  if (grip === 'ruler') return null;
  if (grip === 'first' || grip === 'last' || grip === 'middle') return grip;
  const { day: last, mode, window } = hand.view();
  return mode === 'window' && day > last - window && day <= last ? 'middle' : 'axis';
}

function pull({ part, from }: Held, grip: Day, day: Day, hand: Hand): void {
  const first = from.day - from.window + 1;
  const by = day - grip;
  if (part === 'axis') hand.goTo(day);
  else if (part === 'middle') hand.goTo(from.day + by);
  else if (part === 'first') hand.showDays(Math.min(from.day, first + by), from.day);
  else hand.showDays(first, Math.max(first, from.day + by));
}

function putBack({ part, from }: Held, hand: Hand): void {
  if (part === 'axis' || part === 'middle') hand.goTo(from.day);
  else hand.showDays(from.day - from.window + 1, from.day);
}
