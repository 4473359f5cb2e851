import type { Report, Status, UncertainDate } from './chronicle';

/** A date and the report that it is taken from. */
export interface Dated {
  readonly date: UncertainDate;
  readonly datedBy: Report;
}

/**
 * The date to go by, of the reports that agree with the deciding status. What is under way, claimed or thought of began with the
 * first of them and goes on to the last. Of other things the deciding report gives the date, unless another that agrees
 * with it is more precise: one that lies within it.
 */
export function dateOf(reports: readonly Report[], decidedBy: Report): Dated {
  const alike = reports.filter(({ status }) => status === decidedBy.status);
  if (GOING_ON.has(decidedBy.status)) return hullOf(alike, decidedBy);
  // what was seen under way within the days of what happened says when it did
  const agreeing = decidedBy.status === 'happened' ? reports.filter(({ status }) => TOOK_PLACE.has(status)) : alike;
  let datedBy = decidedBy;
  for (const report of agreeing) if (isWithin(report.date, datedBy.date)) datedBy = report;
  return { date: datedBy.date, datedBy };
}

const TOOK_PLACE: ReadonlySet<Status> = new Set<Status>(['happened', 'underway']);
const GOING_ON: ReadonlySet<Status> = new Set<Status>(['underway', 'alleged', 'considered']);

/** From the first beginning to the last end; a date that only says "by" a day has no beginning and counts if all are so. */
function hullOf(reports: readonly Report[], decidedBy: Report): Dated {
  const begun = reports.filter(({ date }) => date.start !== null);
  const counted = begun.length > 0 ? begun : reports;
  let [first, last] = counted.includes(decidedBy)
    ? [decidedBy, decidedBy]
    : [counted[0] ?? decidedBy, counted[0] ?? decidedBy];
  for (const report of counted) {
    if (startOf(report.date) < startOf(first.date)) first = report;
    if (endOf(report.date) > endOf(last.date)) last = report;
  }
  if (first === last) return { date: first.date, datedBy: first };
  const date: UncertainDate = {
    edtf: `${endsOf(first.date)[0]}/${endsOf(last.date)[1]}`,
    start: first.date.start,
    end: last.date.end,
    approximate: first.date.approximate || last.date.approximate,
    uncertain: first.date.uncertain || last.date.uncertain,
    interval: true,
  };
  return { date, datedBy: decidedBy };
}

function isWithin(inner: UncertainDate, outer: UncertainDate): boolean {
  return (
    startOf(inner) >= startOf(outer) &&
    endOf(inner) <= endOf(outer) &&
    (startOf(inner) > startOf(outer) || endOf(inner) < endOf(outer))
  );
}

/** Both ends of an EDTF date as written; a date that is no interval is both its ends. */
function endsOf({ edtf }: UncertainDate): readonly [string, string] {
  const [first = edtf, last = first] = edtf.split('/');
  return [first, last];
}

function startOf({ start }: UncertainDate): number {
  return start ?? Number.NEGATIVE_INFINITY;
}

function endOf({ end }: UncertainDate): number {
  return end ?? Number.POSITIVE_INFINITY;
}
