import { expect, it } from 'vitest';
import { type Column, csvOf } from './csv';

const COLUMNS: readonly Column<string | number | null>[] = [['a', (row) => row]];
const cellOf = (value: string | number | null) => csvOf(COLUMNS, [value]).slice('\uFEFFa\r\n'.length, -2);

it.each([
  ['plain', 'plain'],
  ['', ''],
  [null, ''],
  [-12.5, '-12.5'],
  ['with, comma', '"with, comma"'],
  ['with "quotes"', '"with ""quotes"""'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['＝1', "'＝1"],
  ["'=1", "''=1"],
  ["'tis the season", "'tis the season"],
  ['a=b', 'a=b'],
  ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
])('the cell %j is written as %s', (value, cell) => {
  expect(cellOf(value)).toBe(cell);
});

it('has a header and a mark of its encoding, and every line ends with CR LF', () => {
  expect(csvOf(COLUMNS, ['b'])).toBe('\uFEFFa\r\nb\r\n');
});
