import { sentences, shortened } from './sentences';
import type { Paragraph, Piece } from './tour';

/** Something in a text that is not read here, and where: the number of characters before it. `joined` is made by `sentences`. */
export interface Flaw {
  readonly at: number;
  readonly joined: string;
}

/** Pieces with where they begin. What is not read here stays as plain letters, so that nothing in a text is ever markup. */
export interface ParsedText {
  readonly pieces: readonly (readonly [piece: Piece, at: number])[];
  readonly flaws: readonly Flaw[];
}

// Sticky, so that each is tried where the reading has got to. No two ways through any of them: the time is linear.
const LETTERS = /[^\\[*`_<&~!]+/y;
const ESCAPED = /\\([!-/:-@[-`{-~])/y;
const LINK = /\[((?:\\.|[^\\[\]])*)\]\(([^()\s]*)\)/y;
// As in CommonMark: what opens stands before a word or after a gap, what closes the other way round.
const EMPHASIS =
  /(?<!(?<!\\)\*)(?:(?<=^|[\s\p{P}\p{S}])|(?=\*[^\s\p{P}\p{S}]))\*(?![\s*])((?:\\.|[^\\*[\]])+)(?<!\s)(?:(?<=[^\s\p{P}\p{S}])\*|\*(?=$|[\s\p{P}\p{S}]))(?!\*)/uy;
const ENTITY = /&(#\d+|#x[\da-f]+|\w+);/iy;

const SOURCE_LINK = /^\?select=source:([a-z0-9-]+)$/;
const CITED = /^(.*?)\s*(\d{1,6}(?:, \d{1,6})*)$/;

/** Reads the text of one paragraph: letters, `*emphasis*`, links to views and to sources. */
export function parseText(text: string): ParsedText {
  const pieces: [Piece, number][] = [];
  const flaws: Flaw[] = [];
  const letters = (found: string, at: number) => {
    const last = pieces.at(-1);
    if (last?.[0].type === 'text') last[0] = { type: 'text', text: last[0].text + found };
    else pieces.push([{ type: 'text', text: found }, at]);
  };
  let at = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  while (at < text.length) {
    const found = take(LETTERS) ?? take(ESCAPED);
    if (found) {
      const address = WEB_ADDRESS.exec(found[0]);
      if (address) flaws.push({ at: at + address.index, joined: BARE_ADDRESS });
      letters(found[1] ?? found[0], at);
      at += found[0].length;
      continue;
    }
    const marked = take(LINK) ?? take(EMPHASIS);
    if (marked) {
      const inner = plainText(marked[1] ?? '');
      flaws.push(...inner.flaws.map(({ at: within, joined }) => ({ at: at + 1 + within, joined })));
      const piece = marked[2] === undefined ? emphasised(inner.text) : linked(inner.text, marked[2]);
      if (typeof piece === 'string') flaws.push({ at, joined: piece });
      if (typeof piece === 'string') letters(marked[0], at);
      else pieces.push([piece, at]);
      at += marked[0].length;
      continue;
    }
    const sign = text[at] as string;
    const flaw = sign === '&' && !take(ENTITY) ? null : sign === '!' && text[at + 1] !== '[' ? null : FLAWS[sign];
    if (flaw) flaws.push({ at, joined: flaw });
    letters(sign, at);
    at += 1;
  }
  return { pieces: tidied(pieces), flaws };
}

/** Reads a text in which only letters may stand: a title, a heading, the words of a link. */
export function plainText(text: string): { readonly text: string; readonly flaws: readonly Flaw[] } {
  const { pieces, flaws } = parseText(text);
  const marked = pieces.filter(([{ type }]) => type !== 'text');
  return {
    text: tidy(pieces.map(([piece]) => piece.text).join('')),
    flaws: [...flaws, ...marked.map(([, at]) => ({ at, joined: ONLY_PLAIN }))],
  };
}

/** A heading that is one link to a view, its link without the question mark; null for any other. */
export function headingLink(
  text: string,
): { readonly link: string; readonly words: ReturnType<typeof plainText> } | null {
  const [, words, link] = HEADING_LINK.exec(text) ?? [];
  return words === undefined || link === undefined ? null : { link, words: plainText(words) };
}

const HEADING_LINK = /^\[((?:\\.|[^\\[\]])*)\]\(\?([^()\s]*)\)[ \t]*$/;

/** The pieces alone. */
export function paragraphOf({ pieces }: Pick<ParsedText, 'pieces'>): Paragraph {
  return pieces.map(([piece]) => piece);
}

/** One space for each run of spaces and line ends, none at the ends; inside, a space that does not break stays. */
export function tidy(text: string): string {
  return text.replace(SPACES, ' ').trim();
}

const SPACES = /[ \t\r\n\f\v\u2028\u2029]+/g;

function emphasised(text: string): Piece {
  return { type: 'emphasis', text };
}

/** A link to a view or a source; a complaint about any other. */
function linked(text: string, target: string): Piece | string {
  if (text === '') return sentences('This link has no words.', 'Write some between the brackets.');
  if (!target.startsWith('?')) {
    const message = `The link \`${shortened(target)}\` leads elsewhere than to a view of this chronicle.`;
    return sentences(message, 'Write a link that docs/links.md knows, as in `?day=2022-01-18`, or take it away.');
  }
  const source = SOURCE_LINK.exec(target)?.[1];
  if (source === undefined) return { type: 'view', text, link: target.slice(1) };
  const [, name = '', numbers] = CITED.exec(text) ?? [];
  if (numbers === undefined) {
    const mend = `End its words with the numbers, as in \`[${shortened(text)} 4, 5](${shortened(target)})\`.`;
    return sentences('A link to a source names no paragraph.', mend);
  }
  return { type: 'source', text: name, source, paragraphs: numbers.split(', ').map(Number) };
}

const WEB_ADDRESS = /https?:\/\/|www\./;
const BARE_ADDRESS = sentences('A web address stands in the text.', 'Name the page in words.');
const ONLY_PLAIN = sentences('Only plain words can stand here.', 'Take the emphasis or the link away.');

const forItself = (sign: string) => `Write \`\\${sign}\` for the sign itself.`;
const FLAWS: Readonly<Record<string, string>> = {
  '\\': sentences('This backslash stands before nothing that needs one.', forItself('\\')),
  '[': sentences('A bracket opens here, but no whole link.', 'Close the link, or write `\\[` for the sign itself.'),
  '*': sentences('An asterisk opens no emphasis here.', 'Write `*words*`, or `\\*` for the sign itself.'),
  '`': sentences('Code is not read here.', forItself('`')),
  _: sentences('An underscore stands in the text.', 'Write `*words*` for emphasis, or `\\_` for the sign itself.'),
  '<': sentences('HTML is not read here.', forItself('<')),
  '&': sentences('Entities are not read here.', 'Write the sign itself.'),
  '~': sentences('Struck text is not read here.', forItself('~')),
  '!': sentences('Pictures are not read here.', 'Take the exclamation mark away, or the picture.'),
};

/** Pieces with single spaces, none at the ends of the paragraph, no empty ones. */
function tidied(pieces: readonly [Piece, number][]): [Piece, number][] {
  const spaced = pieces.map(([piece, at], index): [Piece, number] => {
    if (piece.type !== 'text') return [piece, at];
    const text = piece.text.replace(SPACES, ' ');
    const begun = index === 0 ? text.trimStart() : text;
    return [{ type: 'text', text: index === pieces.length - 1 ? begun.trimEnd() : begun }, at];
  });
  return spaced.filter(([piece]) => piece.text !== '' || piece.type === 'source');
}
