import type { Issue } from './issue';
import { parseView } from './link';
import { partsOf, sentences, shortened } from './sentences';
import { type Paragraph, type Piece, unsourced, type WrittenStep, type WrittenTour } from './tour';
import { type Block, blocksOf, placeIn } from './tourBlocks';
import { linkComplaints, sourceComplaints, type TourFacts } from './tourFacts';
import { type Flaw, headingLink, paragraphOf, parseText, plainText } from './tourText';
import type { View } from './view';

/**
 * Reads a tour from the text of one file, which is in one language: `# Title`, a line of summary, and for each step
 * `## [Heading](?link)` with a caption in paragraphs. Never throws: what is bad is told and left out or kept as plain
 * letters; a step without a good link is left out. Null where no step is left or the title is missing. Links and sources
 * that are not to be found are told only where the chronicle is whole.
 */
export function readTour(
  file: string,
  text: string,
  facts: TourFacts,
  tell: (issue: Issue) => void,
): WrittenTour | null {
  const complain = (line: number, column: number, joined: string) =>
    tell({ file, place: `${line}:${column}`, ...partsOf(joined) });
  const blocks = blocksOf(text, complain);
  const [title, summary, ...rest] = blocks;
  if (title?.type !== 'title') {
    complain(title?.line ?? 1, 1, NO_TITLE);
    return null;
  }
  const named = plainIn(title, complain);
  if (named === '') complain(title.line, 1, NO_TITLE);
  if (summary?.type !== 'paragraph') complain(title.line, 1, NO_SUMMARY);
  const steps = chaptersOf(summary?.type === 'paragraph' ? rest : blocks.slice(1), complain).flatMap(
    (chapter) => readStep(chapter, facts, complain) ?? [],
  );
  if (steps.length === 0 && facts.whole) complain(title.line, 1, NO_STEP);
  if (steps.length === 0 || named === '') return null;
  return { title: named, summary: summary?.type === 'paragraph' ? plainIn(summary, complain) : '', steps };
}

type Complain = (line: number, column: number, joined: string) => void;

/** A heading and the paragraphs below it. */
interface Chapter {
  readonly heading: Block;
  readonly paragraphs: readonly Block[];
}

function chaptersOf(blocks: readonly Block[], complain: Complain): Chapter[] {
  const chapters: { heading: Block; paragraphs: Block[] }[] = [];
  for (const block of blocks) {
    if (block.type === 'heading') chapters.push({ heading: block, paragraphs: [] });
    else if (block.type === 'title') complain(block.line, 1, SECOND_TITLE);
    else if (chapters.length === 0) complain(block.line, 1, LONG_SUMMARY);
    else chapters.at(-1)?.paragraphs.push(block);
  }
  return chapters;
}

function readStep({ heading, paragraphs }: Chapter, facts: TourFacts, complain: Complain): WrittenStep | null {
  const found = headingLink(heading.text);
  if (!found) {
    complain(heading.line, heading.column, NO_LINK);
    return null;
  }
  const { link, words } = found;
  tellFlaws(heading, words.flaws, complain);
  if (words.text === '') complain(heading.line, heading.column, NO_HEADING);
  const complaints = linkComplaints(link, facts);
  if (facts.whole) for (const complaint of complaints) complain(heading.line, heading.column, complaint);
  if (words.text === '' || complaints.length > 0) return null;
  const { view } = parseView(link, facts.links);
  const caption = paragraphs
    .map((paragraph) => readParagraph(paragraph, view, facts, complain))
    .filter((paragraph) => paragraph.length > 0);
  if (caption.length === 0) complain(heading.line, 1, NO_CAPTION);
  return { link, heading: words.text, caption };
}

function readParagraph(block: Block, view: View, facts: TourFacts, complain: Complain): Paragraph {
  const { pieces, flaws } = parseText(block.text);
  tellFlaws(block, flaws, complain);
  const paragraph = pieces.map(([piece, at]): Piece => {
    const complaints = complaintsOf(piece, view, facts);
    if (facts.whole) for (const complaint of complaints) complain(...placeIn(block, at), complaint);
    return complaints.length > 0 ? { type: 'text', text: piece.text } : piece;
  });
  if (flaws.length > 0) return paragraph; // a source may be among what could not be read
  for (const sentence of unsourced(paragraphOf({ pieces }))) complain(block.line, 1, noSource(sentence));
  return paragraph;
}

function complaintsOf(piece: Piece, view: View, facts: TourFacts): string[] {
  switch (piece.type) {
    case 'view':
      return linkComplaints(piece.link, facts);
    case 'source':
      return sourceComplaints(piece, view, facts);
    default:
      return [];
  }
}

function plainIn(block: Block, complain: Complain): string {
  const { text, flaws } = plainText(block.text);
  tellFlaws(block, flaws, complain);
  return text;
}

/** The first flaw of each kind in a block, as the further ones mostly follow from it. */
function tellFlaws(block: Block, flaws: readonly Flaw[], complain: Complain): void {
  const first = new Map<string, Flaw>();
  for (const flaw of flaws) if (!first.has(flaw.joined)) first.set(flaw.joined, flaw);
  for (const { at, joined } of first.values()) complain(...placeIn(block, at), joined);
}

const NO_TITLE = sentences(
  'A tour begins with its title, and this file does not.',
  'Write `# Title` in the first line.',
);
const SECOND_TITLE = sentences('A second title stands here.', 'Write `## [Heading](?…)`, or take it away.');
const NO_SUMMARY = sentences('No line says what the tour is about.', 'Write one below the title.');
const LONG_SUMMARY = sentences(
  'The summary has a second paragraph.',
  'Keep one, or begin a step with `## [Heading](?…)`.',
);
const NO_STEP = sentences('The tour has no step that can be used.', 'Write `## [Heading](?…)` and a caption below it.');
const NO_LINK = sentences('The heading of a step is a link to its view.', 'Write `## [Heading](?day=2022-01-18)`.');
const NO_HEADING = sentences('The link of this step has no words.', 'Write some between the brackets.');
const NO_CAPTION = sentences('This step has no caption.', 'Write a paragraph below its heading.');

function noSource(sentence: string): string {
  return sentences(
    `The sentence \`${shortened(sentence)}\` does not end with its source.`,
    'Write `… ([Riga 4](?select=source:wapo-2021-12-01)).`, or spell out what only looks like the end of a sentence.',
  );
}
