import { expect, it } from 'vitest';
import { slugOf, stateOf } from './lookedAt.mjs';

it.each([
  ['', ''],
  ['?day=2022-01-18', '?day=2022-01-18'],
  ['day=2022-01-18', '?day=2022-01-18'],
  ['https://example.org/demarche/?day=2022-01-18#map', '?day=2022-01-18#map'],
  ['http://127.0.0.1:4173/', ''],
])('%j shows %j', (link, state) => {
  expect(stateOf(link)).toBe(state);
});

it.each([
  ['', 'home'],
  ['?day=2022-01-18&at=5/48.5/31', 'day-2022-01-18-at-5-48-5-31'],
  ['?../../x', 'x'],
  [`?${'a'.repeat(200)}`, 'a'.repeat(80)],
])('the pictures of %j are called %j', (state, slug) => {
  expect(slugOf(state)).toBe(slug);
});
