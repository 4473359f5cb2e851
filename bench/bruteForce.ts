// The filter written a second time, from the design alone, with plain loops and nothing of the app's own code: what it
// counts is what the app is held to. The peers draw what it finds.

interface PlainReport {
  readonly published: number;
  readonly status: string;
  readonly date: { readonly start: number | null; readonly end: number | null };
  readonly places: readonly string[];
}

export interface PlainChronicle {
  readonly id: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly layers: readonly { readonly id: string }[];
  readonly places: Readonly<Record<string, { readonly point: readonly [number, number] }>>;
  readonly events: readonly {
    readonly id: string;
    readonly kind: string;
    readonly title: Readonly<Record<string, string>>;
    readonly reports: readonly PlainReport[];
  }[];
}

export interface Asked {
  readonly day: number;
  readonly mode: string;
  readonly days: number;
  readonly clock: string;
}

export interface Found {
  readonly title: string;
  readonly places: readonly string[];
  /** First day and the day after the last; infinities stand for open ends. */
  readonly start: number;
  readonly end: number;
}

const FIRM = ['denied', 'alleged', 'considered', 'planned', 'underway', 'suspended', 'cancelled', 'happened'];

/** Every event that a view shows, looked at one by one. */
export function bruteForce(chronicle: PlainChronicle, { day, mode, days, clock }: Asked): Found[] {
  let from = Number.NEGATIVE_INFINITY;
  let to = Number.POSITIVE_INFINITY;
  if (mode === 'moment') from = day;
  if (mode === 'window') from = day - days + 1;
  if (mode !== 'all') to = day + 1;

  const found: Found[] = [];
  for (const event of chronicle.events) {
    let best: PlainReport | null = null;
    let placed: PlainReport | null = null;
    for (const report of event.reports) {
      if (clock === 'then' && report.published > day) continue;
      if (best === null || beats(report, best)) best = report;
      if (report.places.length > 0) placed = report;
    }
    if (best === null) continue;
    if (best.places.length > 0) placed = best;
    const out = event.reports.filter(({ published }) => clock === 'hindsight' || published <= day);
    let { start, end } = dateOf(best, out);
    if (start === null && end !== null)
      start = end - 1; // "by" a day stands at that day
    else if (end === null && start !== null && isIdea(best.status) && event.kind !== 'background') end = start + 1;
    const starts = start ?? Number.NEGATIVE_INFINITY;
    const ends = end ?? Number.POSITIVE_INFINITY;
    const isAhead = clock === 'then' && isIdea(best.status) && starts > day;
    if (!isAhead && (starts >= to || ends <= from)) continue;
    found.push({
      title: event.title['en'] ?? '',
      places: placed === null ? [] : placed.places,
      start: starts,
      end: ends,
    });
  }
  return found;
}

function isIdea(status: string): boolean {
  return status === 'planned' || status === 'considered';
}

/** What goes on lasts from the first beginning to the last end; else the narrowest of the dates that agree counts. */
function dateOf(best: PlainReport, out: readonly PlainReport[]): { start: number | null; end: number | null } {
  const alike = out.filter(({ status }) => status === best.status);
  if (['underway', 'alleged', 'considered'].includes(best.status)) {
    const begun = alike.filter(({ date }) => date.start !== null);
    const dates = (begun.length > 0 ? begun : alike).map(({ date }) => date);
    const start = Math.min(...dates.map((date) => date.start ?? Number.NEGATIVE_INFINITY));
    const end = Math.max(...dates.map((date) => date.end ?? Number.POSITIVE_INFINITY));
    return { start: Number.isFinite(start) ? start : null, end: Number.isFinite(end) ? end : null };
  }
  let date = best.date;
  for (const other of best.status === 'happened'
    ? out.filter(({ status }) => status === 'underway' || status === 'happened')
    : alike) {
    const later = (other.date.start ?? Number.NEGATIVE_INFINITY) - (date.start ?? Number.NEGATIVE_INFINITY);
    const sooner = (date.end ?? Number.POSITIVE_INFINITY) - (other.date.end ?? Number.POSITIVE_INFINITY);
    if ((later > 0 && !(sooner < 0)) || (sooner > 0 && !(later < 0))) date = other.date;
  }
  return date;
}

function beats(report: PlainReport, best: PlainReport): boolean {
  const [first, second] = [rankOf(report), rankOf(best)];
  for (let at = 0; at < first.length; at++) {
    const difference = (first[at] as number) - (second[at] as number);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

/** Settled before open before denied, then the later word, the firmer status, the shorter date. */
function rankOf({ status, published, date }: PlainReport): number[] {
  const firm = FIRM.indexOf(status);
  const settled = firm >= FIRM.indexOf('underway') ? 2 : status === 'denied' ? 0 : 1;
  const length = date.start === null || date.end === null ? Number.MAX_SAFE_INTEGER : date.end - date.start;
  return [settled, published, firm, -length];
}
