import type { Topology } from 'topojson-specification';
import type { Geometry } from './core/shape';
import type { Detail } from './plan/detail';
import { readGeometry } from './readGeometry';

const loading = new Map<Detail, Promise<Geometry>>();
const loaded = new Map<Detail, Geometry>();

/** A detail that has been fetched before; null for others. */
export function loadedGeometry(detail: Detail): Geometry | null {
  return loaded.get(detail) ?? null;
}

/** Fetches a detail once; a failed try may be made again. */
export function loadGeometry(detail: Detail): Promise<Geometry> {
  let promise = loading.get(detail);
  if (!promise) {
    promise = fetchGeometry(detail);
    promise.then(
      (geometry) => loaded.set(detail, geometry),
      () => loading.delete(detail),
    );
    loading.set(detail, promise);
  }
  return promise;
}

async function fetchGeometry(detail: Detail): Promise<Geometry> {
  const response = await fetch(`./geo/${detail}.json`);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return readGeometry((await response.json()) as Topology);
}
