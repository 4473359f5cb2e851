import { describe, expect, test } from 'vitest';
import { AREA_LAYERS, LAYERS, polygonsOf, readAreas, readLayer } from './readLayer';

const COUNTRY_CODE = /^[A-Z]{3}$/;
const OBLAST_CODE = /^UA-\d{2}$/;
const UKRAINIAN = /^[\p{Script=Cyrillic}0-9 ,.()’–-]+$/u;

describe.each(LAYERS)('%s', (name) => {
  const layer = readLayer(name);

  test('says what it is, of when, by whom and under which licence', () => {
    expect(Object.keys(layer.metadata)).toEqual([
      'title',
      'shows',
      'source',
      'licence',
      'simplification',
      'asOf',
      'according',
      'note',
    ]);
    const { note, ...required } = layer.metadata;
    expect(Object.values(required).filter((text) => text === '')).toEqual([]);
    expect(note).toBeTypeOf('string');
  });

  test('has no coordinate system of its own, which RFC 7946 does away with', () => {
    expect(layer).not.toHaveProperty('crs');
  });

  test('has an id on each feature, once, in both places', () => {
    const ids = layer.features.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(layer.features.filter(({ id, properties }) => id !== properties.id)).toEqual([]);
  });

  test('names its features in English and in Ukrainian, except for small waters', () => {
    const named = layer.features.filter(({ properties }) => properties.name !== null);
    if (name !== 'lakes' && name !== 'rivers') expect(named).toHaveLength(layer.features.length);
    expect(named.filter(({ properties }) => !properties.name?.en.trim())).toEqual([]);
    expect(named.map(({ properties }) => properties.name?.uk ?? '').filter((uk) => !UKRAINIAN.test(uk))).toEqual([]);
  });

  test('stays within the world, longitude first', () => {
    const outside = layer.features.flatMap(({ geometry }) =>
      positionsOf(geometry).filter(([x, y]) => Math.abs(x ?? 999) > 180 || Math.abs(y ?? 999) > 90),
    );
    expect(outside).toEqual([]);
  });
});

describe.each(AREA_LAYERS)('the rings of %s', (name) => {
  const polygons = readAreas(name).flatMap(({ geometry }) => polygonsOf(geometry));

  test('are closed and have at least four positions', () => {
    const broken = polygons.flat().filter((ring) => ring.length < 4 || String(ring[0]) !== String(ring.at(-1)));
    expect(broken).toEqual([]);
  });

  test('run counter-clockwise outside and clockwise round holes', () => {
    const wrong = polygons.flatMap((rings) => rings.filter((ring, index) => signedArea(ring) > 0 !== (index === 0)));
    expect(wrong).toEqual([]);
  });
});

test.each(['countries', 'world'])('%s has ISO 3166-1 codes, or Natural Earth’s with iso null', (name) => {
  const features = readLayer(name).features;
  expect(features.filter(({ id }) => !COUNTRY_CODE.test(String(id)))).toEqual([]);
  expect(features.filter(({ id, properties }) => properties.iso !== null && properties.iso !== id)).toEqual([]);
  const own = features.filter(({ properties }) => properties.iso === null);
  expect(own.filter(({ properties }) => typeof properties['note'] !== 'string')).toEqual([]);
});

test('the oblasts are the 27 units of Ukraine by ISO 3166-2 code', () => {
  const ids = readLayer('oblasts').features.map(({ id }) => String(id));
  expect(ids).toHaveLength(27);
  expect(ids.filter((id) => !OBLAST_CODE.test(id))).toEqual([]);
});

test.each([
  ['ukraine', ['UKR']],
  ['belarus', ['BLR']],
  ['russia', ['RUS']],
  ['donbas', ['UA-09', 'UA-14']],
  ['crimea', ['UA-40', 'UA-43']],
  ['nato-eastern-flank', ['BGR', 'CZE', 'EST', 'HUN', 'LTU', 'LVA', 'POL', 'ROU', 'SVK']],
  ['beyond-line-of-contact', ['UA-14-beyond', 'UA-09-beyond']],
])('%s is made of %j', (name, ids) => {
  expect(readLayer(name).features.map(({ id }) => id)).toEqual(ids);
});

test.each([
  ['UA-14', 'Donetsk Oblast', 'Донецька область'],
  ['UA-30', 'Kyiv', 'Київ'],
  ['UA-32', 'Kyiv Oblast', 'Київська область'],
  ['UA-51', 'Odesa Oblast', 'Одеська область'],
  ['UA-43', 'Autonomous Republic of Crimea', 'Автономна Республіка Крим'],
])('%s is called %s and %s', (id, en, uk) => {
  expect(readLayer('oblasts').features.find((feature) => feature.id === id)?.properties.name).toEqual({ en, uk });
});

function signedArea(ring: readonly (readonly number[])[]): number {
  return ring.slice(1).reduce((sum, [bx = 0, by = 0], index) => {
    const [ax = 0, ay = 0] = ring[index] ?? [];
    return sum + ax * by - bx * ay;
  }, 0);
}

function positionsOf(geometry: object): number[][] {
  const flat = (value: unknown): number[][] =>
    Array.isArray(value) ? (typeof value[0] === 'number' ? [value as number[]] : value.flatMap(flat)) : [];
  return flat('coordinates' in geometry ? geometry.coordinates : []);
}
