import { createStore } from 'zustand/vanilla';
import type { Day } from '../core/day';
import type { View } from '../core/view';
import type { Session } from '../session';
import { change, goToDay } from '../store';

/** Whether the slider follows the scrolling of the chronology: until the page is left, so that a card may be opened in between. */
export const following = createStore<'off' | 'on' | 'stopped'>(() => 'off');

/** Only where everything is shown in hindsight does the list stay as it is while the day moves. */
export function canFollow({ mode, clock }: Pick<View, 'mode' | 'clock'>): boolean {
  return mode === 'all' && clock === 'hindsight';
}

export function setFollowing({ view }: Session, on: boolean): void {
  if (on) change(view, { mode: 'all', clock: 'hindsight' });
  following.setState(on ? 'on' : 'off', true);
}

/**
 * Moves the slider to the day of whatever group comes to the top of the reading area, which is read from its `data-day`;
 * to none that the slider cannot reach. Ends when anybody else moves the slider or changes what is shown.
 */
export function bindFollowing(list: HTMLElement, { view, facts }: Session): () => void {
  const area = list.closest<HTMLElement>('.panel-body');
  if (!area) return () => {};
  let moved: Day | null = null;
  let top: Day | null = null;
  const onScroll = () => {
    const day = dayAtTop(list, area);
    if (day === top) return;
    top = day;
    if (day === null || day < facts.reach.start || day >= facts.reach.end) return;
    moved = day;
    goToDay(view, day, facts.reach);
  };
  const unsubscribe = view.subscribe((now, before) => {
    const byOther = now.day !== before.day && now.day !== moved;
    if (byOther || !canFollow(now)) following.setState('stopped', true);
  });
  // what the panel scrolls by itself when it is opened is not the reader's scrolling
  const frame = requestAnimationFrame(() => {
    top = dayAtTop(list, area);
    area.addEventListener('scroll', onScroll, { passive: true });
  });
  return () => {
    cancelAnimationFrame(frame);
    area.removeEventListener('scroll', onScroll);
    unsubscribe();
  };
}

const HEADING_PX = 40; // a group whose heading is all that is left of it is no longer read

function dayAtTop(list: HTMLElement, area: HTMLElement): Day | null {
  const line = area.getBoundingClientRect().top + HEADING_PX;
  const groups = list.querySelectorAll<HTMLElement>('[data-day]');
  const group = groups[firstBelow(groups, line)];
  return group && group.getBoundingClientRect().top <= line ? Number(group.dataset['day']) : null;
}

/** Which of elements that stand under each other is the first to end below a line, px; measures few of them. */
function firstBelow(elements: ArrayLike<Element>, line: number): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((elements[middle] as Element).getBoundingClientRect().bottom > line) high = middle;
    else low = middle + 1;
  }
  return low;
}
