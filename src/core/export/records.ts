import { formatDay } from '../day';
import { firstAndLast } from './days';
import type { About, ExportedEvent, ExportedFigure, ExportedReport, Part } from './exported';

/** What an export is of, as flat JSON. */
export function aboutRecord(about: About) {
  return {
    chronicle: about.chronicle,
    chronicle_title: about.title,
    licence: about.licence,
    language: about.language,
    scope: about.scope,
    clock: about.clock,
    view_day: formatDay(about.day),
    latest_publication: formatDay(about.latest),
    exported_on: about.exportedOn === null ? null : formatDay(about.exportedOn),
    view_link: about.link.address ?? about.link.query,
  };
}

/** What an event has beside its id, title and days, as JSON. */
export function eventRecord(event: ExportedEvent) {
  const { places, from, actors } = event;
  return {
    kind: event.kind,
    status: event.status,
    contradicted: event.contradicted,
    date: event.date.edtf,
    date_in_words: event.spoken.date,
    basis: event.basis,
    because: event.because,
    places: idsOf(places),
    place_names: places.map(({ name }) => name),
    place_precisions: places.map(({ precision }) => precision),
    from: from?.id ?? null,
    from_name: from?.name ?? null,
    actors: actors.map(({ id, name, role }) => ({ id, name, role })),
    disputes: event.disputes,
    related: event.related,
    sources: sourceIdsOf(event),
    link: event.link.address ?? event.link.query,
    reports: event.reports.map(reportRecord),
  };
}

/** The sources of an event, once each, in order of their first report. */
export function sourceIdsOf({ reports }: ExportedEvent): string[] {
  return [...new Set(reports.map(({ source }) => source))];
}

function reportRecord(report: ExportedReport) {
  const { first, last } = firstAndLast(report.date);
  return {
    source: report.source,
    paragraphs: report.paragraphs,
    published: formatDay(report.published),
    status: report.status,
    date: report.date.edtf,
    first_day: first,
    last_day: last,
    basis: report.basis,
    because: report.because,
    places: idsOf(report.places),
    from: report.from?.id ?? null,
    by: idsOf(report.by),
    actors: rolesOf(report.actors),
    figures: report.figures.map(figureRecord),
    responds: report.responds,
    set_aside: report.setAside,
    says: report.says,
  };
}

function figureRecord({ measure, value, qualifier, unit, by, asOf }: ExportedFigure) {
  return { measure, value, qualifier, unit, by: by?.id ?? null, as_of: asOf?.edtf ?? null };
}

function rolesOf(actors: readonly Part[]): Record<string, string> {
  return Object.fromEntries(actors.map(({ id, role }) => [id, role]));
}

function idsOf(things: readonly { readonly id: string }[]): string[] {
  return things.map(({ id }) => id);
}
