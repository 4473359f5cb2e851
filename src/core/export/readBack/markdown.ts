import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import type { Back, Row } from './row';

/**
 * A row for each heading of the third level: below it a line with kind, status, date and places in words and, as code,
 * the id and the date as written; then a list of what was said, with footnotes. Footnotes must have their texts.
 */
export function readMarkdown(text: string): Back {
  const tree = fromMarkdown(text, { extensions: [gfmFootnote()], mdastExtensions: [gfmFootnoteFromMarkdown()] });
  const rows: Row[] = [];
  const markup: string[] = [];
  const footnotes = new Set<string>();
  tree.children.forEach((node, at) => {
    markup.push(...markupIn(node));
    if (node.type === 'footnoteDefinition') footnotes.add(node.identifier);
    if (node.type !== 'heading' || node.depth !== 3) return;
    const [facts, list] = [tree.children[at + 1], tree.children[at + 2]];
    if (facts?.type !== 'paragraph' || list?.type !== 'list') throw new Error(`Not an event: ${textOf(node)}`);
    const [id, date] = facts.children.flatMap((inner) => (inner.type === 'inlineCode' ? [inner.value] : []));
    const [, status, , places] = textOf({ ...facts, children: facts.children.slice(0, 1) }).split(' · ');
    rows.push({
      id: id ?? '',
      title: textOf(node),
      status: status ?? '',
      date: date ?? '',
      places: (places ?? '').trim().split(' – '),
      passages: list.children.map(passageOf),
    });
  });
  for (const { passages } of rows)
    for (const passage of passages)
      if (!footnotes.has(passage.split(' ')[0] ?? '')) throw new Error(`There is no footnote for ${passage}.`);
  return { rows, markup };
}

/** The footnote of an item of the list, and the numbers that its text ends with. */
function passageOf(item: Nodes): string {
  const notes = nodesIn(item).flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : []));
  const numbers = /([\d, ]+)\s*$/.exec(textOf(item))?.[1] ?? '';
  return `${notes.at(-1)} ${numbers.trim().split(', ').join(' ')}`;
}

const OURS: ReadonlySet<string> = new Set([
  ...['heading', 'paragraph', 'text', 'inlineCode', 'link', 'list', 'listItem'],
  ...['footnoteDefinition', 'footnoteReference'],
]);

/** What the writer never writes: its lists hold paragraphs and nothing else. */
function markupIn(node: Nodes): string[] {
  return nodesIn(node).flatMap((inner) => {
    const isNested = inner.type === 'listItem' && inner.children.some(({ type }) => type !== 'paragraph');
    return isNested || !OURS.has(inner.type) ? [inner.type] : [];
  });
}

function textOf(node: Nodes): string {
  return nodesIn(node)
    .map((inner) => (inner.type === 'text' ? inner.value : ''))
    .join('');
}

function nodesIn(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesIn) : [])];
}
