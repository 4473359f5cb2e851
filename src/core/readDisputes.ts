import type { Answer, ChronicleEvent, Cited, Dispute } from './chronicle';
import { checked, type Desk, tellAt } from './desk';
import { citedReport } from './dispute';
import type { Path } from './path';
import { entriesOf, readEntries } from './readEntries';
import { eventIdOf } from './readEvents';
import type { YamlFile } from './readYaml';
import { sentences } from './sentences';

/** Reads the disputes with at least two good answers; each cited report must be one that its event has. */
export function readDisputes(
  desk: Desk,
  file: YamlFile | undefined,
  events: readonly ChronicleEvent[],
  eventFiles: readonly YamlFile[],
): Record<string, Dispute> {
  const byId = new Map(events.map((event) => [event.id, { event, whole: true }]));
  for (const written of eventFiles) {
    const read = byId.get(eventIdOf(written.file) ?? '');
    const reports = entriesOf(written)['reports'];
    if (read) read.whole = Array.isArray(reports) && reports.length === read.event.reports.length;
  }
  return readEntries(desk, file, null, desk.schemas.dispute, (id, raw): Dispute | null => {
    if (!file) return null;
    const answers: Answer[] = [];
    for (const [index, value] of raw.answers.entries()) {
      const path = [id, 'answers', index];
      const answer = readAnswer(desk, file, path, value, byId);
      if (answer === null) continue;
      if (answers.some((other) => other.id === answer.id)) {
        const message = `The answer \`${answer.id}\` stands in this dispute twice.`;
        tellAt(desk, file, [...path, 'id'], sentences(message, 'Give it another id.'));
      } else answers.push(answer);
    }
    return answers.length > 1 ? { id, question: raw.question, answers } : null;
  });
}

/** An event, and whether all of its reports could be read; if not, one that is missed has been told of already. */
interface ReadEvent {
  readonly event: ChronicleEvent;
  readonly whole: boolean;
}

function readAnswer(
  desk: Desk,
  file: YamlFile,
  path: Path,
  value: unknown,
  events: ReadonlyMap<string, ReadEvent>,
): Answer | null {
  const raw = checked(desk, desk.schemas.answer, file, path, value);
  if (raw === null) return null;
  const reports = raw.reports.flatMap((cited, index) =>
    readCited(desk, file, [...path, 'reports', index], cited, events),
  );
  return reports.length > 0 ? { id: raw.id, by: raw.by, says: raw.says, reports } : null;
}

function readCited(
  desk: Desk,
  file: YamlFile,
  path: Path,
  value: unknown,
  events: ReadonlyMap<string, ReadEvent>,
): Cited[] {
  const cited = checked(desk, desk.schemas.cited, file, path, value);
  const read = cited && events.get(cited.event);
  if (!cited || !read) return [];
  const { event, whole } = read;
  if (citedReport(event, cited)) return [cited];
  if (!whole) return [];
  const there = event.reports.filter(({ source }) => source === cited.source);
  const message =
    there.length === 0
      ? `The event \`${event.id}\` has no report of \`${cited.source}\`.`
      : `No report of \`${cited.source}\` on \`${event.id}\` has the paragraphs ${cited.paragraphs.join(', ')}.`;
  const mend =
    there.length === 0
      ? `Cite one of ${[...new Set(event.reports.map(({ source }) => source))].join(', ')}.`
      : `Cite from ${there.map(({ paragraphs }) => paragraphs.join(', ')).join(' or from ')}.`;
  tellAt(desk, file, path, sentences(message, mend));
  return [];
}
