import { countriesOf, lineArcs } from './areas.mjs';
import { bordersOf } from './borders.mjs';
import { asArcs, topologyText } from './browser.mjs';
import { coastOf, cutCountries } from './coast.mjs';
import { cutDonbas } from './cutDonbas.mjs';
import { featuresOf, layerText } from './geojson.mjs';
import { readTable } from './inputs.mjs';
import { keepLine } from './keepLine.mjs';
import { readLabels } from './labels.mjs';
import { readLineOfContact } from './lineOfContact.mjs';
import { METADATA } from './metadata.mjs';
import { objectsOf } from './objects.mjs';
import { simplify } from './simplify.mjs';
import { inWindow, outOfWindow, readUnits } from './units.mjs';
import { readLakes, readRivers } from './water.mjs';

/** Every output of the build: pairs of a path under geo/ and the text of the file. */
export async function buildFiles() {
  const units = readUnits();
  const { pairs, path } = readLineOfContact();
  const beyond = outOfWindow(units);
  const facts = { countries: readTable('countries'), oblasts: readTable('oblasts'), pairs, beyond };
  const regional = await cutDonbas(inWindow(units), path);
  const labels = readLabels();

  const fine = keepPath(await simplify(regional, FINE), path);
  const middle = keepPath(await simplify(regional, MIDDLE), path);
  const coarse = keepPath(await simplify(regional, COARSE), path);
  const world = await simplify(units, WORLD);

  return [
    ...layerFiles(fine, objectsOf(fine, facts), labels, await readLakes(250, SMALL_LAKE), await readRivers(250, 8)),
    ['layers/world.geojson', layerText(METADATA.world, featuresOf(world, countriesOf(world, facts.countries)))],
    [
      'browser/region-fine.json',
      regionText(fine, facts, labels, await readLakes(500, SMALL_LAKE), await readRivers(500, 8), 1e6),
    ],
    [
      'browser/region.json',
      regionText(middle, facts, labels, await readLakes(1500, LAKE), await readRivers(1500, 7), 2e5),
    ],
    [
      'browser/region-coarse.json',
      regionText(coarse, facts, labels, await readLakes(3500, LARGE_LAKE), await readRivers(3500, 5), 5e4),
    ],
    ['browser/world.json', worldText(world, facts, await readLakes(8000, GREAT_LAKE))],
  ];
}

// A level is for zooms at which a pixel is about as wide as its interval in the middle of the map.
const FINE = { intervals: { core: 500, near: 1000, far: 6000 }, smallestIslandKm2: 0, decimals: 4, withUnits: true };
const MIDDLE = {
  intervals: { core: 1750, near: 2500, far: 12000 },
  smallestIslandKm2: 15,
  decimals: 4,
  withUnits: true,
};
const COARSE = {
  intervals: { core: 4000, near: 5000, far: 14000 },
  smallestIslandKm2: 60,
  decimals: 4,
  withUnits: false,
};
const WORLD = {
  intervals: { core: 10000, near: 10000, far: 10000 },
  smallestIslandKm2: 300,
  decimals: 4,
  withUnits: false,
};

// The least area of a lake that is drawn, km2.
const SMALL_LAKE = 100;
const LAKE = 300;
const LARGE_LAKE = 500;
const GREAT_LAKE = 5000;

function keepPath(topology, path) {
  return keepLine(topology, lineArcs(topology).flat(), path);
}

function layerFiles(topology, objects, labels, lakes, rivers) {
  const ofArcs = Object.entries(objects).map(([name, geometries]) => [name, featuresOf(topology, geometries)]);
  const apart = {
    lakes: asLayer(lakes),
    rivers: asLayer(rivers),
    labels: featuresOf({ type: 'Topology', arcs: [] }, labels),
  };
  return [...ofArcs, ...Object.entries(apart)].map(([name, features]) => [
    `layers/${name}.geojson`,
    layerText(METADATA[name], features),
  ]);
}

function asLayer(features) {
  return features.map(({ id, properties, geometry }) => ({
    type: 'Feature',
    id,
    properties: { id, iso: null, ...properties },
    geometry,
  }));
}

function regionText(topology, facts, labels, lakes, rivers, steps) {
  const arcs = [...topology.arcs];
  const objects = objectsOf(topology, facts);
  const all = {
    ...objects,
    countries: objects.countries.map((country) => withCut(country, cutCountries(facts.beyond))),
    coast: [coastLine(topology, facts.beyond, arcs)],
    lakes: asArcs(arcs, lakes),
    rivers: asArcs(arcs, rivers),
    labels,
  };
  return topologyText(arcs, slim(all), steps);
}

function coastLine(topology, beyond, arcs) {
  const coast = coastOf(topology, beyond, FINE.decimals);
  const lines = [...coast.arcs.map((arc) => [arc]), ...coast.runs.map((run) => [arcs.push(run) - 1])];
  return { type: 'MultiLineString', arcs: lines, id: 'coast', properties: {} };
}

/** Says of a country whether land of it lies beyond the window, for which the world below must be drawn. */
function withCut(country, cut) {
  return cut.has(country.id) ? { ...country, properties: { ...country.properties, cut: true } } : country;
}

function worldText(topology, { countries }, lakes) {
  const arcs = [...topology.arcs];
  const borders = bordersOf(topology, countries).map(({ properties: { kind }, ...border }) => ({
    ...border,
    properties: { kind }, // their names would double the file's words, and nothing names a border there
  }));
  return topologyText(
    arcs,
    slim({ world: countriesOf(topology, countries), borders, lakes: asArcs(arcs, lakes) }),
    1e4,
  );
}

const STYLING = ['name', 'kind', 'rank', 'minZoom', 'scalerank', 'cut'];

function slim(objects) {
  return Object.fromEntries(
    Object.entries(objects).map(([name, geometries]) => [
      name,
      geometries.map(({ properties, ...geometry }) => ({
        ...geometry,
        properties: Object.fromEntries(
          STYLING.filter((key) => properties[key] != null).map((key) => [key, properties[key]]),
        ),
      })),
    ]),
  );
}
