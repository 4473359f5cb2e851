/**
 * Where an element lies once it has come to rest, px of the window. A sheet may still be gliding there; what it will hide
 * below the screen is the height of what its style sheet puts at its end.
 */
export function restingBox(element: Element): DOMRectReadOnly {
  const { x, y, width, height } = element.getBoundingClientRect();
  const hidden = Number.parseFloat(getComputedStyle(element, '::after').height);
  if (Number.isNaN(hidden)) return new DOMRectReadOnly(x, y, width, height);
  const { m42: down } = new DOMMatrix(getComputedStyle(element).transform);
  return new DOMRectReadOnly(x, y - down + hidden, width, height);
}
