import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { LAYERS, readLayer } from './readLayer';

const REGIONAL = LAYERS.filter((name) => name !== 'world');
const KB = 1000;

const textOf = (file: string) => readFileSync(new URL(`browser/${file}.json`, import.meta.url));
const topologyOf = (file: string): Topology<Record<string, GeometryCollection>> => JSON.parse(textOf(file).toString());

test.each([
  ['world', 60 * KB],
  ['region-coarse', 70 * KB],
  ['region', 140 * KB],
  ['region-fine', 350 * KB],
])('%s is at most %d bytes on the way', (file, most) => {
  expect(gzipSync(textOf(file), { level: 9 }).length).toBeLessThanOrEqual(most);
});

describe.each(['region-coarse', 'region', 'region-fine'])('%s', (file) => {
  const topology = topologyOf(file);

  test('has one object a layer, by the layer’s name', () => {
    expect(Object.keys(topology.objects).sort()).toEqual([...REGIONAL, 'coast'].sort());
  });

  test.each(REGIONAL.filter((name) => name !== 'lakes' && name !== 'rivers'))('has the features of %s', (name) => {
    const ids = new Set(readLayer(name).features.map(({ id }) => id));
    const object = topology.objects[name] as GeometryCollection;
    const found = feature(topology, object).features;
    expect(found.filter(({ id }) => !ids.has(id))).toEqual([]);
    // Countries without an island of some size fall out of the coarse file.
    if (file === 'region-fine') expect(found).toHaveLength(ids.size);
    expect(found.filter(({ properties }) => !isNamed(properties))).toEqual([]);
  });
});

describe.each(['region-coarse', 'region', 'region-fine'])('the coast of %s', (file) => {
  const topology = topologyOf(file);
  const coast = topology.objects.coast as GeometryCollection;
  const points = feature(topology, coast).features.flatMap(({ geometry }) =>
    geometry.type === 'MultiLineString' ? geometry.coordinates.flat() : [],
  );
  const near = (longitude: number, latitude: number, degrees: number) =>
    points.some(([x = 0, y = 0]) => Math.hypot(x - longitude, y - latitude) < degrees);

  test('runs along the seas', () => {
    for (const [longitude, latitude] of [
      [30.75, 46.48],
      [33.5, 44.6],
      [24.0, 57.05],
      [12.5, 41.7],
    ] as const)
      expect(near(longitude, latitude, 0.4)).toBe(true);
  });
  test('does not run where the window cuts land off, nor along borders', () => {
    // inner Greenland, the middle of Algeria, the border of Poland and Belarus
    for (const [longitude, latitude] of [
      [-40, 72],
      [4, 30],
      [23.6, 52.3],
    ] as const)
      expect(near(longitude, latitude, 0.6)).toBe(false);
  });
});

test('world has the world, its borders and its great lakes', () => {
  expect(Object.keys(topologyOf('world').objects)).toEqual(['world', 'borders', 'lakes']);
});

function isNamed(properties: object | null): boolean {
  const name: unknown = properties !== null && 'name' in properties ? properties.name : null;
  return typeof name === 'object' && name !== null && 'en' in name && 'uk' in name;
}
