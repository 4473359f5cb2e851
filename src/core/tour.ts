import type { Chronicle, Text } from './chronicle';

/** A piece of a caption. What a reader sees of it is `text`, and of a source its paragraphs too. */
export type Piece =
  | { readonly type: 'text' | 'emphasis'; readonly text: string }
  /** Another view of the chronicle: its link without the question mark. */
  | { readonly type: 'view'; readonly text: string; readonly link: string }
  /** Where a sentence comes from. */
  | { readonly type: 'source'; readonly text: string; readonly source: string; readonly paragraphs: readonly number[] };

export type Paragraph = readonly Piece[];

/** A view with a caption, in every language of the chronicle. */
export interface Step {
  /** The link of its view without the question mark; it names neither a language nor a tour. */
  readonly link: string;
  readonly heading: Text;
  readonly caption: Readonly<Record<string, readonly Paragraph[]>>;
}

/** An ordered list of links with captions; at least one step. */
export interface Tour {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  readonly steps: readonly Step[];
}

/** A chronicle with the tours through it, where they are at hand. */
export type WithTours = Chronicle & { readonly tours?: readonly Tour[] };

/** A step as one file has it, in one language. */
export interface WrittenStep {
  readonly link: string;
  readonly heading: string;
  readonly caption: readonly Paragraph[];
}

/** A tour as one file has it, in one language. */
export interface WrittenTour {
  readonly title: string;
  readonly summary: string;
  readonly steps: readonly WrittenStep[];
}

const SOURCE = '\uFFFC'; // Unicode's sign for an object among letters

/** The sentences of a paragraph that do not end with their source. A full stop before a capital or a digit ends one. */
export function unsourced(paragraph: Paragraph): string[] {
  const text = paragraph
    .map((piece) => (piece.type === 'source' ? SOURCE : piece.text.replaceAll(SOURCE, '')))
    .join('');
  return text
    .split(SENTENCE_ENDS)
    .filter((sentence) => !SOURCED.test(sentence))
    .map((sentence) => sentence.replaceAll(SOURCE, '…'));
}

const SENTENCE_ENDS = /(?<=[.!?…][”’»")\]]*)\s+(?=[“„«"'([]*[\p{Lu}\d])/u;
const SOURCED = /\uFFFC\)?[.!?…][”’»"]*$/;
