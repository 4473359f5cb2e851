import type { Source } from './chronicle';
import { noteOf, oneLine } from './citation';
import { formatDay } from './day';
import { inEnglish } from './textIn';

const TYPES: Readonly<Record<string, string>> = {
  'article-newspaper': 'NEWS',
  'article-magazine': 'MGZN',
  'article-journal': 'JOUR',
  webpage: 'ELEC',
};

/** One RIS record; lines end in CR LF, as the format asks, and none is broken. `annotation` says what the source was used for. */
export function risOf(source: Source, annotation: string | null = null): string {
  const date = formatDay(source.published).replaceAll('-', '/');
  const fields: readonly (readonly [string, string | null])[] = [
    ['TY', TYPES[source.type] ?? 'GEN'],
    ['ID', source.id],
    ['TI', source.title],
    ...source.author.map(({ family, given }) => ['AU', [family, given].filter(Boolean).join(', ')] as const),
    ['T2', inEnglish(source.containerTitle)],
    ['PB', source.publisher],
    ['PY', date.slice(0, 4)],
    ['DA', date],
    ['LA', source.language],
    ['UR', source.url],
    ['N1', [noteOf(source), annotation ?? ''].join(' ')],
  ];
  const lines = fields.flatMap(([tag, value]) => {
    const line = oneLine(value ?? '');
    return line === '' ? [] : [`${tag}  - ${line}`];
  });
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
}
