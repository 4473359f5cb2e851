const CALM = 3; // frames in which nothing has moved
const MOST = 12; // frames in all, lest it hold on to a page that its reader scrolls

/**
 * Scrolls an element to the middle of what can be seen. What was far off gets its height only when it comes near, and
 * moves what one goes to; so it is looked at again until it stays.
 */
export function toMiddle(element: Element, calm = CALM, most = MOST): void {
  element.scrollIntoView({ block: 'center' });
  const { top } = element.getBoundingClientRect();
  if (calm === 0 || most === 0) return;
  requestAnimationFrame(() => {
    const isCalm = element.getBoundingClientRect().top === top;
    toMiddle(element, isCalm ? calm - 1 : CALM, most - 1);
  });
}
