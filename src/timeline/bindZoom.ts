import type { Day } from '../core/day';
import { lengthOf, timeAt } from '../core/timelineScale';
import { holding, pulled, zoomed } from '../core/timelineZoom';
import { listen } from '../listen';
import { type Lens, magnify, toggleWhole } from './magnify';

const WHEEL_PX = 400; // of a wheel that magnify by e; a notch of a mouse is about 100
const LINE_PX = 16; // some browsers tell wheels in lines

/** Magnifies the axis by keys, wheel and two fingers, and pulls it by its ruler, by two fingers or by a wheel moved sideways. */
export function bindZoom(track: HTMLElement, lens: Lens, dayNow: () => Day): () => void {
  const fingers = new Map<number, number>();
  let held: { time: number; days: number; spread: number } | null = null;
  const positionAt = (clientX: number) => {
    const { left, width } = track.getBoundingClientRect();
    return (clientX - left) / width;
  };
  const grip = () => {
    const at = [...fingers.values()].map(positionAt);
    const [one = 0, other = one] = at;
    return { middle: (one + other) / 2, spread: Math.max(MIN_SPREAD, Math.abs(one - other)), count: at.length };
  };
  const grasp = () => {
    const { middle, spread } = grip();
    const scale = lens.now();
    held = { time: timeAt(scale, Math.max(scale.strip, middle)), days: lengthOf(scale), spread };
  };

  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1;
    const scale = lens.now();
    const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    if (Math.abs(sideways) > Math.abs(event.deltaY) || event.shiftKey)
      lens.set(pulled(scale, (sideways * unit) / track.clientWidth));
    else lens.set(zoomed(scale, Math.exp((-event.deltaY * unit) / WHEEL_PX), positionAt(event.clientX)));
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === '+' || event.key === '=') magnify(lens, dayNow(), 1);
    else if (event.key === '-') magnify(lens, dayNow(), -1);
    else if (event.key === '0') toggleWhole(lens);
  };
  const onDown = (event: PointerEvent) => {
    const isRuler = (event.target as HTMLElement).dataset['grip'] === 'ruler';
    if (event.button !== 0 || (event.pointerType === 'mouse' && !isRuler)) return;
    fingers.set(event.pointerId, event.clientX);
    held = null;
    if (!isRuler && fingers.size < 2) return;
    track.setPointerCapture(event.pointerId);
    grasp();
  };
  const onMove = (event: PointerEvent) => {
    if (!fingers.has(event.pointerId)) return;
    fingers.set(event.pointerId, event.clientX);
    if (!held) return;
    const { middle, spread, count } = grip();
    lens.set(holding(lens.now(), held.time, middle, count > 1 ? (held.days * held.spread) / spread : held.days));
  };
  const onUp = (event: PointerEvent) => {
    fingers.delete(event.pointerId);
    held = null;
  };
  return listen(track, {
    wheel: onWheel,
    keydown: onKey,
    pointerdown: onDown,
    pointermove: onMove,
    pointerup: onUp,
    pointercancel: onUp,
  });
}

const MIN_SPREAD = 0.02; // of the axis: fingers closer than that would magnify without end
