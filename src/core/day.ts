/** Whole days since 1970-01-01 in the proleptic Gregorian calendar. A civil date: no time zone ever moves it. */
export type Day = number;

/** A half-open interval of days [start, end); null is an open end. */
export interface Span {
  readonly start: Day | null;
  readonly end: Day | null;
}

const MS_PER_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day of a civil date, month 1 to 12; null where the calendar has no such date. */
export function dayOf(year: number, month: number, date: number): Day | null {
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, date); // Date.UTC would take the years 0 to 99 for 1900 to 1999
  const exists = moment.getUTCFullYear() === year && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date;
  return exists ? moment.getTime() / MS_PER_DAY : null;
}

/** Reads `2022-01-18`; null for anything else, dates that do not exist included. */
export function parseDay(text: string): Day | null {
  const match = ISO_DAY.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Writes a day of the years 0 to 9999 as `2022-01-18`. */
export function formatDay(day: Day): string {
  return instantOf(day).toISOString().slice(0, 10);
}

/** The first instant of a day in UTC, for `Intl` formatters that are told `timeZone: 'UTC'`. */
export function instantOf(day: Day): Date {
  return new Date(day * MS_PER_DAY);
}

/** Year, month 1 to 12 and date of a day. */
export function civilOf(day: Day): { year: number; month: number; date: number } {
  const instant = instantOf(day);
  return { year: instant.getUTCFullYear(), month: instant.getUTCMonth() + 1, date: instant.getUTCDate() };
}

/** True if the two intervals share a day. */
export function overlaps(first: Span, second: Span): boolean {
  return (
    (first.start === null || second.end === null || first.start < second.end) &&
    (second.start === null || first.end === null || second.start < first.end)
  );
}
