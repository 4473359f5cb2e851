import { formatDay, type Span } from '../day';
import { type Column, csvOf } from './csv';
import { firstAndLast } from './days';
import type {
  About,
  Exported,
  ExportedEvent,
  ExportedFigure,
  ExportedPlace,
  ExportedReport,
  Named,
  Part,
} from './exported';
import { aboutRecord, sourceIdsOf } from './records';

/** One row an event: what was known of it. */
export function csvEventsOf({ about, events }: Exported): string {
  return csvOf([...EVENT_COLUMNS, ...aboutColumns(about)], events);
}

/** One row a report: what one source says of one event. */
export function csvReportsOf({ about, events }: Exported): string {
  const rows = events.flatMap((event) => event.reports.map((report) => ({ event, report })));
  return csvOf([...REPORT_COLUMNS, ...aboutColumns(about)], rows);
}

const EVENT_COLUMNS: readonly Column<ExportedEvent>[] = [
  ['id', ({ id }) => id],
  ['title', ({ title }) => title],
  ['kind', ({ kind }) => kind],
  ['status', ({ status }) => status],
  ['contradicted', ({ contradicted }) => contradicted],
  ['date', ({ date }) => date.edtf],
  ['date_in_words', ({ spoken }) => spoken.date],
  ...dayColumns<ExportedEvent>(({ date }) => date),
  ['shown_from', ({ shown }) => firstAndLast(shown).first],
  ['shown_to', ({ shown }) => firstAndLast(shown).last],
  ['basis', ({ basis }) => basis],
  ['because', ({ because }) => because],
  ...placeColumns<ExportedEvent>((event) => event),
  ['actors', ({ actors }) => rolesIn(actors)],
  ['actor_names', ({ actors }) => namesIn(actors)],
  ['related', ({ related }) => listed(related.map(({ event, relation }) => `${relation} ${event}`))],
  ['disputes', ({ disputes }) => listed(disputes)],
  ['sources', (event) => listed(sourceIdsOf(event))],
  ['passages', ({ reports }) => listed(reports.map(passageOf))],
  ['reports', ({ reports }) => reports.length],
  ['link', ({ link }) => link.address ?? link.query],
];

interface Told {
  readonly event: ExportedEvent;
  readonly report: ExportedReport;
}

const REPORT_COLUMNS: readonly Column<Told>[] = [
  ['event', ({ event }) => event.id],
  ['title', ({ event }) => event.title],
  ['kind', ({ event }) => event.kind],
  ['source', ({ report }) => report.source],
  ['paragraphs', ({ report }) => report.paragraphs.join(' ')],
  ['published', ({ report }) => formatDay(report.published)],
  ['status', ({ report }) => report.status],
  ['date', ({ report }) => report.date.edtf],
  ...dayColumns<Told>(({ report }) => report.date),
  ['basis', ({ report }) => report.basis],
  ['because', ({ report }) => report.because],
  ...placeColumns<Told>(({ report }) => report),
  ['by', ({ report }) => listed(report.by.map(({ id }) => id))],
  ['by_names', ({ report }) => namesIn(report.by)],
  ['actors', ({ report }) => rolesIn(report.actors)],
  ['figures', ({ report }) => listed(report.figures.map(figureIn))],
  [
    'responds',
    ({ report }) => listed(Object.entries(report.responds).map(([source, response]) => `${response} ${source}`)),
  ],
  ['set_aside', ({ report }) => report.setAside],
  ['says', ({ report }) => report.says],
  ['cited_as', ({ report }) => report.spoken.cited],
  ['event_status', ({ event }) => event.status],
  ['event_date', ({ event }) => event.date.edtf],
];

function dayColumns<Row>(spanOf: (row: Row) => Span): readonly Column<Row>[] {
  return [
    ['first_day', (row) => firstAndLast(spanOf(row)).first],
    ['last_day', (row) => firstAndLast(spanOf(row)).last],
  ];
}

/** Ids, names and points of places; longitude and latitude only where there is one place, else the WKT has them all. */
function placeColumns<Row>(
  placed: (row: Row) => { readonly places: readonly ExportedPlace[]; readonly from: ExportedPlace | null },
): readonly Column<Row>[] {
  const onlyPoint = (row: Row) => {
    const [first, second] = placed(row).places;
    return first && !second ? first.point : null;
  };
  return [
    ['places', (row) => listed(placed(row).places.map(({ id }) => id))],
    ['place_names', (row) => namesIn(placed(row).places)],
    ['place_precisions', (row) => listed(placed(row).places.map(({ precision }) => precision))],
    ['longitude', (row) => onlyPoint(row)?.[0] ?? null],
    ['latitude', (row) => onlyPoint(row)?.[1] ?? null],
    ['wkt', (row) => wktOf(placed(row).places)],
    ['from', (row) => placed(row).from?.id ?? null],
  ];
}

/** The same in every row, because the format has no other place for it. */
function aboutColumns(about: About): readonly Column<unknown>[] {
  return Object.entries(aboutRecord(about)).map(([name, value]) => [name, () => value]);
}

function wktOf(places: readonly ExportedPlace[]): string | null {
  const points = places.map(({ point }) => point.join(' '));
  if (points.length === 0) return null;
  return points.length === 1 ? `POINT (${points})` : `MULTIPOINT (${points.map((point) => `(${point})`).join(', ')})`;
}

function passageOf({ source, paragraphs }: ExportedReport): string {
  return `${source} ${paragraphs.join(' ')}`;
}

function figureIn({ measure, value, qualifier, by, asOf }: ExportedFigure): string {
  const parts = [measure, qualifier, value, by && `by ${by.id}`, asOf && `as-of ${asOf.edtf}`];
  return parts.filter((part) => part !== null).join(' ');
}

function rolesIn(actors: readonly Part[]): string {
  return listed(actors.map(({ id, role }) => `${id} ${role}`));
}

function namesIn(things: readonly Named[]): string {
  return listed(things.map(({ name }) => name));
}

function listed(items: readonly string[]): string {
  return items.join('; ');
}
