import type { Area, Layer } from '../core/chronicle';
import { type Geometry, holds, type Shape } from '../core/shape';
import type { LayerLook } from '../symbol/layerLook';
import { colourOf, hatchOf } from './palette';

/** One thing that the ground's canvas draws: shapes of a geometry, filled, lined or both. */
export interface Stroke {
  readonly geometry: Geometry;
  readonly shapes: readonly Shape[];
  readonly fill?: string | CanvasPattern;
  readonly line?: string;
  /** CSS pixels. */
  readonly width?: number;
  readonly dash?: readonly number[];
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

/** All that lies under the marks, lowest first, in the colours of the style sheet as they are now. */
export function groundPlan(state: GroundState): readonly Stroke[] {
  const { world, region, layers, looks } = state;
  return [
    ...(world ? farLand(world, region) : []),
    { geometry: region, shapes: layerOf(region, 'countries'), fill: colourOf('--land') },
    ...layers.flatMap((layer) => thematic(layer, looks.get(layer.id), region, ['tint'])),
    ...water(region),
    { geometry: region, shapes: layerOf(region, 'coast'), line: colourOf('--coast'), width: 0.8 },
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
    { geometry: world, shapes, fill: colourOf('--land') },
    { geometry: world, shapes: layerOf(world, 'lakes'), fill: colourOf('--sea') },
  ];
}

const GREAT_RIVER = 4; // Natural Earth's scalerank: the lower the greater

function water(region: Geometry): Stroke[] {
  const rivers = layerOf(region, 'rivers');
  const isGreat = ({ properties }: Shape) => (properties.scalerank ?? GREAT_RIVER + 1) <= GREAT_RIVER;
  const line = colourOf('--river');
  return [
    { geometry: region, shapes: rivers.filter((river) => !isGreat(river)), line, width: 0.7 },
    { geometry: region, shapes: rivers.filter(isGreat), line, width: 1.2 },
    {
      geometry: region,
      shapes: layerOf(region, 'lakes'),
      fill: colourOf('--sea'),
      line: colourOf('--coast'),
      width: 0.6,
    },
  ];
}

function borders(region: Geometry): Stroke[] {
  const all = layerOf(region, 'borders');
  const isSettled = ({ properties }: Shape) => properties.kind === 'international';
  const line = colourOf('--border');
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
  const shapes = layerOf(region, layer.id);
  const line = colourOf(look.colour);
  switch (look.style) {
    case 'tint':
      return [{ geometry: region, shapes, fill: line }];
    case 'hatch':
      return [{ geometry: region, shapes, fill: hatchOf(line, look.direction, 1.2), line, width: 1.1 }];
    case 'outline':
      return [{ geometry: region, shapes, line, width: 0.6 }];
    case 'line':
      return [{ geometry: region, shapes, line, width: 2.2, dash: [7, 4, 1.5, 4] }];
  }
}

const CLAIM_DASH = [1, 5];

/** Crossed hatch within a dotted line, over the area's own look; only where a layer that is on has that ground. */
function claims({ claimed, layers, looks, region }: GroundState): Stroke[] {
  return claimed.flatMap((area): Stroke[] => {
    const look = looks.get(area.layer);
    const shapes = shapesOf(region, area);
    if (!look || !layers.some(({ id }) => covers(region, id, shapes))) return [];
    const line = colourOf(look.colour);
    return [
      { geometry: region, shapes, fill: hatchOf(line, 'rising', 1.4) },
      { geometry: region, shapes, fill: hatchOf(line, 'falling', 1.4) },
      { geometry: region, shapes, line: colourOf('--ink-soft'), width: 2.4, dash: CLAIM_DASH },
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
  const line = colourOf('--accent');
  return highlighted.flatMap(({ layer, features }) => {
    const geometry = region.layers.has(layer) ? region : world;
    if (!geometry) return [];
    const shapes = shapesOf(geometry, { layer, features });
    return [{ geometry, shapes, fill: colourOf('--accent-wash'), line, width: 2 }];
  });
}
