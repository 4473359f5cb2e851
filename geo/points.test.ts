import { booleanPointInPolygon } from '@turf/turf';
import { expect, test } from 'vitest';
import { type Area, byId, readAreas, readPoints } from './readLayer';

const layers = {
  countries: readAreas('countries'),
  world: readAreas('world'),
  crimea: readAreas('crimea'),
  donbas: readAreas('donbas'),
  oblasts: readAreas('oblasts'),
};

const holders = (features: readonly Area[], point: number[]) =>
  features.filter((feature) => booleanPointInPolygon(point, feature)).map(({ id }) => id);

test.each([
  ['Simferopol', [34.1108, 44.9572], 'UKR'],
  ['Sevastopol', [33.53, 44.6], 'UKR'],
  ['Kerch', [36.44, 45.34], 'UKR'],
  ['Donetsk', [37.8022, 48.023], 'UKR'],
  ['Luhansk', [39.3055, 48.5681], 'UKR'],
  ['Kaliningrad', [20.5, 54.71], 'RUS'],
  ['Belgorod', [36.5809, 50.6034], 'RUS'],
  ['Tiraspol', [29.64, 46.84], 'MDA'],
  ['Sukhumi', [41.04, 43.01], 'GEO'],
  ['Tskhinvali', [43.97, 42.23], 'GEO'],
  ['Pristina', [21.1655, 42.6727], 'KOS'],
  ['Kuressaare on Saaremaa', [22.5, 58.27], 'EST'],
  ['Visby on Gotland', [18.32, 57.62], 'SWE'],
  ['Brest', [23.7175, 52.1089], 'BLR'],
])('%s lies in one country', (_, point, country) => {
  expect(holders(layers.countries, point)).toEqual([country]);
});

test.each([
  ['Simferopol', [34.1108, 44.9572], ['UA-43']],
  ['Sevastopol', [33.53, 44.6], ['UA-40']],
  ['Kerch', [36.44, 45.34], ['UA-43']],
  ['Kherson', [32.63, 46.66], []],
  ['Krasnodar', [38.98, 45.05], []],
])('%s lies in Crimea or does not', (_, point, units) => {
  expect(holders(layers.crimea, point)).toEqual(units);
});

test.each([
  ['Simferopol', [34.1108, 44.9572]],
  ['Kharkiv', [36.2547, 49.9818]],
])('%s lies in Ukraine at the smallest scale as well', (_, point) => {
  expect(holders(layers.world, point)).toEqual(['UKR']);
});

test.each([
  ['the Black Sea', [34, 43.3]],
  ['the Sea of Azov', [36.7, 46.1]],
  ['the Caspian Sea', [50.7, 41.9]],
])('%s is not land', (_, point) => {
  expect(holders(layers.countries, point)).toEqual([]);
});

test('the label of each country stands in that country', () => {
  const labels = readPoints('labels').filter(({ properties }) => properties['kind'] === 'country');
  const elsewhere = labels.filter(
    ({ id, geometry }) => !booleanPointInPolygon(geometry, byId(layers.world, String(id))),
  );
  expect(elsewhere.map(({ id }) => id)).toEqual([]);
});

test('the label of each sea stands on water', () => {
  const labels = readPoints('labels').filter(({ properties }) => properties['kind'] === 'sea');
  expect(
    labels.filter(({ geometry }) => holders(layers.countries, geometry.coordinates).length > 0).map(({ id }) => id),
  ).toEqual([]);
});

// A harbour may fall off a coast that is drawn to 500 m, so the sea counts as no country's. Nicosia is divided.
test('no town of Europe stands in another country than its own', () => {
  const towns = readPoints('labels').filter(({ properties }) => typeof properties['country'] === 'string');
  const astray = towns.filter(({ geometry, properties }) =>
    holders(layers.countries, geometry.coordinates).some((id) => id !== properties['country']),
  );
  expect(astray.map(({ id }) => id)).toEqual(['nicosia']);
});
