import { bibtexOf } from '../bibtex';
import type { Source } from '../chronicle';
import { cslItemOf } from '../cslJson';
import { risOf } from '../ris';
import type { Exported } from './exported';
import { aboutRecord } from './records';

/** The sources as CSL-JSON 1.0.2; `custom` says what each was used for, and what the list is of. */
export function cslListOf(exported: Exported): string {
  const items = exported.sources.map((source) => ({
    ...cslItemOf(source),
    custom: { used_for: usesOf(exported, source), ...aboutRecord(exported.about) },
  }));
  return `${JSON.stringify(items, null, 2)}\n`;
}

/** The sources as BibTeX entries, each with a note of what it was used for. */
export function bibtexListOf(exported: Exported): string {
  return exported.sources.map((source) => bibtexOf(source, annotationOf(exported, source))).join('\n');
}

/** The sources as RIS records, each with a note of what it was used for. */
export function risListOf(exported: Exported): string {
  return exported.sources.map((source) => risOf(source, annotationOf(exported, source))).join('\r\n');
}

function annotationOf(exported: Exported, source: Source): string {
  const uses = usesOf(exported, source).map(
    ({ event, paragraphs, status, date }) => `${event} (${paragraphs.join(' ')}; ${status} ${date})`,
  );
  return `${exported.about.citation} Used for: ${uses.join(', ')}.`;
}

function usesOf({ events }: Exported, { id }: Source) {
  return events.flatMap((event) =>
    event.reports
      .filter(({ source }) => source === id)
      .map(({ paragraphs, status, date }) => ({ event: event.id, paragraphs, status, date: date.edtf })),
  );
}
