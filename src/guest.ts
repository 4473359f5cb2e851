import './style/guest.css';
import { guestWords } from './words/guest';
import { wordsFor } from './words/words';

type Gesture = WheelEvent | TouchEvent;

const SHOWN_MS = 1500;

/**
 * For a page within a page, as long as it lives: a wheel and a single finger scroll what is around the map; they move the
 * map itself with Ctrl (or ⌘) held, and with a second finger. Whoever tries is told for a moment.
 */
export function beGuest(page: HTMLElement): void {
  document.documentElement.dataset['guest'] = 'true';
  const hint = document.createElement('p');
  hint.className = 'gesture-hint';
  hint.role = 'status';
  document.body.append(hint);
  let timer = 0;
  const onGesture = (event: Gesture) => {
    if (isMeant(event) || !isOnMap(event.target)) return;
    event.stopPropagation(); // caught on its way down, before the map hears of it
    if (event.type === 'touchstart') return; // a finger that is only put down may be a tap
    hint.textContent = wordsOf(event);
    clearTimeout(timer);
    timer = window.setTimeout(() => hint.replaceChildren(), SHOWN_MS);
  };
  for (const type of ['wheel', 'touchstart', 'touchmove'] as const)
    page.addEventListener(type, onGesture, { capture: true, passive: true });
}

function isMeant(event: Gesture): boolean {
  return 'touches' in event ? event.touches.length > 1 : event.ctrlKey || event.metaKey;
}

function isOnMap(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.map') !== null && target.closest('.leaflet-popup') === null;
}

function wordsOf({ type }: Gesture): string {
  const own = wordsFor(guestWords, { language: document.documentElement.lang });
  if (type !== 'wheel') return own.touch;
  return /Mac/.test(navigator.platform) ? own.wheelOnMac : own.wheel;
}
