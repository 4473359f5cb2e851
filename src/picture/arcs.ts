import type { Arc } from '../core/arcs';
import type { Place } from '../core/chronicle';
import { arcClasses, arcPath, hasHead } from '../plan/arcPath';
import type { LngLat } from '../plan/greatCircles';
import { movementArrow } from '../plan/movementArrow';
import { inked } from './ground';
import type { LineLook, Look } from './look';
import { pathPen } from './pathPen';
import { pointIn, type Window } from './window';
import { element, short } from './xml';

const EDGE = 40; // px beyond the window to which arcs are drawn, so that no head is cut

/** Journeys, movements and calls as markup; the selected last, so that it lies on the others. */
export function arcsMarkup(
  arcs: readonly Arc[],
  places: Readonly<Record<string, Place>>,
  window: Window,
  look: Look,
): string {
  const ordered = [...arcs].sort((first, second) => Number(first.selected) - Number(second.selected));
  return ordered.map((arc) => arcMarkup(arc, arcPath(arc, places), window, look)).join('');
}

/** A line drawn as the style sheet has it. */
export function lineMarkup(data: string, { ink, width, dash }: LineLook): string {
  return element('path', {
    d: data,
    fill: 'none',
    ...inked('stroke', ink),
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'stroke-dasharray': dash,
  });
}

/** An area drawn as the style sheet has it. */
export function areaMarkup(data: string, { ink, width, dash, fillOpacity }: LineLook): string {
  return element('path', {
    d: data,
    fill: ink.colour,
    'fill-opacity': fillOpacity,
    ...inked('stroke', ink),
    'stroke-width': width,
    'stroke-linejoin': 'round',
    'stroke-dasharray': dash,
  });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function arcMarkup(arc: Arc, parts: readonly (readonly LngLat[])[], window: Window, look: Look): string {
  const ways = parts.map((part) => part.map(([lng, lat]) => pointIn(window, lng, lat)));
  const pen = pathPen({ left: -EDGE, top: -EDGE, right: window.width + EDGE, bottom: window.height + EDGE });
  for (const [first, ...rest] of ways) {
    if (!first) continue;
    pen.moveTo(first.x, first.y);
    for (const { x, y } of rest) pen.lineTo(x, y);
  }
  const line = look.arc(arcClasses(arc));
  const drawn =
    arc.type === 'movement'
      ? arrowMarkup(movementArrow(ways.at(-1) ?? []), line)
      : lineMarkup(pen.data(), line) + (hasHead(arc) ? headMarkup(ways.at(-1) ?? [], line) : '');
  return element(
    'g',
    {
      'data-arc': arc.type,
      'data-event': arc.event,
      'data-status': arc.status,
      opacity: line.opacity === 1 ? null : line.opacity,
    },
    drawn,
  );
}

function arrowMarkup(outline: readonly Point[] | null, line: LineLook): string {
  return outline ? areaMarkup(`M${outline.map(({ x, y }) => `${short(x)} ${short(y)}`).join('L')}Z`, line) : '';
}

const CLEAR = 9; // px between the tip and the goal, whose dot stands there
const LENGTH = 7; // in widths of the line
const HALF = 2.6;
const NOTCH = 1.6;

/** The head of an arrow before the end of a way. */
function headMarkup(way: readonly Point[], { ink, width }: LineLook): string {
  const tip = before(way, CLEAR);
  const tail = before(way, CLEAR + LENGTH * width);
  if (!tip || !tail) return '';
  const long = Math.hypot(tip.x - tail.x, tip.y - tail.y);
  if (long === 0) return '';
  const [dx, dy] = [(tip.x - tail.x) / long, (tip.y - tail.y) / long];
  const corner = (back: number, aside: number) =>
    `${short(tip.x - dx * back - dy * aside)} ${short(tip.y - dy * back + dx * aside)}`;
  const [reach, half] = [LENGTH * width, HALF * width];
  const d = `M${corner(0, 0)}L${corner(reach, half)}L${corner(reach - NOTCH * width, 0)}L${corner(reach, -half)}Z`;
  return element('path', { d, ...inked('fill', ink) });
}

/** The point of a way that lies so far before its end; null on a way that is shorter. */
function before(way: readonly Point[], distance: number): Point | null {
  let left = distance;
  for (let at = way.length - 1; at > 0; at--) {
    const [to, from] = [way[at] as Point, way[at - 1] as Point];
    const step = Math.hypot(to.x - from.x, to.y - from.y);
    if (step >= left) {
      const share = step === 0 ? 0 : left / step;
      return { x: to.x + (from.x - to.x) * share, y: to.y + (from.y - to.y) * share };
    }
    left -= step;
  }
  return null;
}
