import { expect, it } from 'vitest';
import { closest } from './closest';

const PLACES = ['geneva', 'kyiv', 'riga', 'stockholm', 'us-officials', 'us-official'];

it.each([
  ['genva', 'geneva'],
  ['Geneva', 'geneva'],
  ['ryga', 'riga'],
  ['gneeva', 'geneva'],
  ['stokholm', 'stockholm'],
  ['us-oficials', 'us-officials'],
  ['riga', 'riga'],
  ['berlin', null],
  ['', null],
])('%s stands for %s', (word, expected) => {
  expect(closest(word, PLACES)).toBe(expected);
});

it('a word longer than anybody misspells stands for nothing', () => {
  const long = 'stockholm'.repeat(10);
  expect(closest(long, [`${long}s`])).toBeNull();
});

it('nothing stands for a word where there are no candidates', () => {
  expect(closest('riga', [])).toBeNull();
});
