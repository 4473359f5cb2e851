import type { LabelText } from '../plan/label';

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

/** Sizes of labels in the type they are drawn in, measured together in a place off the screen: one layout for all. */
export function labelSizes(labels: readonly LabelText[]): ReadonlyMap<string, { width: number; height: number }> {
  const ruler = document.createElement('div');
  ruler.className = 'label-ruler';
  const points = labels.map(labelElement);
  ruler.append(...points);
  document.body.append(ruler);
  const sizes = new Map(
    labels.map(({ id }, at) => {
      const text = points[at]?.firstElementChild as HTMLElement;
      return [id, { width: text.offsetWidth, height: text.offsetHeight }];
    }),
  );
  ruler.remove();
  return sizes;
}
