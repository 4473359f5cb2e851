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
  /** How far its lines stand apart along a row, CSS pixels. */
  readonly gap: number;
}

const HATCH_GAP = 7;

/** What a thing is filled with, lined with, or both. */
export interface StrokeLook {
  readonly fill?: Colour | Hatch;
  /** Of the fill, from 0 to 1; 1 if it is left out. */
  readonly opacity?: number;
  readonly line?: Colour;
  /** CSS pixels. */
  readonly width?: number;
  readonly dash?: readonly number[];
  /** Rings smaller than this either way are left out, px. */
  readonly least?: number;
}

/** A stroke that depends on how near one looks. */
export interface GroundStroke extends Stroke {
  /** The zoom from which it is drawn. */
  readonly from?: number;
  /** Whether its line is thinner from afar and wider near by, as lines of the base are. */
  readonly scales?: boolean;
  /** Whether its fill is lighter near by, where it covers the screen: a tint paler, a hatch wider. */
  readonly lightens?: boolean;
}

/** What of a plan is drawn at a zoom, with the widths that its lines and the strength that its fills have there. */
export function strokesAt(plan: readonly GroundStroke[], zoom: number): readonly Stroke[] {
  return plan
    .filter(({ from = 0 }) => zoom >= from)
    .map((stroke) => ({
      ...stroke,
      ...(stroke.scales && { width: (stroke.width ?? 1) * between(0.5, 0.65 + 0.2 * (zoom - 4), 1.4) }),
      ...(stroke.lightens && lightened(stroke, zoom)),
    }));
}

const LIGHTENS_FROM = 5.5;

function lightened({ fill, opacity = 1 }: StrokeLook, zoom: number): StrokeLook {
  const nearness = zoom - LIGHTENS_FROM;
  if (fill === undefined || typeof fill === 'string')
    return { opacity: opacity * between(0.55, 1 - 0.2 * nearness, 1) };
  return { fill: { ...fill, gap: Math.round(fill.gap * between(1, 1 + 0.4 * nearness, 2)) } };
}

function between(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, value));
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
export function groundPlan(state: GroundState): readonly GroundStroke[] {
  const { world, region, layers, looks } = state;
  const coast = layerOf(region, 'coast');
  return [
    ...(world ? farLand(world, region) : []),
    ...shores(region, coast),
    { geometry: region, shapes: layerOf(region, 'countries'), fill: '--land', least: SPECK },
    ...layers.flatMap((layer) => thematic(layer, looks.get(layer.id), region, ['tint'])),
    ...water(region),
    { geometry: region, shapes: coast, line: '--coast', width: 0.9, scales: true, least: OUTLINED },
    ...borders(region),
    ...statements(state),
  ];
}

const SEEN_THROUGH = 0.8; // of a tint; the style sheet has it colour what is below rather than cover it

/** What of it lies on a ground of somebody else's, which shows through the tints. */
export function overlayPlan(state: GroundState): readonly GroundStroke[] {
  const { region, layers, looks } = state;
  const tints = layers.flatMap((layer) => thematic(layer, looks.get(layer.id), region, ['tint']));
  return [...tints.map((tint) => ({ ...tint, opacity: SEEN_THROUGH })), ...statements(state)];
}

function statements(state: GroundState): GroundStroke[] {
  const { region, layers, looks } = state;
  return [
    ...layers.flatMap((layer) => thematic(layer, looks.get(layer.id), region, ['hatch', 'outline', 'line'])),
    ...claims(state),
    ...highlight(state),
  ];
}

export function layerOf(geometry: Geometry, layer: string): readonly Shape[] {
  return geometry.layers.get(layer) ?? [];
}

/** An island or lake smaller than this would be a speck, one smaller than the second nothing but its own outline, px. */
const SPECK = 2;
const OUTLINED = 7;

/** The region's land is drawn over it, where the two do not match point for point. */
function farLand(world: Geometry, region: Geometry): GroundStroke[] {
  const whole = layerOf(region, 'countries').filter(({ properties }) => !properties.cut);
  const near = new Set(whole.map(({ id }) => id));
  const shapes = layerOf(world, 'world').filter(({ id }) => !near.has(id));
  const lakes = layerOf(world, 'lakes');
  return [
    ...shores(world, shapes),
    { geometry: world, shapes, fill: '--land', line: '--coast', width: 0.9, scales: true },
    { geometry: world, shapes: lakes, fill: '--sea' },
    { geometry: world, shapes: layerOf(world, 'borders'), line: '--land', width: 1.6, scales: true },
    ...borders(world),
  ];
}

/** A deeper tone of the sea along its shores, half of which the land will cover. */
function shores(geometry: Geometry, shapes: readonly Shape[]): GroundStroke[] {
  return [{ geometry, shapes, line: '--shore', width: 5, scales: true, least: SPECK }];
}

/** Rivers by Natural Earth's scalerank, the lower the greater: the zoom from which they are drawn, and their width. */
const RIVERS: readonly { readonly upTo: number; readonly from: number; readonly width: number }[] = [
  { upTo: 3, from: 3.5, width: 1.2 },
  { upTo: 4, from: 4, width: 1 },
  { upTo: 5, from: 5, width: 0.8 },
  { upTo: 6, from: 5.75, width: 0.7 },
  { upTo: 9, from: 6.5, width: 0.6 },
];

function water(region: Geometry): GroundStroke[] {
  const rivers = layerOf(region, 'rivers');
  const lakes = layerOf(region, 'lakes');
  const line = '--river';
  return [
    ...RIVERS.map(({ upTo, from, width }, at): GroundStroke => {
      const above = RIVERS[at - 1]?.upTo ?? 0;
      const shapes = rivers.filter(({ properties: { scalerank = 9 } }) => scalerank > above && scalerank <= upTo);
      return { geometry: region, shapes, line, width, from, scales: true };
    }),
    { geometry: region, shapes: lakes, fill: '--sea', least: SPECK },
    { geometry: region, shapes: lakes, line: '--coast', width: 0.6, scales: true, least: OUTLINED },
  ];
}

const UNITS_FROM = 6;
const BAND_FROM = 4.5;
const DISPUTED_DASH = [6, 4];
const DE_FACTO_DASH = [0.1, 3.6]; // round ends make dots of it

function borders(region: Geometry): GroundStroke[] {
  const all = layerOf(region, 'borders');
  const of = (kind: string) => all.filter(({ properties }) => properties.kind === kind);
  const international = of('international');
  const shared = { geometry: region, line: '--border', scales: true } as const;
  return [
    { ...shared, shapes: layerOf(region, 'unit-lines'), width: 0.7, dash: [3, 2], from: UNITS_FROM },
    { ...shared, shapes: international, line: '--border-band', width: 3.6, from: BAND_FROM },
    { ...shared, shapes: international, width: 1 },
    { ...shared, shapes: of('disputed'), width: 1, dash: DISPUTED_DASH },
    { ...shared, shapes: of('de-facto'), width: 1.6, dash: DE_FACTO_DASH },
  ];
}

function thematic(
  layer: Layer,
  look: LayerLook | undefined,
  region: Geometry,
  styles: readonly Layer['style'][],
): GroundStroke[] {
  if (!look || !styles.includes(layer.style)) return [];
  return [{ geometry: region, shapes: layerOf(region, layer.id), ...layerInk(look), lightens: true }];
}

/** How a layer is drawn, on the map and in a legend. */
export function layerInk({ style, colour, direction }: LayerLook): StrokeLook {
  switch (style) {
    case 'tint':
      return { fill: colour, least: SPECK };
    case 'hatch':
      return { fill: { colour, direction, width: 1.2, gap: HATCH_GAP }, line: colour, width: 1.1 };
    case 'outline':
      return { line: colour, width: 0.6 };
    case 'line':
      return { line: colour, width: 2.2, dash: [7, 4, 1.5, 4] };
  }
}

const CLAIM_DASH = [1, 5];

/** Crossed hatch within a dotted line, over the area's own look; only where a layer that is on has that ground. */
function claims({ claimed, layers, looks, region }: GroundState): GroundStroke[] {
  return claimed.flatMap((area): GroundStroke[] => {
    const look = looks.get(area.layer);
    const shapes = shapesOf(region, area);
    if (!look || !layers.some(({ id }) => covers(region, id, shapes))) return [];
    const line = look.colour;
    return [
      ...(['rising', 'falling'] as const).map((direction) => ({
        geometry: region,
        shapes,
        fill: { colour: line, direction, width: 1.2, gap: HATCH_GAP },
        lightens: true,
      })),
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
