import type { LabelText } from '../plan/label';
import type { Size } from '../plan/projection';

/** The element that stands at a label's point. */
export function labelElement({ kind, rank, name }: LabelText): HTMLElement {
  const point = document.createElement('div');
  point.className = 'label-point';
  point.dataset['kind'] = kind;
  point.dataset['rank'] = String(rank);
  const text = document.createElement('span');
  text.className = 'label';
  text.textContent = name;
  point.append(text);
  return point;
}

/** Sizes of labels in the type they are drawn in, in their order. `look` is what of the map's attributes the type depends on. */
export function labelSizes(labels: readonly LabelText[], look: DOMStringMap): readonly Size[] {
  return sizesOf(labels.map(labelElement), look, (point) => point.firstElementChild as HTMLElement);
}

/** Sizes of elements, or of a part of each, measured together in a place off the screen: one layout for all. */
export function sizesOf(
  elements: readonly HTMLElement[],
  look: DOMStringMap,
  partOf: (element: HTMLElement) => HTMLElement = (element) => element,
): readonly Size[] {
  const ruler = document.createElement('div');
  ruler.className = 'label-ruler';
  Object.assign(ruler.dataset, look);
  ruler.append(...elements);
  document.body.append(ruler);
  const sizes = elements.map(partOf).map(({ offsetWidth, offsetHeight }) => ({
    width: offsetWidth + 1, // widths are rounded, and may be so downwards
    height: offsetHeight,
  }));
  ruler.remove();
  return sizes;
}
