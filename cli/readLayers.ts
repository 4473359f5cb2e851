import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';

export interface LayerFiles {
  readonly layers: Readonly<Record<string, FeatureCollection>>;
  /** Ids of layers that have no file. */
  readonly missing: readonly string[];
}

/** Reads the GeoJSON of layers from a folder of `<id>.geojson` files. */
export async function readLayers(folder: string, ids: readonly string[]): Promise<LayerFiles> {
  const layers: Record<string, FeatureCollection> = {};
  const missing: string[] = [];
  for (const id of ids) {
    const text = await readFile(join(folder, `${id}.geojson`), 'utf8').catch(() => null);
    if (text === null) missing.push(id);
    else layers[id] = JSON.parse(text) as FeatureCollection;
  }
  return { layers, missing };
}
