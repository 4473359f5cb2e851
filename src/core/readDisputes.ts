import type { Answer, ChronicleEvent, Cited, Dispute, Report } from './chronicle';
import { checked, type Desk, tellAt } from './desk';
import { citedReport, speaksIn, voicesOf } from './dispute';
import type { Path } from './path';
import { entriesOf, readEntries } from './readEntries';
import { eventIdOf } from './readEvents';
import type { YamlFile } from './readYaml';
import { anyOf, sentences } from './sentences';

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
  return readEntries(desk, file, 'dispute', desk.schemas.dispute, (id, raw): Dispute | null => {
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
  const found = raw.reports.flatMap((cited, index) =>
    readCited(desk, file, [...path, 'reports', index], cited, raw.by, events),
  );
  if (found.length === 0) return null;
  const voices = new Set(found.flatMap(({ report }) => voicesOf(report)));
  for (const [index, actor] of raw.by.entries()) {
    if (voices.has(actor) || found.length < raw.reports.length) continue;
    const message = `\`${actor}\` does not speak in the reports of this answer.`;
    tellAt(desk, file, [...path, 'by', index], sentences(message, 'Take the name away, or cite a report with it.'));
  }
  const by = raw.by.filter((actor) => voices.has(actor));
  return { id: raw.id, by, says: raw.says, reports: found.map(({ cited }) => cited) };
}

function readCited(
  desk: Desk,
  file: YamlFile,
  path: Path,
  value: unknown,
  by: Answer['by'],
  events: ReadonlyMap<string, ReadEvent>,
): { readonly cited: Cited; readonly report: Report }[] {
  const cited = checked(desk, desk.schemas.cited, file, path, value);
  const read = cited && events.get(cited.event);
  if (!cited || !read) return [];
  const { event, whole } = read;
  const report = citedReport(event, cited, by);
  if (report && speaksIn(report, by)) return [{ cited, report }];
  if (whole) tellAt(desk, file, path, report ? notSaidBy(report, by) : notReported(event, cited));
  return [];
}

function notReported(event: ChronicleEvent, cited: Cited): string {
  const there = event.reports.filter(({ source }) => source === cited.source);
  if (there.length === 0) {
    return sentences(
      `The event \`${event.id}\` has no report of \`${cited.source}\`.`,
      `Cite one of ${[...new Set(event.reports.map(({ source }) => source))].join(', ')}.`,
    );
  }
  return sentences(
    `No report of \`${cited.source}\` on \`${event.id}\` has the paragraphs ${cited.paragraphs.join(', ')}.`,
    `Cite from ${there.map(({ paragraphs }) => paragraphs.join(', ')).join(' or from ')}.`,
  );
}

function notSaidBy(report: Report, by: Answer['by']): string {
  const voices = voicesOf(report);
  const message =
    by.length === 0
      ? `This answer is in nobody’s name, but ${anyOf(voices)} asserts what this report says.`
      : `What this report says does not come from ${anyOf(by)}.`;
  const mend =
    voices.length === 0 ? 'Take `by` away: the source speaks for itself.' : `Name ${anyOf(voices)} in \`by\`.`;
  return sentences(message, mend);
}
