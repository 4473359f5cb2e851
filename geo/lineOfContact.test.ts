import { booleanPointInPolygon, length } from '@turf/turf';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { type Name, readAreas, readLines } from './readLayer';

type Settlement = { readonly name: Name; readonly at: Position };
type Pair = { readonly held: Settlement; readonly beyond: Settlement; readonly vertex: Position };

const line = readLines('line-of-contact')[0] as ReturnType<typeof readLines>[number];
const pairs = line.properties['pairs'] as readonly Pair[];
const donbas = readAreas('donbas');
const beyond = readAreas('beyond-line-of-contact');

const isBeyond = (point: Position) => beyond.some((part) => booleanPointInPolygon(point, part));
const isInDonbas = (point: Position) => donbas.some((oblast) => booleanPointInPolygon(point, oblast));

describe('the line of contact', () => {
  test('is drawn from 27 pairs and says that it is approximate', () => {
    expect(pairs).toHaveLength(27);
    expect(line.properties['approximate']).toBe(true);
  });

  test.each(pairs.map((pair) => [pair.held.name.en, pair.beyond.name.en, pair] as const))(
    'runs between %s and %s',
    (_held, _beyond, pair) => {
      expect([isInDonbas(pair.held.at), isBeyond(pair.held.at)]).toEqual([true, false]);
      expect(isBeyond(pair.beyond.at)).toBe(true);
    },
  );

  test('has every pair’s vertex, in order', () => {
    const places = pairs.map(({ vertex }) =>
      line.geometry.coordinates.findIndex((at) => String(at) === String(vertex)),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => b - a));
  });

  test('goes from the coast to the state border, at the ends of Donbas', () => {
    const [first, last] = [line.geometry.coordinates[0], line.geometry.coordinates.at(-1)];
    expect(first?.[0]).toBeCloseTo(37.879, 2);
    expect(first?.[1]).toBeCloseTo(47.1, 2);
    expect(last?.[0]).toBeCloseTo(39.642, 2);
    expect(last?.[1]).toBeCloseTo(48.612, 2);
  });

  test('is about 320 km of the real line’s 420', () => {
    expect(length(line)).toBeGreaterThan(310);
    expect(length(line)).toBeLessThan(345);
  });
});

test.each([
  ['Lysychansk', [38.43, 48.905]],
  ['Bakhmut', [38, 48.59]],
  ['Mariupol', [37.5413, 47.0951]],
  ['Volnovakha', [37.49, 47.6]],
  ['Kurakhove', [37.28, 47.98]],
])('%s lies on the government’s side', (_, at) => {
  expect([isInDonbas(at), isBeyond(at)]).toEqual([true, false]);
});

test.each([
  ['Luhansk', [39.3055, 48.5681]],
  ['Donetsk', [37.8022, 48.023]],
  ['Yenakiieve', [38.21, 48.23]],
  ['Alchevsk', [38.8, 48.47]],
  ['Olenivka', [37.6598, 47.8272]],
  ['Novoazovsk', [38.08, 47.12]],
])('%s lies beyond the line', (_, at) => {
  expect(isBeyond(at)).toBe(true);
});
