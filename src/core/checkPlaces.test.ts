import type { FeatureCollection, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../cli/readFolder';
import { checkPlaces, layersOf } from './checkPlaces';
import type { Chronicle, Place } from './chronicle';
import { formatIssue } from './issue';
import { readChronicle } from './readChronicle';

const { chronicle } = readChronicle('minimal', await readFolder('src/core/fixtures/minimal'));
const minimal = chronicle as Chronicle;

/** A square of one degree with this south-western corner. */
function square(id: string, west: number, south: number): FeatureCollection<Polygon>['features'][number] {
  const [east, north] = [west + 1, south + 1];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Feature', id, properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } };
}

const collection = (...features: FeatureCollection['features']): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});

const LAYERS = {
  countries: collection(square('CHE', 6, 46)),
  world: collection(square('CHE', 6, 46), square('FRA', 5, 46)),
  waters: collection(square('leman', 6, 46), square('annecy', 8, 48), triangle('delta', 3, 3)),
};

function check(id: string, change: Partial<Place>, layers: Record<string, FeatureCollection> = LAYERS): string[] {
  const place = { ...(minimal.places[id] as Place), ...change };
  return checkPlaces({ ...minimal, places: { ...minimal.places, [id]: place } }, layers).map(formatIssue);
}

/** The square without its north-western half. */
function triangle(id: string, west: number, south: number): FeatureCollection<Polygon>['features'][number] {
  const whole = square(id, west, south);
  const coordinates = whole.geometry.coordinates.map((ring) => ring.filter((_, index) => index !== 3));
  return { ...whole, geometry: { type: 'Polygon', coordinates } };
}

const lake = (...features: string[]) => ({ area: { layer: 'waters', features } });

describe('Places', () => {
  it.each<[string, string, Partial<Place>]>([
    ['a town in its country', 'geneva', {}],
    ['a town up to 10 km off the shore', 'geneva', { point: [6.5, 47.05] }],
    ['a town in a country of the coarse world only', 'geneva', { point: [5.5, 46.5], country: 'FRA' }],
    ['a place without a country', 'geneva', { point: [0, 0], country: null }],
    ['a region in its area', 'lake', {}],
    ['a region in any part of its area', 'lake', { point: [8.5, 48.5], ...lake('leman', 'annecy') }],
    ['a region between the parts of its area', 'lake', { point: [7.5, 47.5], ...lake('leman', 'annecy') }],
    ['a region between the parts of all of a layer', 'lake', { point: [5.5, 40.5], ...lake() }],
  ])('%s is right', (_, id, change) => {
    expect(check(id, change)).toEqual([]);
  });

  it.each<[string, string, Partial<Place>, string]>([
    [
      'a town with latitude first',
      'geneva',
      { point: [46.20222, 6.14569] },
      'places.yaml geneva.point: The point [46.20222, 6.14569] does not lie in CHE. Mend: Mend the point (longitude first) or the country.',
    ],
    [
      'a town 20 km off the shore',
      'geneva',
      { point: [6.5, 47.18] },
      'places.yaml geneva.point: The point [6.5, 47.18] does not lie in CHE. Mend: Mend the point (longitude first) or the country.',
    ],
    [
      'a region off the shore',
      'lake',
      { point: [6.5, 47.05], country: 'CHE', area: null },
      'places.yaml lake.point: The point [6.5, 47.05] does not lie in CHE. Mend: Mend the point (longitude first) or the country.',
    ],
    [
      'a country that no layer has',
      'geneva',
      { country: 'XYZ' },
      'places.yaml geneva.country: No country on the map has the code XYZ. Mend: Mend the code, or leave the country out.',
    ],
    [
      'a region outside its area',
      'lake',
      { point: [9.5, 48.5] },
      'places.yaml lake.point: The point [9.5, 48.5] does not lie in the area of its place. Mend: Move the point into the area, or mend the area.',
    ],
    [
      'a region beside its one area',
      'lake',
      { point: [3.2, 3.8], ...lake('delta') },
      'places.yaml lake.point: The point [3.2, 3.8] does not lie in the area of its place. Mend: Move the point into the area, or mend the area.',
    ],
    [
      'a region far from all parts of its area',
      'lake',
      { point: [20, 20], ...lake('leman', 'annecy') },
      'places.yaml lake.point: The point [20, 20] does not lie in the area of its place. Mend: Move the point into the area, or mend the area.',
    ],
    [
      'a feature that the layer lacks',
      'lake',
      lake('lemon'),
      'places.yaml lake.area.features: The layer `waters` has no feature `lemon`. Mend: Did you mean `leman`?',
    ],
  ])('%s is wrong', (_, id, change, line) => {
    expect(check(id, change)).toEqual([line]);
  });

  it('go unchecked where the layers are not given', () => {
    expect(check('geneva', { point: [0, 0], country: 'XYZ' }, {})).toEqual([]);
    expect(check('lake', { point: [0, 0] }, {})).toEqual([]);
  });
});

describe('Territories', () => {
  it('name features that their layer has', () => {
    const layers = { ...LAYERS, waters: collection(square('annecy', 8, 48)) };
    expect(checkPlaces({ ...minimal, places: {} }, layers).map(formatIssue)).toEqual([
      'territories.yaml leman.features: The layer `waters` has no feature `leman`. Mend: It has annecy.',
    ]);
  });
});

it('The check needs the lands, the layers of the chronicle and those of areas', () => {
  expect(layersOf(minimal)).toEqual(['countries', 'world', 'waters', 'shores']);
});
