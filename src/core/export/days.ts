import { type Day, formatDay, type Span } from '../day';

/** The first and the last day of a span as `2022-01-18`, both inclusive; null where it is open. */
export function firstAndLast({ start, end }: Span): { readonly first: string | null; readonly last: string | null } {
  return { first: start === null ? null : formatDay(start), last: end === null ? null : formatDay(end - 1) };
}

/** The first instant of a day in UTC, `2022-01-18T00:00:00Z`, for formats that know no days. */
export function instantText(day: Day): string {
  return `${formatDay(day)}T00:00:00Z`;
}
