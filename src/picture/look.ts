import type { Mark } from '../core/scene';
import type { Colour } from '../plan/groundPlan';
import type { LabelText } from '../plan/label';
import { type Declarations, declarationsFor, type Rule, readSheet } from './styleSheet';

export const THEMES = ['light', 'dark', 'paper'] as const;
export type Theme = (typeof THEMES)[number];

/** The texts of the style sheets in which the looks of the map are decided. */
export interface StyleTexts {
  readonly tokens: string;
  readonly names: string;
  readonly map: string;
  readonly marks: string;
}

/** A colour as every reader of SVG takes it. */
export interface Ink {
  /** `#rrggbb` */
  readonly colour: string;
  /** 0 to 1. */
  readonly opacity: number;
}

/** How a text is set. */
export interface Type {
  /** px */
  readonly size: number;
  readonly weight: number;
  readonly italic: boolean;
  readonly family: '--text' | '--display';
  /** Between letters, px. */
  readonly spacing: number;
  readonly capitals: boolean;
  readonly colour: Colour;
}

export interface LineLook {
  readonly ink: Ink;
  readonly width: number;
  readonly dash: string | null;
  readonly opacity: number;
  /** Of what is enclosed by a line that is an outline. */
  readonly fillOpacity: number;
}

/** A text as the outlines of its letters: path data from the start of its baseline, and how wide it came out, px. */
export interface Outlined {
  readonly data: string;
  readonly width: number;
}

/** All looks of one theme. */
export interface Look {
  /** Begins the ids within a picture: two that stand in one page must not share any. */
  readonly ids: string;
  readonly ink: (colour: Colour) => Ink;
  /** The value of `font-family`. */
  readonly family: (family: Type['family']) => string;
  readonly label: (label: Pick<LabelText, 'kind' | 'rank'>) => Type;
  /** `classes` as `arcClasses` writes them. */
  readonly arc: (classes: string) => LineLook;
  /** How large and how opaque a mark is. */
  readonly mark: (mark: Pick<Mark, 'emphasis' | 'selected'>) => { readonly scale: number; readonly opacity: number };
  /** Draws letters for a reader of SVG that has no fonts; null leaves them to the reader. */
  readonly outlined: ((letters: string, type: Type) => Outlined) | null;
}

/**
 * Reads the looks of a theme from the style sheets, which are their one home; `ids` begins the ids of a picture. Throws
 * where the sheets say less than is needed.
 */
export function lookOf(texts: StyleTexts, theme: Theme, ids = '', outlined: Look['outlined'] = null): Look {
  const tokens = declarationsFor(readSheet(texts.tokens), [`:root[data-theme="${theme}"]`]);
  const [names, map, marks] = [readSheet(texts.names), readSheet(texts.map), readSheet(texts.marks)];
  const ink = (colour: Colour) => inkOf(needed(tokens, colour));
  return {
    ids,
    outlined,
    ink,
    family: (family) => needed(tokens, family),
    label: ({ kind, rank }) => labelType(names, kind, rank),
    arc: (classes) => arcLook(map, classes, ink),
    mark: ({ emphasis, selected }) => markLook(marks, emphasis, selected),
  };
}

function needed(declarations: Declarations, name: string): string {
  const value = declarations[name];
  if (value === undefined) throw new Error(`The style sheet does not say \`${name}\`.`);
  return value;
}

function inkOf(value: string): Ink {
  if (/^#[0-9a-f]{6}$/i.test(value)) return { colour: value, opacity: 1 };
  const [, red, green, blue, opacity] = value.match(/^rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)$/) ?? [];
  if (opacity === undefined) throw new Error(`\`${value}\` is no colour that a picture can be drawn in.`);
  const hex = [red, green, blue].map((part) => Number(part).toString(16).padStart(2, '0'));
  return { colour: `#${hex.join('')}`, opacity: Number(opacity) };
}

const SIZE = 16; // px, where the sheet gives none

function labelType(rules: readonly Rule[], kind: string, rank: number): Type {
  const own = declarationsFor(rules, [`.label-point[data-kind="${kind}"][data-rank="${rank}"]`, '.label']);
  const [, style, weight, size, family] =
    own['font']?.match(/^(italic )?(\d+) ([\d.]+)px \/ [\d.]+ var\((--\w+)\)$/) ?? [];
  const px = Number(own['font-size']?.replace('px', '') ?? size ?? SIZE);
  return {
    size: px,
    weight: Number(own['font-weight'] ?? weight ?? 400),
    italic: own['font-style'] === 'italic' || style !== undefined,
    family: family === '--display' ? '--display' : '--text',
    spacing: Number(own['letter-spacing']?.replace('em', '') ?? 0) * px,
    capitals: own['text-transform'] === 'uppercase',
    colour: varIn(needed(own, 'color')),
  };
}

function arcLook(rules: readonly Rule[], classes: string, ink: Look['ink']): LineLook {
  const own = declarationsFor(rules, [`.${classes.split(' ').join('.')}`]);
  return {
    ink: ink(varIn(needed(own, 'stroke'))),
    width: Number(needed(own, 'stroke-width')),
    dash: own['stroke-dasharray'] ?? null,
    opacity: Number(own['opacity'] ?? 1),
    fillOpacity: Number(own['fill-opacity'] ?? 1),
  };
}

function markLook(rules: readonly Rule[], emphasis: Mark['emphasis'], selected: boolean) {
  const pressed = selected ? '[aria-pressed="true"]' : '';
  const own = declarationsFor(rules, [`.mark[data-emphasis="${emphasis}"]${pressed}`, '.symbol']);
  return { scale: Number(own['scale'] ?? 1), opacity: Number(own['opacity'] ?? 1) };
}

function varIn(value: string): Colour {
  const [, name] = value.match(/^var\((--[\w-]+)\)$/) ?? [];
  if (name === undefined) throw new Error(`\`${value}\` is no colour of the design.`);
  return name as Colour;
}
