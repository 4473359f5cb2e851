import '../style/sheetDrag.css';
import { nextRest, RESTS, type Rest, restAfter } from './sheetRests';

const SLOP = 6; // px; less is a tap
const MEMORY_MS = 100; // how far back the speed of a finger is measured

/** A finger or a mouse on the sheet; px, with what the sheet shows at each rest and showed at the beginning. */
interface Drag {
  readonly by: 'pointer' | 'touch';
  readonly from: number;
  readonly heights: Readonly<Record<Rest, number>>;
  readonly shown: number;
  readonly moves: readonly { readonly y: number; readonly at: number }[];
  readonly moving: boolean;
}

/**
 * Lets the sheet follow a finger or the mouse: from its handle and its bar, from anywhere while it only peeks, and from
 * its content once that is scrolled to its top; and the arrows up and down on its handle. `onRest` hears where it comes
 * to rest.
 */
export function bindSheetDrag(panel: HTMLElement, onRest: (rest: Rest) => void): () => void {
  let drag: Drag | null = null;
  let touchedAt = 0;
  let moved = false;

  const begin = (by: Drag['by'], from: number, at: number) => {
    drag = { by, from, heights: heightsOf(panel), shown: shownOf(panel), moves: [{ y: from, at }], moving: false };
  };
  const follow = (started: Drag, y: number, at: number) => {
    if (!started.moving && started.by === 'pointer' && Math.abs(y - started.from) < SLOP) return;
    const moves = [...started.moves.filter((move) => at - move.at < MEMORY_MS), { y, at }];
    drag = { ...started, moves, moving: true };
    panel.dataset['dragging'] = '';
    panel.style.setProperty('--drag-shown', `${shownAt(drag, y)}px`);
  };
  const end = () => {
    if (!drag) return;
    moved = drag.moving;
    if (moved) {
      const rest = restAfter(drag.heights, shownOf(panel), speedOf(drag));
      panel.dataset['rest'] = rest; // at once, so that nothing is drawn between drag and rest
      delete panel.dataset['dragging'];
      onRest(rest);
    }
    drag = null;
  };

  const ending = new AbortController();
  const { signal } = ending;
  panel.addEventListener(
    'pointerdown',
    (event) => {
      moved = false;
      const { target } = event;
      if (event.button !== 0 || !isSheet(panel) || !(target instanceof Element) || !isGrip(panel, target)) return;
      target.setPointerCapture(event.pointerId); // a quick mouse is off the handle at once; the panel would take its taps
      begin('pointer', event.clientY, event.timeStamp);
    },
    { signal },
  );
  panel.addEventListener(
    'pointermove',
    (event) => {
      if (drag?.by !== 'pointer') return;
      follow(drag, event.clientY, event.timeStamp);
    },
    { signal },
  );
  panel.addEventListener(
    'touchmove',
    (event) => {
      const y = event.touches[0]?.clientY ?? 0;
      if (!drag && y > touchedAt && event.touches.length === 1 && isAtTop(panel, event.target))
        begin('touch', touchedAt, event.timeStamp);
      touchedAt = y;
      if (drag?.by === 'touch') follow(drag, y, event.timeStamp);
      // nor may the browser make a fling of it, which would swallow the next tap
      if (drag?.moving && event.cancelable) event.preventDefault();
    },
    { signal, passive: false },
  );
  panel.addEventListener('touchstart', ({ touches }) => (touchedAt = touches[0]?.clientY ?? 0), {
    signal,
    passive: true,
  });
  for (const type of ['pointerup', 'pointercancel', 'touchend', 'touchcancel'] as const)
    panel.addEventListener(type, end, { signal });
  panel.addEventListener(
    'keydown',
    ({ key, target }) => {
      const direction = key === 'ArrowUp' ? 1 : key === 'ArrowDown' ? -1 : null;
      if (direction === null || !(target instanceof Element && target.matches('.sheet-handle'))) return;
      onRest(nextRest(panel.dataset['rest'] as Rest, direction));
    },
    { signal },
  );
  panel.addEventListener(
    'click',
    (event) => {
      if (moved) event.stopPropagation(); // what ends a drag is no tap
      moved = false;
    },
    { signal, capture: true },
  );
  return () => ending.abort();
}

/** On a wide screen the panel has no handle and is no sheet. */
function isSheet(panel: HTMLElement): boolean {
  return panel.querySelector('.sheet-handle')?.checkVisibility() ?? false;
}

function isGrip(panel: HTMLElement, target: Element): boolean {
  return panel.dataset['rest'] === 'peek' || target.closest('.sheet-handle, .panel-bar') !== null;
}

function isAtTop(panel: HTMLElement, target: EventTarget | null): boolean {
  const content = target instanceof Element ? target.closest('.panel-body') : null;
  return content !== null && content.scrollTop <= 0 && isSheet(panel);
}

function shownOf(panel: HTMLElement): number {
  const { height } = panel.getBoundingClientRect();
  return height - new DOMMatrix(getComputedStyle(panel).transform).m42;
}

/** Asks the style sheet, which alone says how much is shown at each rest. */
function heightsOf(panel: HTMLElement): Record<Rest, number> {
  const rest = panel.dataset['rest'];
  const heights = { peek: 0, half: 0, full: 0 };
  panel.style.transition = 'none';
  for (const each of RESTS) {
    panel.dataset['rest'] = each;
    heights[each] = shownOf(panel);
  }
  panel.dataset['rest'] = rest;
  shownOf(panel); // while nothing may move yet: else the sheet would glide back from the last of them under the finger
  panel.style.transition = '';
  return heights;
}

function shownAt({ from, shown, heights }: Drag, y: number): number {
  return Math.round(Math.min(heights.full, Math.max(heights.peek, shown + from - y)));
}

/** px/ms, up is positive. */
function speedOf({ moves }: Drag): number {
  const [first, last] = [moves[0], moves.at(-1)];
  return first && last && last.at > first.at ? (first.y - last.y) / (last.at - first.at) : 0;
}
