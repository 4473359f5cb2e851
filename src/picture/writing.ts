import type { Look, Type } from './look';
import { textWidth } from './textWidth';
import { element, xmlText } from './xml';

/** Where a text stands: the point is at its start, middle or end, on its baseline. */
export interface Stand {
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** With a rim in the colour of the ground, so that it can be read over lines. */
  readonly halo?: boolean;
}

/** How far the middle of small letters lies above the baseline, as a share of the size of the type. */
export const MIDDLE = 0.34;

const HALO_PX = 3;

/**
 * One line of text. It has the width that it was planned with even where another font has to stand in, so that nothing
 * runs into its neighbour.
 */
export function written(text: string, type: Type, look: Look, { x, y, anchor = 'start', halo = false }: Stand): string {
  const letters = cased(text, type);
  const width = textWidth(letters, type);
  const ink = look.ink(type.colour);
  const rim = look.ink('--halo');
  return element(
    'text',
    {
      x,
      y,
      'text-anchor': anchor === 'start' ? null : anchor,
      'font-family': look.family(type.family),
      'font-size': type.size,
      'font-weight': type.weight === 400 ? null : type.weight,
      'font-style': type.italic ? 'italic' : null,
      'letter-spacing': type.spacing === 0 ? null : type.spacing,
      textLength: letters.length > 1 ? width : null,
      lengthAdjust: letters.length > 1 ? 'spacingAndGlyphs' : null,
      fill: ink.colour,
      ...(halo && {
        stroke: rim.colour,
        'stroke-opacity': rim.opacity,
        'stroke-width': HALO_PX,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      }),
    },
    xmlText(letters),
  );
}

/** The letters as the type shows them. */
export function cased(text: string, { capitals }: Pick<Type, 'capitals'>): string {
  return capitals ? text.toUpperCase() : text;
}
