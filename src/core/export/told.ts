import type { ExportedEvent, ExportedReport } from './exported';

/** What one source says, where it says it and how firmly: "They met. (happened; 21 January 2022; published …) – The record, record 3". */
export function toldBy({ says, spoken }: ExportedReport): string {
  return `${says} (${spoken.facts}) – ${spoken.cited}`;
}

/** Kind, status, date and place in one line. */
export function factsOf({ spoken }: ExportedEvent): string {
  return [spoken.kind, spoken.status, spoken.date, spoken.places].join(' · ');
}

/** Everything that was said of an event, for formats that have room for one text. */
export function storyOf(event: ExportedEvent): string[] {
  return [factsOf(event), ...event.reports.map(toldBy)];
}
