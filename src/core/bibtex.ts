import type { Source } from './chronicle';
import { noteOf, oneLine } from './citation';
import { type Day, formatDay } from './day';
import { inEnglish } from './textIn';

/** One BibTeX entry in UTF-8; its key is the id of the source. `annotation` says what the source was used for. */
export function bibtexOf(source: Source, annotation: string | null = null): string {
  const isArticle = source.type.startsWith('article');
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', `{${latex(source.title)}}`], // the inner braces keep the capitals
    ['author', source.author.map(authorOf).join(' and ') || null],
    [isArticle ? 'journal' : 'howpublished', latex(inEnglish(source.containerTitle))],
    ['publisher', source.publisher && latex(source.publisher)],
    ...dateFields(source.published),
    ['language', latex(source.language)],
    ['url', source.url && encodeURI(source.url).replace(/%25/g, '%')],
    ['note', latex(noteOf(source))],
    ['annote', annotation && latex(annotation)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@${isArticle ? 'article' : 'misc'}{${source.id},\n${lines.join('')}}\n`;
}

/**
 * Styles of BibTeX know no `date` and ask for a `year`; all others take the whole day from `date`. Biber says nothing if
 * the two agree (https://github.com/plk/biber/issues/136). A `month` would have to be a word for BibTeX and a number for
 * biblatex, and Zotero sets it before the date that it has read; so there is none, and `date` comes last.
 */
function dateFields(published: Day): readonly (readonly [string, string])[] {
  const date = formatDay(published);
  return [
    ['year', date.slice(0, 4)],
    ['date', date],
  ];
}

const SPECIALS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}', // BibTeX counts braces that are escaped, too
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '"': '\\textquotedbl{}',
};

function latex(text: string): string {
  return oneLine(text).replace(/[\\{}~^"$&%#_]/g, (special) => SPECIALS[special] ?? `\\${special}`);
}

/** Braces keep an "and" or a comma within a name from parting it. */
function authorOf({ family, given }: Source['author'][number]): string {
  return given === '' ? `{${latex(family)}}` : `{${latex(family)}}, {${latex(given)}}`;
}
