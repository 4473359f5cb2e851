import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withPureAdditions, withPureClasses } from './leafletPlugin';

const code = readFileSync('node_modules/leaflet/dist/leaflet-src.esm.js', 'utf8');

it('every class of Leaflet is marked as one that may be left out', () => {
  const marked = withPureClasses(code);
  for (const name of ['Map', 'Marker', 'Popup', 'TileLayer', 'GeoJSON'])
    expect(marked).toMatch(new RegExp(`^var ${name} = /\\*@__PURE__\\*/\\w+\\.extend`, 'm'));
});

it('nothing else of it is changed but second names of tiles, controls and GeoJSON', () => {
  const left = new Set(withPureClasses(code).replaceAll('/*@__PURE__*/', '').split('\n'));
  const gone = code.split('\n').filter((line) => !left.has(line));
  expect(gone.length).toBeGreaterThan(5);
  for (const line of gone) expect(line).toMatch(/^(Control|GeoJSON|TileLayer)\.\w+ = \w+;$/);
});

it('of the copy for tiles all that is added to classes later may be left out, and nothing else is changed', () => {
  const before = withPureClasses(code).split('\n');
  const after = withPureAdditions(withPureClasses(code)).split('\n');
  const changed = before.flatMap((line, at) => (line === after[at] ? [] : [line]));
  expect(changed.filter((line) => line.startsWith('Map.')).length).toBeGreaterThan(20);
  for (const line of changed)
    expect(line).toMatch(/^\t?\w+\.(?:include|mergeOptions|addInitHook)\(|^(?:Icon|Map|Polyline|SVG)\.\w+ = \w+;$/);
  expect(after.filter((line) => /^\t?Map\.(?:include|mergeOptions|addInitHook)\(/.test(line))).toEqual([]);
});
