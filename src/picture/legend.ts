import { type Band, bandAt, bandOf, brokenLink, paragraph, SIDE } from './band';
import type { Look } from './look';
import { textWidth, wrapped } from './textWidth';
import { HEADING, KEY, NOTE } from './type';
import { MIDDLE, written } from './writing';

/** A sign and what it means. */
export interface Key {
  readonly text: string;
  /** px that the sign takes. */
  readonly width: number;
  /** Draws the sign with its middle at a height; `x` is its left side. */
  readonly sign: (x: number, y: number) => string;
}

/** Keys under one heading. */
export interface KeyGroup {
  readonly heading: string;
  readonly keys: readonly Key[];
}

/** What stands under the map. */
export interface LegendTexts {
  readonly groups: readonly KeyGroup[];
  /** Sentences on what is drawn and how far it can be trusted. */
  readonly notes: readonly string[];
  readonly credits: string;
  readonly link: string;
}

const ROW = 22;
const TOP = 8;
const BOTTOM = 9;
const AFTER_HEADING = 10;
const BETWEEN_KEYS = 16;
const BETWEEN_GROUPS = 30;
const BESIDE = 6; // px between a sign and its words

/** The keys by group, as many groups on a row as have room; then notes in columns; then credits and link. No lower than `least`, px. */
export function legendOf({ groups, notes, credits, link }: LegendTexts, width: number, look: Look, least = 0): Band {
  const parts = [keyRows(groups, width, look), noteColumns(notes, width, look), lastLines(credits, link, width, look)];
  let y = TOP;
  let markup = '';
  for (const part of parts) {
    markup += bandAt(part, y);
    y += part.height;
  }
  return bandOf(width, Math.max(least, y + BOTTOM), 'above', look, markup);
}

function keyRows(groups: readonly KeyGroup[], width: number, look: Look): Band {
  const end = width - SIDE;
  let [x, y] = [SIDE, 0];
  let markup = '';
  for (const { heading, keys } of groups) {
    const start = textWidth(heading, HEADING) + AFTER_HEADING;
    const long = start + keys.reduce((sum, key) => sum + widthOf(key) + BETWEEN_KEYS, -BETWEEN_KEYS);
    if (x > SIDE && x + long > end) [x, y] = [SIDE, y + ROW];
    markup += written(heading, HEADING, look, { x, y: y + ROW / 2 + HEADING.size * MIDDLE });
    x += start;
    for (const [at, key] of keys.entries()) {
      if (at > 0 && x + widthOf(key) > end) [x, y] = [SIDE + start, y + ROW];
      const lines = wrapped(key.text, KEY, end - x - key.width - BESIDE);
      markup += key.sign(x, y + ROW / 2);
      for (const [row, line] of lines.entries())
        markup += written(line, KEY, look, {
          x: x + key.width + BESIDE,
          y: y + row * ROW + ROW / 2 + KEY.size * MIDDLE,
        });
      y += (lines.length - 1) * ROW;
      x += widthOf(key) + BETWEEN_KEYS;
    }
    x += BETWEEN_GROUPS - BETWEEN_KEYS;
  }
  return { height: groups.length > 0 ? y + ROW + 3 : 0, markup };
}

function widthOf({ text, width }: Key): number {
  return width + BESIDE + textWidth(text, KEY);
}

const LINE = 14;
const COLUMN = 400; // px, about eighty letters: a line that an eye can follow
const GUTTER = 28;

/** Notes in as many columns as have room, each note whole, the columns as even as their order allows. */
function noteColumns(notes: readonly string[], width: number, look: Look): Band {
  const room = width - 2 * SIDE;
  const columns = Math.max(1, Math.min(notes.length, Math.floor((room + GUTTER) / (COLUMN + GUTTER))));
  const wide = (room - (columns - 1) * GUTTER) / columns;
  const texts = notes.map((note) => wrapped(note, NOTE, wide));
  const rows = shortest(
    texts.map(({ length }) => length),
    columns,
  );
  let [column, row] = [0, 0];
  let markup = '';
  for (const lines of texts) {
    if (row > 0 && row + lines.length > rows) [column, row] = [column + 1, 0];
    const x = SIDE + column * (wide + GUTTER);
    markup += paragraph(lines, NOTE, look, { x, y: row * LINE, leading: LINE });
    row += lines.length;
  }
  return { height: notes.length > 0 ? rows * LINE + 5 : 0, markup };
}

/** The fewest rows in which texts of these many lines fill no more than so many columns. */
function shortest(lengths: readonly number[], columns: number): number {
  for (let rows = Math.max(0, ...lengths); ; rows++) {
    let [column, row] = [0, 0];
    for (const length of lengths) {
      if (row > 0 && row + length > rows) [column, row] = [column + 1, 0];
      row += length;
    }
    if (column < columns) return rows;
  }
}

/** Credits and link, side by side where they have room. */
function lastLines(credits: string, link: string, width: number, look: Look): Band {
  const room = width - 2 * SIDE;
  const said = wrapped(credits, NOTE, room);
  const address = brokenLink(link, NOTE, room);
  const last = textWidth(said.at(-1) ?? '', NOTE);
  const isOne = address.length === 1 && last + GUTTER + textWidth(link, NOTE) <= room;
  const [x, y, anchor] = isOne ? ([width - SIDE, -LINE, 'end'] as const) : ([SIDE, 0, 'start'] as const);
  return {
    height: (said.length + (isOne ? 0 : address.length)) * LINE,
    markup:
      paragraph(said, NOTE, look, { x: SIDE, y: 0, leading: LINE }) +
      paragraph(address, NOTE, look, { x, y: said.length * LINE + y, leading: LINE, anchor }),
  };
}
