import type { ChronicleEvent, Journey, Relation, Report, Source } from './chronicle';
import { checked, type Desk, goodReference, tellAt } from './desk';
import { entriesOf, faultOfId, readEntries } from './readEntries';
import type { YamlFile } from './readYaml';
import { sentences } from './sentences';

const FOLDER = /^events\/([^/]+)\.yaml$/;

/** The id that the name of an event's file gives; null for the path of anything else. */
export function eventIdOf(path: string): string | null {
  return FOLDER.exec(path)?.[1] ?? null;
}

/** Reads the good reports of the good events, in order of the events' ids. */
export function readEvents(desk: Desk, files: readonly YamlFile[], sources: Record<string, Source>): ChronicleEvent[] {
  const events = files.flatMap((file) => {
    const event = readEvent(desk, file, eventIdOf(file.file) ?? '', sources);
    if (event === null) desk.register.leaveOut('event', eventIdOf(file.file) ?? '');
    return event ?? [];
  });
  const ids = new Set(events.map(({ id }) => id));
  return events
    .map((event) => ({
      ...event,
      related: Object.fromEntries(Object.entries(event.related).filter(([id]) => ids.has(id))),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function readEvent(desk: Desk, file: YamlFile, id: string, sources: Record<string, Source>): ChronicleEvent | null {
  const fault = faultOfId(id);
  if (fault !== null) tellAt(desk, file, [], fault);
  if (file.broken) return null; // what the composer makes of the rest would only be more noise
  if (file.value === undefined) {
    tellAt(desk, file, [], sentences('This file is empty.', 'Write the event, or delete the file.'));
    return null;
  }
  const raw = checked(desk, desk.schemas.event, file, [], file.value);
  const written = entriesOf(file)['reports'];
  const reports = (Array.isArray(written) ? written : []).flatMap((report, index) =>
    readReport(desk, file, index, report, sources),
  );
  const related = readRelated(desk, file, id);
  if (!raw || fault !== null) return null;
  if (reports.length === 0) {
    const message = 'None of the reports of this event can be used, so it is left out.';
    tellAt(desk, file, ['reports'], sentences(message, 'Mend a report.', 'warning'));
    return null;
  }
  reports.sort((a, b) => a.published - b.published);
  return { id, kind: raw.kind, title: raw.title, related, reports };
}

function readReport(
  desk: Desk,
  file: YamlFile,
  index: number,
  value: unknown,
  sources: Record<string, Source>,
): Report[] {
  const raw = checked(desk, desk.schemas.report, file, ['reports', index], value);
  const source = raw && sources[raw.source];
  if (!raw || !source) return [];
  return [
    {
      source: source.id,
      paragraphs: raw.paragraphs,
      published: raw.published ?? source.published,
      status: raw.status,
      date: raw.date,
      basis: raw.basis,
      because: raw.because,
      places: [raw.place ?? []].flat(),
      from: raw.from,
      by: raw.by,
      actors: raw.actors,
      figures: raw.figures.map(({ measure, value: given, qualifier, by, 'as-of': asOf }) => ({
        measure,
        value: given,
        qualifier,
        by,
        asOf,
      })),
      responds: raw.responds,
      says: raw.says,
    },
  ];
}

function readRelated(desk: Desk, file: YamlFile, id: string): Record<string, Relation> {
  const related: Record<string, Relation> = {};
  const written = entriesOf(file)['related'];
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return related;
  for (const [other, value] of Object.entries(written)) {
    const path = ['related', other];
    const relation = checked(desk, desk.schemas.relation, file, path, value);
    const itself = other === id;
    if (itself) tellAt(desk, file, path, sentences('This event is related to itself.', 'Name another event.'));
    if (goodReference(desk, 'event', file, path, other) && relation !== null && !itself) related[other] = relation;
  }
  return related;
}

/** Reads the journeys; each leg must be an event with a place to travel to. */
export function readJourneys(desk: Desk, file: YamlFile | undefined, events: readonly ChronicleEvent[]): Journey[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const journeys = readEntries(
    desk,
    file,
    null,
    desk.schemas.journey,
    (id, { traveller, names, legs }): Journey | null => {
      const placed = legs.filter((leg, index) => {
        const somewhere = byId.get(leg)?.reports.some(({ places }) => places.length > 0) ?? false;
        const message = sentences(
          `No report of \`${leg}\` says where it is.`,
          'Leave the leg out, or give a report its place.',
        );
        if (!somewhere && file) tellAt(desk, file, [id, 'legs', index], message);
        return somewhere;
      });
      return placed.length > 1 ? { id, traveller, names, legs: placed } : null;
    },
  );
  return Object.values(journeys);
}
