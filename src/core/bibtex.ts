import type { Source } from './chronicle';
import { inEnglish, noteOf, oneLine } from './citation';
import { formatDay } from './day';

/** One BibTeX entry in UTF-8; its key is the id of the source. */
export function bibtexOf(source: Source): string {
  const isArticle = source.type.startsWith('article');
  const date = formatDay(source.published);
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', `{${latex(source.title)}}`], // the inner braces keep the capitals
    ['author', source.author.map(authorOf).join(' and ') || null],
    [isArticle ? 'journal' : 'howpublished', latex(inEnglish(source.containerTitle))],
    ['publisher', source.publisher && latex(source.publisher)],
    ['date', date],
    ['year', date.slice(0, 4)],
    ['month', String(Number(date.slice(5, 7)))],
    ['language', latex(source.language)],
    ['url', source.url && encodeURI(source.url).replace(/%25/g, '%')],
    ['note', latex(noteOf(source))],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@${isArticle ? 'article' : 'misc'}{${source.id},\n${lines.join('')}}\n`;
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
