import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** What the layers' features carry: names by language, and what their drawing needs. */
export interface FeatureProperties {
  readonly name?: Readonly<Record<string, string>>;
  readonly kind?: string;
  readonly rank?: number;
  readonly minZoom?: number;
  readonly scalerank?: number;
}

export type LayerFeature = Feature<Geometry, FeatureProperties>;
export type LayerFeatures = FeatureCollection<Geometry, FeatureProperties>;

/** One detail of the map: features by layer, [longitude, latitude] in degrees. */
export type Geometries = ReadonlyMap<string, LayerFeatures>;

/** `world`: far lands, coarse. `region`: the window round the crisis. `region-fine`: the same for close looks. */
export type Detail = 'world' | 'region' | 'region-fine';

const loading = new Map<Detail, Promise<Geometries>>();

/** Fetches a detail once; a failed try may be made again. */
export function loadGeometry(detail: Detail): Promise<Geometries> {
  let promise = loading.get(detail);
  if (!promise) {
    promise = fetchGeometry(detail);
    promise.catch(() => loading.delete(detail));
    loading.set(detail, promise);
  }
  return promise;
}

async function fetchGeometry(detail: Detail): Promise<Geometries> {
  const response = await fetch(`./geo/${detail}.json`);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const topology = (await response.json()) as Topology<Record<string, GeometryCollection<FeatureProperties>>>;
  return new Map(Object.entries(topology.objects).map(([layer, object]) => [layer, feature(topology, object)]));
}
