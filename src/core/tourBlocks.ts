import { sentences } from './sentences';

/** A part of a tour's file: its text, and where in the file that begins. */
export interface Block {
  readonly type: 'title' | 'heading' | 'paragraph';
  /** Lines of a paragraph are joined as they stand. */
  readonly text: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

type Complain = (line: number, column: number, joined: string) => void;

/** Splits a file into its title, headings and paragraphs. Every other kind of line is told and read as a paragraph's. */
export function blocksOf(text: string, complain: Complain): Block[] {
  const blocks: Block[] = [];
  let inParagraph = false;
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  for (const [index, written] of lines.entries()) {
    const line = index + 1;
    const [, signs, words = ''] = HEADING.exec(written) ?? [];
    const isEmpty = /^[ \t]*$/.test(written);
    const last = blocks.at(-1);
    if (signs !== undefined) {
      const type = signs.length === 1 ? 'title' : 'heading';
      blocks.push({ type, text: words, line, column: written.length - words.length + 1 });
    } else if (!isEmpty) {
      const other = OTHERS.find(([pattern]) => pattern.test(written));
      if (other) complain(line, 1, other[1]);
      if (inParagraph && last) blocks[blocks.length - 1] = { ...last, text: `${last.text}\n${written}` };
      else blocks.push({ type: 'paragraph', text: written, line, column: 1 });
    }
    inParagraph = signs === undefined && !isEmpty;
  }
  return blocks;
}

/** The line and column of a place in a block's text. */
export function placeIn({ text, line, column }: Block, at: number): readonly [line: number, column: number] {
  const before = text.slice(0, at).split('\n');
  const last = before.at(-1) ?? '';
  return before.length === 1 ? [line, column + last.length] : [line + before.length - 1, last.length + 1];
}

const HEADING = /^(##?)[ \t]+(.*)$/;

const KINDS = 'Write a title, headings with a link, and paragraphs; docs/tours.md shows one.';
const OTHERS: readonly (readonly [pattern: RegExp, joined: string])[] = [
  [/^[ \t]/, sentences('This line is indented.', 'Start it at the beginning of the line.')],
  [/^#/, sentences('A tour has no heading of this kind.', 'Write `# Title` or `## [Heading](?…)`.')],
  [/^([-+*]|\d+[.)])([ \t]|$)/, sentences('A tour has no lists.', KINDS)],
  [/^>/, sentences('A tour has no quotations set apart.', KINDS)],
  [/^(```|~~~)/, sentences('A tour has no code.', KINDS)],
  [/^\|/, sentences('A tour has no tables.', KINDS)],
  [
    /^(=+[ \t]*|-{2,}[ \t]*|([*_-])[ \t]*(\2[ \t]*){2,})$/,
    sentences('A tour has no rules.', 'Leave a line empty instead.'),
  ],
  [
    /^\[(\\.|[^\\[\]])*\]:/,
    sentences('A tour has no footnotes and no links set apart.', 'Write each link where it belongs.'),
  ],
];
