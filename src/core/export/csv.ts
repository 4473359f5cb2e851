/** A column: its name, and what a row has in it. */
export type Column<Row> = readonly [name: string, cell: (row: Row) => string | number | boolean | null];

const BYTE_ORDER_MARK = '\uFEFF'; // without it Excel takes the text for the machine's old code page
const NEEDS_QUOTES = /[",\r\n]/;
const READS_AS_FORMULA = /^'*[=+\-@\t＝＋－＠]/;

/**
 * A table as RFC 4180 has it, in UTF-8, with a header. A text that a spreadsheet would take for a formula gets one
 * apostrophe before it, and so does one that has such apostrophes already: taking one away gives the text back.
 */
export function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const header = columns.map(([name]) => name);
  const lines = [header, ...rows.map((row) => columns.map(([, cell]) => cellOf(cell(row))))];
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.join(',')}\r\n`).join('');
}

function cellOf(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const safe = READS_AS_FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
