/** A fault stops a build; a warning does not. */
export type Severity = 'fault' | 'warning';

/** One thing wrong with the data, in plain English. */
export interface Issue {
  readonly severity: Severity;
  /** Path inside the chronicle's folder. */
  readonly file: string;
  /** `12:7 reports[1].place`: line, column, path in the file; any of them may be missing. */
  readonly place: string;
  readonly message: string;
  readonly mend: string;
}

export function isFault(issue: Issue): boolean {
  return issue.severity === 'fault';
}

/** The issue as one line for a terminal. */
export function formatIssue({ severity, file, place, message, mend }: Issue): string {
  const where = place ? `${file} ${place}` : file;
  return `${where}: ${severity === 'warning' ? 'Warning: ' : ''}${message} Mend: ${mend}`;
}

/** By file, then as one reads down the file. */
export function inReadingOrder(issues: readonly Issue[]): Issue[] {
  return [...issues].sort((a, b) => compare(a.file, b.file) || positionOf(a) - positionOf(b));
}

const WIDEST_LINE = 1e6;

function positionOf({ place }: Issue): number {
  const match = /^(\d+):(\d+)/.exec(place);
  return match ? Number(match[1]) * WIDEST_LINE + Number(match[2]) : 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
