import type { Chronicle, ChronicleEvent, Report, Role, Status, UncertainDate } from './chronicle';
import type { Day } from './day';
import { dateOf } from './knownDate';
import type { Clock } from './view';

/** What was known of an event: what its known reports, taken together, say of it. */
export interface Known {
  readonly event: ChronicleEvent;
  /** The report that the status is taken from. */
  readonly decidedBy: Report;
  readonly status: Status;
  readonly date: UncertainDate;
  /** The report that says how the date is known. */
  readonly datedBy: Report;
  readonly places: readonly string[];
  readonly from: string | null;
  /** Known reports in order of publication. */
  readonly reports: readonly Report[];
  /** Those of them that a later one corrects or withdraws: they are told, and decide nothing. */
  readonly setAside: ReadonlySet<Report>;
  /** Somebody denies or contradicts what somebody else reports. */
  readonly contradicted: boolean;
  readonly actors: Readonly<Record<string, Role>>;
  /** Everybody with a part in it or a word on it, with the bodies that they belong to. */
  readonly parties: ReadonlySet<string>;
}

/** How firmly a status settles the matter; the higher wins among reports of one day. */
const FIRMNESS: Readonly<Record<Status, number>> = {
  happened: 7,
  cancelled: 6,
  suspended: 5,
  underway: 4,
  planned: 3,
  considered: 2,
  alleged: 1,
  denied: 0,
};
const SETTLED = FIRMNESS.underway;

/**
 * What was known of an event on a day: *then* from the reports that were out, in *hindsight* from all.
 * Null if nobody had reported it yet.
 */
export function knownOf(chronicle: Chronicle, event: ChronicleEvent, day: Day, clock: Clock): Known | null {
  const reports = clock === 'hindsight' ? event.reports : event.reports.filter((report) => report.published <= day);
  const setAside = setAsideOf(reports);
  const standing = setAside.size === 0 ? reports : reports.filter((report) => !setAside.has(report));
  const decidedBy = decisive(standing);
  if (!decidedBy) return null;
  const placed = decidedBy.places.length > 0 ? decidedBy : latestWithPlace(standing);
  return {
    event,
    decidedBy,
    status: decidedBy.status,
    ...dateOf(standing, decidedBy),
    places: placed?.places ?? [],
    from: (placed ?? decidedBy).from,
    reports,
    setAside,
    contradicted: isContradicted(standing, decidedBy),
    actors: reports.length === 1 ? decidedBy.actors : Object.assign({}, ...reports.map((report) => report.actors)),
    parties: partiesOf(chronicle, reports),
  };
}

/** A later report sets earlier ones of a source aside, unless it is itself set aside by one that came after it. */
function setAsideOf(reports: readonly Report[]): ReadonlySet<Report> {
  const aside = new Set<Report>();
  for (let at = reports.length - 1; at > 0; at--) {
    const { responds } = reports[at] as Report;
    if (aside.has(reports[at] as Report)) continue;
    for (const earlier of reports.slice(0, at)) {
      const response = responds[earlier.source];
      if (response === 'corrects' || response === 'withdraws') aside.add(earlier);
    }
  }
  return aside.size > 0 ? aside : NOTHING;
}

const NOTHING: ReadonlySet<Report> = new Set(); // one for all, since there may be a hundred thousand events

function isContradicted(reports: readonly Report[], decidedBy: Report): boolean {
  const denied = decidedBy.status !== 'denied' && reports.some(({ status }) => status === 'denied');
  return denied || reports.some(({ responds }) => Object.values(responds).includes('contradicts'));
}

/**
 * The report to go by. What has happened, is under way, was suspended or called off is not unsettled by a plan
 * or a claim; a denial decides only where there is nothing else; then the latest word, then the firmer,
 * then the more precise date.
 */
function decisive(reports: readonly Report[]): Report | null {
  let best: Report | null = null;
  for (const report of reports) if (best === null || outranks(report, best)) best = report;
  return best;
}

function outranks(challenger: Report, holder: Report): boolean {
  return (
    (classOf(challenger) - classOf(holder) ||
      challenger.published - holder.published ||
      FIRMNESS[challenger.status] - FIRMNESS[holder.status] ||
      lengthOf(holder.date) - lengthOf(challenger.date)) > 0
  );
}

function classOf({ status }: Report): number {
  if (FIRMNESS[status] >= SETTLED) return 2;
  return status === 'denied' ? 0 : 1;
}

function lengthOf({ start, end }: UncertainDate): number {
  return start === null || end === null ? Number.MAX_SAFE_INTEGER : end - start;
}

function latestWithPlace(reports: readonly Report[]): Report | undefined {
  return reports.findLast((report) => report.places.length > 0);
}

/** Events with the same people share a set. */
function partiesOf(chronicle: Chronicle, reports: readonly Report[]): ReadonlySet<string> {
  const named = new Set(reports.flatMap(({ actors, by }) => [...Object.keys(actors), ...by]));
  const key = [...named].join(' ');
  const circles = circlesOf.get(chronicle) ?? new Map<string, ReadonlySet<string>>();
  circlesOf.set(chronicle, circles);
  const parties = circles.get(key) ?? withBodies(chronicle, named);
  circles.set(key, parties);
  return parties;
}

const circlesOf = new WeakMap<Chronicle, Map<string, ReadonlySet<string>>>();

function withBodies({ actors }: Chronicle, named: ReadonlySet<string>): ReadonlySet<string> {
  const parties = new Set<string>();
  for (const actor of named) {
    let id: string | null = actor;
    while (id !== null && !parties.has(id)) {
      parties.add(id);
      id = actors[id]?.of ?? null;
    }
  }
  return parties;
}
