import type { Kind, Status } from '../core/chronicle';
import { symbolOf } from '../symbol/symbol';

const SVG = 'http://www.w3.org/2000/svg';

/** The symbol of an event as an element, for marks that React does not draw. */
export function symbolElement(kind: Kind, status: Status): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'symbol');
  svg.setAttribute('aria-hidden', 'true');
  for (const { d, paint, dash, width } of symbolOf(kind, status)) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    path.setAttribute('class', paint);
    if (width !== undefined) path.setAttribute('stroke-width', String(width));
    if (dash !== undefined) path.setAttribute('stroke-dasharray', dash);
    svg.append(path);
  }
  return svg;
}
