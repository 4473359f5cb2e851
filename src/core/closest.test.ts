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
  ['stockholm'.repeat(1000), null],
])('%s stands for %s', (word, expected) => {
  expect(closest(word, PLACES)).toBe(expected);
});

it('nothing stands for a word where there are no candidates', () => {
  expect(closest('riga', [])).toBeNull();
});
