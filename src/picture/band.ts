import type { Look, Type } from './look';
import { type Face, textWidth } from './textWidth';
import { written } from './writing';
import { element } from './xml';

/** A strip of the picture from edge to edge, drawn from its own upper left corner. */
export interface Band {
  readonly height: number;
  readonly markup: string;
}

/** Space at the sides of a band, px. */
export const SIDE = 18;

/** The paper of a band and what stands on it, with a rule where it meets the map. */
export function bandOf(width: number, height: number, rule: 'above' | 'below', look: Look, content: string): Band {
  const y = rule === 'above' ? 0.5 : height - 0.5;
  return {
    height,
    markup:
      element('rect', { width, height, fill: look.ink('--paper').colour }) +
      element('path', { d: `M0 ${y}H${width}`, stroke: look.ink('--rule').colour }) +
      content,
  };
}

/** A band's markup at its place. */
export function bandAt({ markup }: Band, y: number): string {
  return element('g', { transform: `translate(0 ${y})` }, markup);
}

/** Lines under each other; `x` is their start or end. Baselines lie `leading` apart, the first as far below `y`. */
export function paragraph(
  lines: readonly string[],
  type: Type,
  look: Look,
  { x, y, leading, anchor = 'start' }: { x: number; y: number; leading: number; anchor?: 'start' | 'end' },
): string {
  return lines.map((line, at) => written(line, type, look, { x, y: y + leading * (at + 1), anchor })).join('');
}

/** A long word, as a link is, in pieces no wider than `most`, broken after one of `&,/?` where it can be. */
export function brokenLink(link: string, face: Face, most: number): readonly string[] {
  const lines: string[] = [];
  for (const part of link.split(/(?<=[&,/?])/).flatMap((piece) => pieces(piece, face, most))) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(last + part, face) <= most) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines;
}

function pieces(text: string, face: Face, most: number): string[] {
  const found: string[] = [];
  for (const letter of text) {
    const last = found.at(-1);
    if (last !== undefined && textWidth(last + letter, face) <= most) found[found.length - 1] = last + letter;
    else found.push(letter);
  }
  return found;
}
