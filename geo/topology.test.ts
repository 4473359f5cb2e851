import type { Feature, MultiLineString } from 'geojson';
import { describe, expect, test } from 'vitest';
import { crossingsOf, edgesOf } from './edges';
import { byId, polygonsOf, readAreas, readLayer } from './readLayer';

describe('shared borders', () => {
  const oblasts = edgesOf(readAreas('oblasts'));
  const countries = edgesOf(readAreas('countries'));

  test.each(['ukraine', 'donbas', 'crimea'])('every edge of %s is an edge of an oblast', (name) => {
    expect([...edgesOf(readAreas(name)).keys()].filter((key) => !oblasts.has(key))).toEqual([]);
  });

  test.each(['ukraine', 'belarus', 'russia', 'nato-eastern-flank'])(
    'every edge of %s is an edge of a country',
    (name) => {
      expect([...edgesOf(readAreas(name)).keys()].filter((key) => !countries.has(key))).toEqual([]);
    },
  );

  test('the land beyond the line of contact has only edges of Donbas and of the line', () => {
    const donbas = edgesOf(readAreas('donbas'));
    const beyond = edgesOf(readAreas('beyond-line-of-contact'));
    const own = [...beyond.keys()].filter((key) => !donbas.has(key));
    expect(own.length).toBeGreaterThanOrEqual(28);
    expect(own.length).toBeLessThan(32);
  });

  test.each(['countries', 'oblasts', 'world', 'beyond-line-of-contact'])(
    'no edge of %s is used more than twice',
    (name) => {
      expect([...edgesOf(readAreas(name)).values()].filter(({ uses }) => uses > 2)).toEqual([]);
    },
  );

  test.each(['countries', 'oblasts', 'world', 'beyond-line-of-contact'])('no edges of %s cross', (name) => {
    expect(crossingsOf(edgesOf(readAreas(name)).values(), name === 'world' ? 1 : 0.2)).toEqual([]);
  });
});

describe('the lines between units', () => {
  const lines = readLayer<MultiLineString>('unit-lines').features;
  const keysOf = (id: string) => edgeKeys(byId(lines, `${id}-units`));
  const oblasts = edgesOf(readAreas('oblasts'));

  test('are there for Ukraine, Belarus and Russia', () => {
    expect(lines.map(({ id }) => id)).toEqual(['BLR-units', 'RUS-units', 'UKR-units']);
  });

  test('in Ukraine are edges that two oblasts share, and all of them but the neck of Crimea', () => {
    const shared = [...oblasts].filter(([, { uses }]) => uses === 2).map(([key]) => key);
    const drawn = new Set(keysOf('UKR'));
    expect([...drawn].filter((key) => oblasts.get(key)?.uses !== 2)).toEqual([]);
    const crimea = edgesOf(readAreas('crimea'));
    expect(shared.filter((key) => !drawn.has(key) && !crimea.has(key))).toEqual([]);
    expect([...drawn].filter((key) => crimea.get(key)?.uses === 1)).toEqual([]);
  });

  test('never lie on a border between countries', () => {
    const countries = edgesOf(readAreas('countries'));
    for (const id of ['BLR', 'RUS', 'UKR']) expect(keysOf(id).filter((key) => countries.has(key))).toEqual([]);
  });
});

function edgeKeys({ geometry }: Feature<MultiLineString>): string[] {
  return geometry.coordinates.flatMap((line) =>
    line.slice(1).map((end, at) => [line[at]?.join() ?? '', end.join()].sort().join(' ')),
  );
}

// A hole without an enclave would be a gap between two units that should touch.
test.each([
  ['countries', ['ARM', 'AZE', 'FRA', 'ITA']],
  ['world', ['ARE', 'ITA', 'ZAF']],
  ['oblasts', ['UA-32']],
  ['ukraine', []],
  ['donbas', []],
  ['crimea', []],
  ['nato-eastern-flank', []],
])('the only holes of %s are enclaves', (name, ids) => {
  const holed = readAreas(name).filter(({ geometry }) => polygonsOf(geometry).some((rings) => rings.length > 1));
  expect(holed.map(({ id }) => id)).toEqual(ids);
});
