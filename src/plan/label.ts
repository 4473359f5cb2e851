import { WORLD_PX } from '../core/mercator';
import { once } from '../core/once';
import { type Geometry, holds, type Shape } from '../core/shape';
import { inLanguage, type Words } from '../words/words';
import type { Box } from './box';
import { cornersAtSea, cornersOnLand } from './elsewhere';
import { layerOf } from './groundPlan';
import type { Corner, LabelWish } from './labelPlan';
import type { Size } from './projection';

/** A name as it is drawn: its kind and rank choose the type. */
export interface LabelText {
  readonly id: string;
  readonly kind: string;
  readonly rank: number;
  readonly name: string;
}

/** A name and the point that it is written for. */
export interface Label extends LabelText {
  readonly order: number;
  readonly minZoom: number;
  /** On the Mercator world of 1 by 1. */
  readonly x: number;
  readonly y: number;
  /** Half of the size of the area that it is written for. */
  readonly reach?: { readonly x: number; readonly y: number };
  /** The territory whose card it opens, for the eye and the pointer; the legend has the same by keyboard. */
  readonly territory?: string;
  /** The areas that it may stand on. */
  readonly within?: readonly Shape[];
  /** What it says, if that is not its name: the same is written once. */
  readonly says?: string;
  /** Where it may stand, px from its point, the best first; what follows from its kind if it is left out. */
  readonly corners?: (size: Size) => readonly Corner[];
}

/** Names of seas, countries, regions and towns in the reader's language. */
export function namesOf(region: Geometry, words: Words): readonly Label[] {
  return layerOf(region, 'labels').map((shape) => labelOf(shape, words));
}

const ROUNDING = 0.3; // a home view that falls a little short of a level shows that level's names

/** Those that a zoom has room for, without those whose name the marks carry themselves. */
export function labelsAt(labels: readonly Label[], zoom: number, named: readonly string[]): readonly Label[] {
  return labels.filter(({ minZoom, name }) => zoom >= minZoom - ROUNDING && !named.includes(name));
}

/**
 * What a label asks of the plan of a zoom's whole world, in pixels of it. With `open`, the part that is open to the eye,
 * names of lands and seas that are not seen where they belong are moved there.
 */
export function wishOf(label: Label, zoom: number, size: Size, region: Geometry, open?: Box): LabelWish {
  const { id, kind, order, reach, within, corners } = label;
  const scale = WORLD_PX * 2 ** zoom;
  const [x, y] = [label.x * scale, label.y * scale];
  const elsewhere = open && elsewhereOf(label, { x, y, ...size }, region, open, scale);
  return {
    id,
    x,
    y,
    rank: order,
    beside: isTown(kind),
    says: label.says ?? label.name,
    ...(corners && { corners: corners(size).map((corner) => ({ x: x + corner.x, y: y + corner.y })) }),
    ...(elsewhere && { elsewhere }),
    ...(reach && { reach: { x: reach.x * scale, y: reach.y * scale } }),
    ...(within && {
      inside: (px: number, py: number) => within.some((shape) => holds(region, shape, px / scale, py / scale)),
    }),
    ...size,
  };
}

/** A land's name may go to any part of it, a sea's a little way over the water. */
function elsewhereOf(
  { id, kind }: Label,
  name: { x: number; y: number; width: number; height: number },
  region: Geometry,
  open: Box,
  scale: number,
): LabelWish['elsewhere'] {
  if (kind === 'sea') return once(() => cornersAtSea(region, layerOf(region, 'countries'), name, open, scale));
  const land = kind === 'country' ? layerOf(region, 'countries').find((shape) => shape.id === id) : undefined;
  return land && once(() => cornersOnLand(region, land, name, open, scale));
}

/** A town has a dot that its name stands beside. */
export function isTown(kind: string): boolean {
  return kind === 'town' || kind === 'capital';
}

function labelOf({ id, properties, box }: Shape, words: Words): Label {
  const { kind = 'town', rank = 4, minZoom = 4, name = {} } = properties;
  return {
    id,
    kind,
    rank,
    minZoom,
    name: inLanguage(name, words),
    order: orderOf(kind, rank),
    x: box.left,
    y: box.top,
  };
}

/** Countries before capitals before seas before the rest, within their rank. */
function orderOf(kind: string, rank: number): number {
  const order = ['country', 'capital', 'region', 'sea', 'town', 'lake'].indexOf(kind);
  return rank * 10 + (order < 0 ? 9 : order);
}
