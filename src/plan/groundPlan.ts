import type { Area, Layer } from '../core/chronicle';
import { type Geometry, holds, type Shape } from '../core/shape';
import type { LayerLook } from '../symbol/layerLook';

/** A colour of the design, by the name of its custom property in the style sheet. */
export type Colour = `--${string}`;

/** Parallel lines of a colour over what lies below. */
export interface Hatch {
  readonly colour: Colour;
  readonly direction: 'rising' | 'falling';
  /** CSS pixels. */
  readonly width: number;
}

/** How far the lines of a hatch stand apart along a row, CSS pixels. */
export const HATCH_PX = 7;

/** What a thing is filled with, lined with, or both. */
export interface StrokeLook {
  readonly fill?: Colour | Hatch;
  readonly line?: Colour;
  /** CSS pixels. */
  readonly width?: number;
  readonly dash?: readonly number[];
}

/** One thing of the ground: shapes of a geometry, drawn alike. */
export interface Stroke extends StrokeLook {
  readonly geometry: Geometry;
  readonly shapes: readonly Shape[];
}

export interface GroundState {
  readonly world: Geometry | null;
  readonly region: Geometry;
  /** Layers that are on, lowest first. */
  readonly layers: readonly Layer[];
  readonly looks: ReadonlyMap<string, LayerLook>;
  /** Areas that somebody makes a claim about on the view's day. */
  readonly claimed: readonly Area[];
  /** Areas that the selection is about. */
  readonly highlighted: readonly Area[];
}

/** All that lies under the marks, lowest first. */
export function groundPlan(state: GroundState): readonly Stroke[] {
  const { world, region, layers, looks } = state;
  return [
    ...(world ? farLand(world, region) : []),
    { geometry: region, shapes: layerOf(region, 'countries'), fill: '--land' },
    ...layers.flatMap((layer) => thematic(layer, looks.get(layer.id), region, ['tint'])),
    ...water(region),
    { geometry: region, shapes: layerOf(region, 'coast'), line: '--coast', width: 0.8 },
    ...borders(region),
    ...layers.flatMap((layer) => thematic(layer, looks.get(layer.id), region, ['hatch', 'outline', 'line'])),
    ...claims(state),
    ...highlight(state),
  ];
}

export function layerOf(geometry: Geometry, layer: string): readonly Shape[] {
  return geometry.layers.get(layer) ?? [];
}

function farLand(world: Geometry, region: Geometry): Stroke[] {
  const whole = layerOf(region, 'countries').filter(({ properties }) => !properties.cut);
  const near = new Set(whole.map(({ id }) => id));
  const shapes = layerOf(world, 'world').filter(({ id }) => !near.has(id));
  return [
    { geometry: world, shapes, fill: '--land' },
    { geometry: world, shapes: layerOf(world, 'lakes'), fill: '--sea' },
  ];
}

const GREAT_RIVER = 4; // Natural Earth's scalerank: the lower the greater

function water(region: Geometry): Stroke[] {
  const rivers = layerOf(region, 'rivers');
  const isGreat = ({ properties }: Shape) => (properties.scalerank ?? GREAT_RIVER + 1) <= GREAT_RIVER;
  const line = '--river';
  return [
    { geometry: region, shapes: rivers.filter((river) => !isGreat(river)), line, width: 0.7 },
    { geometry: region, shapes: rivers.filter(isGreat), line, width: 1.2 },
    {
      geometry: region,
      shapes: layerOf(region, 'lakes'),
      fill: '--sea',
      line: '--coast',
      width: 0.6,
    },
  ];
}

function borders(region: Geometry): Stroke[] {
  const all = layerOf(region, 'borders');
  const isSettled = ({ properties }: Shape) => properties.kind === 'international';
  const line = '--border';
  return [
    { geometry: region, shapes: all.filter(isSettled), line, width: 1 },
    { geometry: region, shapes: all.filter((border) => !isSettled(border)), line, width: 1, dash: [2, 3.5] },
  ];
}

function thematic(
  layer: Layer,
  look: LayerLook | undefined,
  region: Geometry,
  styles: readonly Layer['style'][],
): Stroke[] {
  if (!look || !styles.includes(layer.style)) return [];
  return [{ geometry: region, shapes: layerOf(region, layer.id), ...layerInk(look) }];
}

/** How a layer is drawn, on the map and in a legend. */
export function layerInk({ style, colour, direction }: LayerLook): StrokeLook {
  switch (style) {
    case 'tint':
      return { fill: colour };
    case 'hatch':
      return { fill: { colour, direction, width: 1.2 }, line: colour, width: 1.1 };
    case 'outline':
      return { line: colour, width: 0.6 };
    case 'line':
      return { line: colour, width: 2.2, dash: [7, 4, 1.5, 4] };
  }
}

const CLAIM_DASH = [1, 5];

/** Crossed hatch within a dotted line, over the area's own look; only where a layer that is on has that ground. */
function claims({ claimed, layers, looks, region }: GroundState): Stroke[] {
  return claimed.flatMap((area): Stroke[] => {
    const look = looks.get(area.layer);
    const shapes = shapesOf(region, area);
    if (!look || !layers.some(({ id }) => covers(region, id, shapes))) return [];
    const line = look.colour;
    return [
      { geometry: region, shapes, fill: { colour: line, direction: 'rising', width: 1.4 } },
      { geometry: region, shapes, fill: { colour: line, direction: 'falling', width: 1.4 } },
      { geometry: region, shapes, line: '--ink-soft', width: 2.4, dash: CLAIM_DASH },
    ];
  });
}

/** The features of an area; all of its layer's where it names none. */
export function shapesOf(geometry: Geometry, { layer, features }: Area): readonly Shape[] {
  const all = layerOf(geometry, layer);
  return features.length === 0 ? all : all.filter(({ id }) => features.includes(id));
}

/** Whether a layer has the ground in the middle of the shapes. */
export function covers(region: Geometry, layer: string, shapes: readonly Shape[]): boolean {
  return shapes.some(({ box }) => {
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    return layerOf(region, layer).some((shape) => shape.form === 'area' && holds(region, shape, x, y));
  });
}

function highlight({ highlighted, region, world }: GroundState): Stroke[] {
  const line = '--accent';
  return highlighted.flatMap(({ layer, features }) => {
    const geometry = region.layers.has(layer) ? region : world;
    if (!geometry) return [];
    const shapes = shapesOf(geometry, { layer, features });
    return [{ geometry, shapes, fill: '--accent-wash', line, width: 2 }];
  });
}
