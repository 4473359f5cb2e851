import type { Report, Role } from '../chronicle';
import type { Day } from '../day';
import { disputesOf } from '../dispute';
import { type Knowledge, shownDays } from '../knowledge';
import type { Known } from '../known';
import { homeViewOf, type View } from '../view';
import type { ExportedEvent, ExportedFigure, ExportedPlace, ExportedReport, Link, Named, Part } from './exported';
import type { Sheet } from './sheet';

/** One event as far as it was known, without ties to events that were not. */
export function eventOf(sheet: Sheet, known: Known, { byEvent }: Knowledge): ExportedEvent {
  const { chronicle, view, wording, text, linkTo } = sheet;
  const { event, status, date, datedBy, contradicted, reports } = known;
  const places = placesOf(sheet, known.places);
  return {
    id: event.id,
    kind: event.kind,
    title: text(event.title),
    status,
    date,
    shown: shownDays(known),
    basis: datedBy.basis,
    because: datedBy.because && text(datedBy.because),
    places,
    from: placesOf(sheet, known.from === null ? [] : [known.from])[0] ?? null,
    actors: partsOf(sheet, known.actors),
    contradicted,
    disputes: disputesOf(chronicle, event.id, view.day, view.clock),
    related: Object.entries(event.related).flatMap(([id, relation]) =>
      byEvent.has(id) ? [{ event: id, relation }] : [],
    ),
    reports: reports.map((report) => reportOf(sheet, known, report)),
    link: linkTo({ ...view, selection: { type: 'event', id: event.id } }),
    knownOn: [...new Set(reports.map(({ published }) => published))].map((day) => ({
      day,
      link: linkThen(sheet, event.id, day),
    })),
    spoken: {
      kind: wording.kind(event.kind),
      status: contradicted ? `${wording.status(status)}, ${wording.contradicted}` : wording.status(status),
      date: wording.date(date, event.kind),
      places: places.map(({ name }) => name).join(' – ') || wording.noPlace,
    },
  };
}

function reportOf(sheet: Sheet, { event, setAside }: Known, report: Report): ExportedReport {
  const { chronicle, wording, text } = sheet;
  const { source, paragraphs, published, status, date, basis, because, figures, responds } = report;
  const isAside = setAside.has(report);
  const by = report.by.flatMap((id) => actorOf(sheet, id) ?? []);
  const cited = chronicle.sources[source];
  const facts = [
    wording.status(status),
    wording.date(date, event.kind),
    by.length > 0 && wording.saidBy(by.map(({ name }) => name).join(', ')),
    wording.published(published),
    isAside && wording.setAside,
  ];
  return {
    source,
    paragraphs,
    published,
    status,
    date,
    basis,
    because: because && text(because),
    places: placesOf(sheet, report.places),
    from: placesOf(sheet, report.from === null ? [] : [report.from])[0] ?? null,
    by,
    actors: partsOf(sheet, report.actors),
    figures: figures.map((figure) => figureOf(sheet, figure)),
    responds,
    says: text(report.says),
    setAside: isAside,
    spoken: {
      cited: `${cited ? text(cited.short) : source}, ${wording.passage(cited?.locator ?? 'paragraph', paragraphs)}`,
      facts: facts.filter(Boolean).join('; '),
    },
  };
}

/** The event as it stood on a day, where the slider reaches that day; else in hindsight. */
function linkThen({ chronicle, view, facts, linkTo }: Sheet, event: string, day: Day): Link {
  const home: View = { ...homeViewOf(chronicle), language: view.language, selection: { type: 'event', id: event } };
  const reached = day >= facts.reach.start && day < facts.reach.end;
  return linkTo(reached ? { ...home, day, clock: 'then' } : home);
}

function placesOf({ chronicle, text }: Sheet, ids: readonly string[]): ExportedPlace[] {
  return ids.flatMap((id) => {
    const place = chronicle.places[id];
    if (!place) return [];
    const { names, precision, point, country } = place;
    return { id, name: text(names), names, precision, point, country };
  });
}

function actorOf({ chronicle, text }: Sheet, id: string): Named | null {
  const actor = chronicle.actors[id];
  return actor ? { id, name: text(actor.names) } : null;
}

function partsOf(sheet: Sheet, actors: Readonly<Record<string, Role>>): Part[] {
  return Object.entries(actors).flatMap(([id, role]) => {
    const actor = actorOf(sheet, id);
    return actor ? { ...actor, role } : [];
  });
}

function figureOf(sheet: Sheet, figure: Report['figures'][number]): ExportedFigure {
  const { measure, value, qualifier, by, asOf } = figure;
  const measured = sheet.chronicle.measures[measure];
  return {
    measure,
    value,
    qualifier,
    unit: measured ? sheet.text(measured.unit) : '',
    by: by === null ? null : actorOf(sheet, by),
    asOf,
  };
}
