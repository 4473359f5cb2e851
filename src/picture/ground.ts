import { type Box, meet } from '../plan/box';
import type { Hatch, Stroke, StrokeLook } from '../plan/groundPlan';
import { seenBox } from '../plan/projection';
import { STEP, trace } from '../plan/trace';
import type { Look } from './look';
import { pathPen } from './pathPen';
import type { Window } from './window';
import { element, short } from './xml';

const MARGIN = 8; // px by which a cut line ends beyond the edge, more than any line's width

/** The ground of a window as markup, lowest first. `fineness` is how many pixels of the file a pixel of the window is. */
export function groundMarkup(plan: readonly Stroke[], window: Window, look: Look, fineness: number): string {
  const edge: Box = { left: -MARGIN, top: -MARGIN, right: window.width + MARGIN, bottom: window.height + MARGIN };
  const seen = seenBox(window, window);
  const sea = element('rect', { width: window.width, height: window.height, fill: look.ink('--sea').colour });
  const hatches = plan.flatMap(({ fill }) => (fill && typeof fill !== 'string' ? [fill] : []));
  const drawn = plan.map((stroke) => {
    const pen = pathPen(edge);
    for (const shape of stroke.shapes)
      if (meet(shape.box, seen))
        trace(pen, stroke.geometry, shape, window, { step: STEP / fineness, least: stroke.least ?? 0, seen });
    return strokeMarkup(stroke, pen.data(), look);
  });
  return [definitions(hatches, look), sea, ...drawn].join('');
}

function strokeMarkup(stroke: Stroke, data: string, look: Look): string {
  return data === '' ? '' : element('path', { d: data, ...inkAttributes(stroke, look) });
}

/** How a thing of the ground is filled and lined. */
export function inkAttributes({ fill, opacity = 1, line, width, dash }: StrokeLook, look: Look) {
  return {
    ...(fill === undefined
      ? { fill: 'none' }
      : typeof fill === 'string'
        ? inked('fill', faded(look.ink(fill), opacity))
        : { fill: `url(#${hatchId(fill, look)})` }),
    'fill-rule': fill === undefined ? null : 'evenodd',
    ...(line !== undefined && {
      ...inked('stroke', look.ink(line)),
      'stroke-width': width ?? 1,
      'stroke-dasharray': dash ? dash.join(' ') : null,
      'stroke-linejoin': 'round',
      'stroke-linecap': 'round',
    }),
  };
}

function faded(ink: ReturnType<Look['ink']>, opacity: number): ReturnType<Look['ink']> {
  return { ...ink, opacity: ink.opacity * opacity };
}

/** The attributes of a fill or stroke. */
export function inked(what: 'fill' | 'stroke', { colour, opacity }: ReturnType<Look['ink']>) {
  return { [what]: colour, [`${what}-opacity`]: opacity === 1 ? null : opacity };
}

/** Hatches as patterns, each once; they serve the legend too. */
function definitions(hatches: readonly Hatch[], look: Look): string {
  const byId = new Map(hatches.map((hatch) => [hatchId(hatch, look), hatch]));
  return element('defs', {}, ...[...byId].map(([id, hatch]) => hatchMarkup(id, hatch, look)));
}

/** The name of a hatch's pattern within the file. */
function hatchId({ colour, direction, width, gap }: Hatch, { ids }: Look): string {
  return `${ids}hatch${colour.slice(1)}-${direction}-${short(width).replace('.', '-')}-${gap}`;
}

/** A line down the middle of a tile, and the tiles turned. */
function hatchMarkup(id: string, { colour, direction, width, gap }: Hatch, look: Look): string {
  const tile = gap * Math.SQRT1_2;
  return element(
    'pattern',
    {
      id,
      width: tile,
      height: tile,
      patternUnits: 'userSpaceOnUse',
      patternTransform: `rotate(${direction === 'rising' ? 45 : -45})`,
    },
    element('path', {
      d: `M${short(tile / 2)} 0V${short(tile)}`,
      ...inked('stroke', look.ink(colour)),
      'stroke-width': width,
    }),
  );
}
