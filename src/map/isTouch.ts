/** Whether the reader points with a finger first of all. */
export function isTouch(): boolean {
  return window.matchMedia('(pointer: coarse)').matches;
}
