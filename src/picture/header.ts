import { type Band, bandOf, paragraph, SIDE } from './band';
import type { Look, Type } from './look';
import { textWidth, wrapped } from './textWidth';
import { DAY, SUBTITLE, TITLE } from './type';

/** What stands over the map. */
export interface HeaderTexts {
  readonly title: string;
  readonly subtitle: string;
  /** The days shown. */
  readonly days: string;
  /** By whose knowledge, and whether filters are on. */
  readonly clock: string;
}

const TOP = 9;
const BOTTOM = 11;
const GAP = 28; // px between the two sides

/** Title at the left, time at the right; under each other where they have no room side by side. No lower than `least`, px. */
export function headerOf({ title, subtitle, days, clock }: HeaderTexts, width: number, look: Look, least = 0): Band {
  const [left, right] = [widest([title, TITLE], [subtitle, SUBTITLE]), widest([days, DAY], [clock, SUBTITLE])];
  const room = width - 2 * SIDE;
  if (left + GAP + right <= room) {
    const about = column(
      [
        [title, TITLE],
        [subtitle, SUBTITLE],
      ],
      room,
      look,
      SIDE,
      'start',
    );
    const time = column(
      [
        [days, DAY],
        [clock, SUBTITLE],
      ],
      room,
      look,
      width - SIDE,
      'end',
    );
    return bandOf(width, Math.max(least, about.bottom + BOTTOM), 'below', look, about.markup + time.markup);
  }
  const all: [string, Type][] = [
    [title, TITLE],
    [subtitle, SUBTITLE],
    [days, DAY],
    [clock, SUBTITLE],
  ];
  const { markup, bottom } = column(all, room, look, SIDE, 'start');
  return bandOf(width, Math.max(least, bottom + BOTTOM), 'below', look, markup);
}

const LEADING = 1.3; // heights of the type

function column(
  texts: readonly [string, Type][],
  room: number,
  look: Look,
  x: number,
  anchor: 'start' | 'end',
): { markup: string; bottom: number } {
  let y = TOP;
  let markup = '';
  for (const [text, type] of texts) {
    const lines = wrapped(text, type, room);
    // both sides of a header have a first line of one height, so that they stand on one line
    const leading = (type === DAY && y === TOP ? TITLE.size : type.size) * LEADING;
    markup += paragraph(lines, type, look, { x, y, leading, anchor });
    y += lines.length * leading;
  }
  return { markup, bottom: y };
}

function widest(...texts: readonly [string, Type][]): number {
  return Math.max(...texts.map(([text, type]) => textWidth(text, type)));
}
