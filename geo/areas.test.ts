import { area } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { byId, readAreas } from './readLayer';

const TOLERANCE = 0.02;

// Surface area in km2, land and inland waters: United Nations, Demographic Yearbook, table 3.
const COUNTRIES = {
  UKR: 603_500,
  RUS: 17_098_246,
  BLR: 207_600,
  BGR: 111_002,
  CZE: 78_868,
  EST: 45_339,
  GEO: 69_700,
  HUN: 93_024,
  LTU: 65_286,
  LVA: 64_573,
  POL: 312_679,
  ROU: 238_391,
  SVK: 49_035,
};

// Territory in km2: State Statistics Service of Ukraine, Statistical Yearbook "Regions of Ukraine".
const OBLASTS = {
  'UA-05': 26_513,
  'UA-07': 20_144,
  'UA-09': 26_684,
  'UA-12': 31_914,
  'UA-14': 26_517,
  'UA-18': 29_832,
  'UA-21': 12_777,
  'UA-23': 27_180,
  'UA-26': 13_928,
  'UA-35': 24_588,
  'UA-43': 26_081,
  'UA-46': 21_833,
  'UA-51': 33_310,
  'UA-53': 28_748,
  'UA-56': 20_047,
  'UA-61': 13_823,
  'UA-63': 31_415,
  'UA-68': 20_645,
  'UA-71': 20_900,
  'UA-74': 31_865,
  'UA-77': 8_097,
};

// Faults of Natural Earth: official area, and the share that the unit has too much or too little.
const EXCEPTIONS = {
  'UA-30': [839, 0.95], // the polygon of Kyiv is about twice the city …
  'UA-32': [28_131, -0.043], // … and takes its surplus from the oblast round it
  'UA-40': [864, -0.133], // Sevastopol
  'UA-48': [24_598, -0.045], // Mykolaiv: the estuaries of the Southern Bug and the Inhul are sea here
  'UA-59': [23_834, -0.021], // Sumy
  'UA-65': [28_461, -0.083], // Kherson: the Syvash and the spits are sea here
} as const;

describe('areas', () => {
  test.each(Object.entries(COUNTRIES))(
    '%s has its official area of %d km2, give or take a fiftieth',
    (id, official) => {
      expectShare('countries', id, official, 0, TOLERANCE);
    },
  );

  test.each(Object.entries(OBLASTS))('%s has its official area of %d km2, give or take a fiftieth', (id, official) => {
    expectShare('oblasts', id, official, 0, TOLERANCE);
  });

  test.each(Object.entries(EXCEPTIONS))('%s keeps its known fault', (id, [official, fault]) => {
    expectShare('oblasts', id, official, fault, 0.01);
  });

  test('the oblasts make up Ukraine', () => {
    const parts = readAreas('oblasts').reduce((sum, oblast) => sum + area(oblast), 0);
    expect(parts / area(byId(readAreas('ukraine'), 'UKR'))).toBeCloseTo(1, 6);
  });

  test.each([
    ['UA-14-beyond', 7_600, 8_900],
    ['UA-09-beyond', 8_000, 8_800],
  ])('%s is between %d and %d km2', (id, least, most) => {
    const found = area(byId(readAreas('beyond-line-of-contact'), id)) / 1e6;
    expect(found).toBeGreaterThan(least);
    expect(found).toBeLessThan(most);
  });
});

function expectShare(layer: string, id: string, official: number, fault: number, tolerance: number) {
  const share = area(byId(readAreas(layer), id)) / 1e6 / official - 1;
  expect(Math.abs(share - fault)).toBeLessThan(tolerance);
}
