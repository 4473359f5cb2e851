import type { Look, Outlined, Type } from './look';
import { textWidth } from './textWidth';
import { element, short, xmlText } from './xml';

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
export function written(text: string, type: Type, look: Look, stand: Stand): string {
  const letters = cased(text, type);
  return look.outlined ? outlines(look.outlined(letters, type), type, look, stand) : line(letters, type, look, stand);
}

function line(letters: string, type: Type, look: Look, { x, y, anchor = 'start', halo = false }: Stand): string {
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
      textLength: letters.length > 1 ? textWidth(letters, type) : null,
      lengthAdjust: letters.length > 1 ? 'spacingAndGlyphs' : null,
      fill: look.ink(type.colour).colour,
      ...(halo && rim(look)),
    },
    xmlText(letters),
  );
}

const SHARE_BEFORE = { start: 0, middle: 0.5, end: 1 } as const;

function outlines(
  { data, width }: Outlined,
  type: Type,
  look: Look,
  { x, y, anchor = 'start', halo = false }: Stand,
): string {
  return element('path', {
    d: data,
    transform: `translate(${short(x - width * SHARE_BEFORE[anchor])} ${short(y)})`,
    fill: look.ink(type.colour).colour,
    ...(halo && rim(look)),
  });
}

function rim(look: Look) {
  const { colour, opacity } = look.ink('--halo');
  return {
    stroke: colour,
    'stroke-opacity': opacity,
    'stroke-width': HALO_PX,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  };
}

/** The letters as the type shows them. */
export function cased(text: string, { capitals }: Pick<Type, 'capitals'>): string {
  return capitals ? text.toUpperCase() : text;
}
