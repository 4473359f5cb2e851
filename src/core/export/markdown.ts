import type { Source } from '../chronicle';
import { citationOf, oneLine } from '../citation';
import { inTime } from '../inTime';
import type { About, Exported, ExportedEvent } from './exported';
import { factsOf, toldBy } from './told';

/**
 * A chronology in Markdown with the footnotes of GitHub's: a heading for each date, in its own precision, under it the
 * events with what each source says, and the sources as footnotes.
 */
export function markdownOf({ about, events, sources }: Exported): string {
  const groups = new Map<string, ExportedEvent[]>();
  for (const event of [...events].sort((first, second) => inTime(first.shown, second.shown))) {
    const { date } = event.spoken;
    groups.set(date, [...(groups.get(date) ?? []), event]);
  }
  const blocks = [
    `# ${plain(about.title)}`,
    plain(about.subtitle),
    plain(about.citation),
    ...[...groups].flatMap(([date, group]) => [`## ${plain(date)}`, ...group.flatMap(blocksOf)]),
    `## ${plain(about.sourcesHeading)}`,
    ...sources.map((source) => footnoteOf(about, source)),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function blocksOf(event: ExportedEvent): string[] {
  const { id, title, date, link, reports } = event;
  const heading = link.address === null ? plain(title) : `[${plain(title)}](<${link.address}>)`;
  return [
    `### ${heading}`,
    `${plain(factsOf(event))} \`${id}\` \`${date.edtf}\``,
    reports.map((report) => `- ${plain(toldBy(report))} [^${report.source}]`).join('\n'),
  ];
}

function footnoteOf({ language }: About, source: Source): string {
  return `[^${source.id}]: ${plain(citationOf(source, language))}`;
}

/** A text in one line that Markdown takes for nothing but text. */
function plain(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>&~$#|]/g, '\\$&')
    .replace(/^([-+]|\d+(?=[.)]))/, (start) => (start === '-' || start === '+' ? `\\${start}` : `${start}\\`));
}
