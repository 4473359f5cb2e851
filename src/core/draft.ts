import type { Chronicle } from './chronicle';
import { formatParagraph } from './formatTour';
import { formatView, type LinkFacts, parseView } from './link';
import { type Paragraph, type Piece, unsourced, type WrittenTour } from './tour';
import { linkComplaints, sourceComplaints, type TourFacts } from './tourFacts';
import { parseText, tidy } from './tourText';
import type { View } from './view';

/** A step as it is being written: its texts as they were typed. */
export interface DraftStep {
  readonly link: string;
  readonly heading: string;
  /** Paragraphs between empty lines, typed as they stand in the file of a tour. */
  readonly caption: string;
}

/** A tour as it is being written. */
export interface Draft {
  readonly title: string;
  readonly summary: string;
  readonly steps: readonly DraftStep[];
}

/** The link of a view as a step of a tour has it: of no language and of no other tour. */
export function linkOfStep(view: View, facts: LinkFacts): string {
  return formatView({ ...view, tour: null, step: 1, language: facts.home.language }, facts);
}

/** What was typed as a tour that can be written down. Whatever is not read in a caption stays in it as plain letters. */
export function tourOf(
  { title, summary, steps }: Draft,
  facts: TourFacts,
  instead: { readonly title: string; readonly summary: string },
): WrittenTour {
  return {
    title: tidy(title) || instead.title,
    summary: tidy(summary) || instead.summary,
    steps: steps.map((step) => {
      const link = linkOfStep(viewOf(step, facts), facts.links);
      return { link, heading: tidy(step.heading) || `?${link}`, caption: captionOf(step, facts) };
    }),
  };
}

/** What a reader of the file would miss: sentences without their source, and steps without a caption. */
export function lacksOf({ steps }: Draft, facts: TourFacts): { readonly sources: number; readonly captions: number } {
  const captions = steps.map((step) => captionOf(step, facts));
  return {
    sources: captions.flat().flatMap(unsourced).length,
    captions: captions.filter((caption) => caption.length === 0).length,
  };
}

/** A source that a caption may name, with its paragraphs. */
export type Citable = Pick<Extract<Piece, { readonly type: 'source' }>, 'source' | 'paragraphs'>;

/** The sources of what the view of a step is about, as far as they were out by its clock; each once. */
export function citableIn(link: string, chronicle: Chronicle, facts: LinkFacts): Citable[] {
  const { selection, clock, day } = parseView(link, facts).view;
  const said =
    selection?.type === 'event'
      ? chronicle.events.find(({ id }) => id === selection.id)?.reports
      : selection?.type === 'territory'
        ? chronicle.territories[selection.id]?.statements
        : undefined;
  const out = (said ?? []).filter(({ published }) => clock === 'hindsight' || published <= day);
  const all = new Map(
    out.map(({ source, paragraphs }) => [`${source} ${paragraphs.join()}`, { source, paragraphs }] as const),
  );
  return [...all.values()];
}

/** What was typed, its last sentence now ending with a source. */
export function withSource(typed: string, cited: Citable, name: string): string {
  const [, text = '', stop] = /^(.*?)([.!?…]?)\s*$/su.exec(typed) ?? [];
  const source = formatParagraph([{ type: 'source', text: name, ...cited }]);
  return `${text} (${source})${stop || '.'}`.trimStart();
}

/** The name of a tour's file: its title in small Latin letters, and the language where it is not the first. */
export function fileNameOf(title: string, language: string, [first]: readonly string[]): string {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const id = (words ?? []).join('-').replace(/^[0-9-]+/, '');
  return `${id === '' ? 'tour' : id}${language === first ? '' : `.${language}`}.md`;
}

function viewOf({ link }: DraftStep, { links }: TourFacts): View {
  return parseView(link, links).view;
}

/** The paragraphs of what was typed. */
function captionOf(step: DraftStep, facts: TourFacts): Paragraph[] {
  const view = viewOf(step, facts);
  return step.caption
    .split(/(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/)
    .map((text) => joined(parseText(text).pieces.map(([piece]) => usable(piece, view, facts))))
    .filter((paragraph) => paragraph.length > 0);
}

function usable(piece: Piece, view: View, facts: TourFacts): Piece {
  const bad =
    (piece.type === 'view' && linkComplaints(piece.link, facts).length > 0) ||
    (piece.type === 'source' && sourceComplaints(piece, view, facts).length > 0);
  return bad ? { type: 'text', text: piece.text } : piece;
}

/** Neighbouring texts as one. */
function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last?.type === 'text' && piece.type === 'text') all[all.length - 1] = { ...last, text: last.text + piece.text };
    else if (piece.text !== '' || piece.type === 'source') all.push(piece);
  }
  return all;
}
