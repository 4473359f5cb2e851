import { transform } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { type Geometry, geometryOf, type PlainTopology } from './core/shape';

/** `world`: far lands, coarse. `region`: the window round the crisis. `region-fine`: the same for close looks. */
export type Detail = 'world' | 'region' | 'region-fine';

const loading = new Map<Detail, Promise<Geometry>>();

/** Fetches a detail once; a failed try may be made again. */
export function loadGeometry(detail: Detail): Promise<Geometry> {
  let promise = loading.get(detail);
  if (!promise) {
    promise = fetchGeometry(detail);
    promise.catch(() => loading.delete(detail));
    loading.set(detail, promise);
  }
  return promise;
}

async function fetchGeometry(detail: Detail): Promise<Geometry> {
  const response = await fetch(`./geo/${detail}.json`);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return geometryOf(dequantised((await response.json()) as Topology));
}

/** Arcs and points in degrees; the file holds them as differences of whole numbers. */
function dequantised(topology: Topology): PlainTopology {
  const plain = topology as unknown as PlainTopology;
  if (!topology.transform) return plain;
  const toDegrees = transform(topology.transform);
  return {
    arcs: topology.arcs.map((arc) => arc.map((point, at) => toDegrees(point, at > 0))),
    objects: Object.fromEntries(
      Object.entries(plain.objects).map(([layer, { geometries }]) => [
        layer,
        {
          geometries: geometries.map((object) =>
            object.type === 'Point' ? { ...object, coordinates: toDegrees(object.coordinates as number[]) } : object,
          ),
        },
      ]),
    ),
  };
}
