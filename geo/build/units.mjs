import { readInput, readTable } from './inputs.mjs';

/** West, south, east, north of the regional layers, degrees. Units that reach into it are kept whole, not clipped: clipping draws straight strokes. */
export const WINDOW = [-25, 32, 65, 73];

/**
 * Natural Earth 1:10m admin-1 units of the whole world, with the country that each belongs to here.
 *
 * `country` is ISO 3166-1 alpha-3, or Natural Earth's own code where ISO has none.
 * `zone` names a part of a country that another power holds (`crimea`, `abkhazia`, `transnistria`), else null:
 * its edge inside the country is drawn as a de-facto line. `oblast` is the ISO 3166-2 code of a unit of Ukraine, else null;
 * `unit` tells apart the first-level units that are drawn as such: Ukraine's, Belarus' and those of western Russia, else null;
 * `beyond` is set later, when Donbas is cut at the line of contact. `detail` is how finely the unit is drawn: `core`, `near` or `far`.
 */
export function readUnits() {
  return readInput('admin1').features.map(({ properties, geometry }) => ({
    type: 'Feature',
    properties: {
      country: countryOf(properties),
      zone: ZONES[properties.adm1_code] ?? null,
      oblast: OBLASTS[properties.adm1_code]?.id ?? null,
      unit: unitOf(properties),
      beyond: false,
      detail: detailOf(properties),
    },
    geometry,
  }));
}

/** The units of the regional layers: polygon parts that reach into the window, and all of Russia so that its shape has no cut edge. */
export function inWindow(units) {
  return units.flatMap((unit) => {
    if (unit.properties.country === 'RUS') return [unit];
    const parts = polygonsOf(unit.geometry).filter(reachesWindow);
    return parts.length === 0 ? [] : [{ ...unit, geometry: { type: 'MultiPolygon', coordinates: parts } }];
  });
}

/** The polygon parts that `inWindow` leaves out. */
export function outOfWindow(units) {
  return units.flatMap((unit) => {
    if (unit.properties.country === 'RUS') return [];
    const parts = polygonsOf(unit.geometry).filter((part) => !reachesWindow(part));
    return parts.length === 0 ? [] : [{ ...unit, geometry: { type: 'MultiPolygon', coordinates: parts } }];
  });
}

const OBLASTS = readTable('oblasts');

const ZONES = {
  'RUS-283': 'crimea',
  'RUS-5482': 'crimea',
  'GEO-3015': 'abkhazia',
  // The left bank and Bender; Natural Earth's units follow the real edge only roughly.
  'MDA-1628': 'transnistria',
  'MDA-1637': 'transnistria',
  'MDA-1638': 'transnistria',
  'MDA-1645': 'transnistria',
  'MDA-1650': 'transnistria',
  'MDA-1652': 'transnistria',
};

// Natural Earth files Crimea under Russia, leased ground apart from its owner, and some countries under codes of its own.
const COUNTRY_OF_CODE = {
  ALD: 'ALA',
  ATC: 'AUS',
  KAB: 'KAZ',
  PSX: 'PSE',
  SAH: 'ESH',
  SDS: 'SSD',
  USG: 'CUB',
};

// The countries that a reader of the crisis looks at closely.
const CORE = ['BGR', 'BLR', 'CZE', 'EST', 'GEO', 'HUN', 'LTU', 'LVA', 'MDA', 'POL', 'ROU', 'SVK', 'UKR'];
// The countries whose first-level units are drawn, Russia's in the west only.
const UNITS_OF = ['UKR', 'BLR', 'RUS'];
const WESTERN_RUSSIA = { east: 48, north: 62 };
const URALS_LONGITUDE = 60;

/** `longitude` and `latitude` are Natural Earth's label point of the unit. */
function detailOf(properties) {
  const { longitude, latitude } = properties;
  const country = countryOf(properties);
  if (country === 'GRL') return 'far';
  if (country !== 'RUS') return CORE.includes(country) ? 'core' : 'near';
  if (longitude < 0 || longitude > URALS_LONGITUDE) return 'far';
  return longitude < WESTERN_RUSSIA.east && latitude < WESTERN_RUSSIA.north ? 'core' : 'near';
}

function unitOf(properties) {
  const isDrawn = UNITS_OF.includes(countryOf(properties)) && detailOf(properties) === 'core';
  return isDrawn ? properties.adm1_code : null;
}

function countryOf({ adm1_code, adm0_a3 }) {
  if (adm1_code in OBLASTS) return 'UKR';
  return COUNTRY_OF_CODE[adm0_a3] ?? adm0_a3;
}

function polygonsOf(geometry) {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function reachesWindow([outer]) {
  const [west, south, east, north] = WINDOW;
  const longitudes = outer.map(([longitude]) => longitude);
  const latitudes = outer.map(([, latitude]) => latitude);
  return (
    Math.min(...longitudes) < east &&
    Math.max(...longitudes) > west &&
    Math.min(...latitudes) < north &&
    Math.max(...latitudes) > south
  );
}
