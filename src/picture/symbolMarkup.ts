import type { Kind, Status } from '../core/chronicle';
import { FAMILY } from '../core/family';
import { symbolOf } from '../symbol/symbol';
import type { Look } from './look';
import { element } from './xml';

/** The symbol of an event, 24 px wide before it is scaled, with its middle at a point. */
export function symbolMarkup(
  kind: Kind,
  status: Status,
  look: Look,
  { x, y, size, opacity = 1 }: { x: number; y: number; size: number; opacity?: number },
): string {
  const [family, paper] = [look.ink(`--${FAMILY[kind]}`).colour, look.ink('--paper').colour];
  const paths = symbolOf(kind, status).map(({ d, paint, dash, width }) =>
    element(
      'path',
      paint === 'ink-line'
        ? {
            d,
            fill: 'none',
            stroke: family,
            'stroke-width': width ?? 1,
            'stroke-dasharray': dash ?? null,
            'stroke-linecap': 'round',
          }
        : { d, fill: paint === 'ink-fill' ? family : paper, 'fill-rule': 'evenodd' }, // a hole lets the ground through
    ),
  );
  const scale = size / 24;
  return element(
    'g',
    {
      transform: `translate(${round(x - size / 2)} ${round(y - size / 2)}) scale(${round(scale)})`,
      opacity: opacity === 1 ? null : opacity,
    },
    ...paths,
  );
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
