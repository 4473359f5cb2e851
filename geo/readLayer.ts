import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, Geometry, LineString, MultiPolygon, Point, Polygon, Position } from 'geojson';

export type Name = { readonly en: string; readonly uk: string };
export type Properties = {
  readonly id: string;
  readonly iso: string | null;
  readonly name: Name | null;
  readonly [key: string]: unknown;
};
export type Layer<G extends Geometry = Geometry> = FeatureCollection<G, Properties> & {
  readonly metadata: Readonly<Record<string, string>>;
};
export type Area = Feature<Polygon | MultiPolygon, Properties>;

/** A committed layer, parsed: `readLayer('ukraine')`. The geometry type is the caller's word. */
export function readLayer<G extends Geometry = Geometry>(name: string): Layer<G> {
  return JSON.parse(readFileSync(new URL(`layers/${name}.geojson`, import.meta.url), 'utf8'));
}

export const readAreas = (name: string) => readLayer<Polygon | MultiPolygon>(name).features;
export const readPoints = (name: string) => readLayer<Point>(name).features;
export const readLines = (name: string) => readLayer<LineString>(name).features;

/** The feature with an id; throws when there is none. */
export function byId<G extends Geometry>(features: readonly Feature<G, Properties>[], id: string) {
  const found = features.find((feature) => feature.id === id);
  if (found === undefined) throw new Error(`no feature ${id}`);
  return found;
}

/** Polygons as lists of rings, whether there is one or many. */
export function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

export const AREA_LAYERS = [
  'ukraine',
  'donbas',
  'crimea',
  'belarus',
  'nato-eastern-flank',
  'russia',
  'countries',
  'oblasts',
  'beyond-line-of-contact',
  'lakes',
  'world',
] as const;

export const LAYERS = [...AREA_LAYERS, 'borders', 'unit-lines', 'line-of-contact', 'rivers', 'labels'] as const;
