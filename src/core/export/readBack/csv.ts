import { parse } from 'csv-parse/sync';
import { type Back, listIn } from './row';

/** Rows of a table by their header. Throws where a row has another number of cells, or a quote stands where none may. */
function table(text: string): Record<string, string>[] {
  return parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });
}

export function readCsvEvents(text: string): Back {
  const rows = table(text).map((cells) => ({
    id: cells['id'] ?? '',
    title: unguarded(cells['title'] ?? ''),
    status: cells['status'] ?? '',
    date: cells['date'] ?? '',
    places: listIn(cells['places']),
    passages: listIn(cells['passages']),
  }));
  return { rows, markup: [] };
}

export function readCsvReports(text: string): Back {
  const rows = table(text).map((cells) => ({
    id: cells['event'] ?? '',
    title: unguarded(cells['title'] ?? ''),
    status: cells['status'] ?? '',
    date: cells['date'] ?? '',
    places: listIn(cells['places']),
    passages: [`${cells['source']} ${cells['paragraphs']}`],
  }));
  return { rows, markup: [] };
}

/** Takes the apostrophe away that keeps a spreadsheet from reading a formula. */
function unguarded(text: string): string {
  return /^'+[=+\-@\t＝＋－＠]/.test(text) ? text.slice(1) : text;
}
