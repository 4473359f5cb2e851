/** What every format must give back of an event, a report or a relation, as its own reader understands the file. */
export interface Row {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly date: string;
  readonly places: readonly string[];
  /** `source paragraph paragraph`. */
  readonly passages: readonly string[];
}

/** What was read, and every text that a program would show as HTML; of Markdown what is more than plain text. */
export interface Back {
  readonly rows: readonly Row[];
  readonly markup: readonly string[];
}

export function listIn(text: unknown, separator = '; '): string[] {
  return typeof text === 'string' && text !== '' ? text.split(separator) : [];
}
