import { ADVANCES } from './advances';
import type { Type } from './look';

/** What of a type decides how wide a text is. */
export type Face = Pick<Type, 'size' | 'weight' | 'italic' | 'family' | 'spacing'>;

/** How wide a text is set, px, without kerning; the same in every program. */
export function textWidth(text: string, face: Face): number {
  const advances = advancesOf(face);
  let thousandths = 0;
  let letters = 0;
  for (const letter of text) {
    thousandths += advances.get(letter.codePointAt(0) ?? 0) ?? advanceOfStranger(letter);
    letters++;
  }
  return (thousandths * face.size) / 1000 + letters * face.spacing;
}

/** The text in lines that are no wider than `most`, px, where its words allow; a single longer word has its own line. */
export function wrapped(text: string, face: Face, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, face) <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Wrapped in as few lines as `most` allows, and these as even as can be. */
export function balanced(text: string, face: Face, most: number): readonly string[] {
  let lines = wrapped(text, face, most);
  for (let width = most - 1; width > 0; width--) {
    const narrower = wrapped(text, face, width);
    if (narrower.length > lines.length || narrower.some((line) => textWidth(line, face) > width)) return lines;
    lines = narrower;
  }
  return lines;
}

/** Letters that our fonts have not come from whatever font has them: East Asian ones are square, others about this wide. */
const STRANGER = 600;
const SQUARE = 1000;

function advanceOfStranger(letter: string): number {
  if (/\p{M}|\p{Cf}/u.test(letter)) return 0;
  return /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Extended_Pictographic}/u.test(
    letter,
  )
    ? SQUARE
    : STRANGER;
}

const read = new Map<string, ReadonlyMap<number, number>>();

function advancesOf(face: Face): ReadonlyMap<number, number> {
  const name = nameOf(face);
  let advances = read.get(name);
  if (!advances) {
    advances = new Map(
      Object.entries(ADVANCES[name] ?? {}).flatMap(([first, widths]) =>
        widths.split(' ').map((width, at): [number, number] => [Number(first) + at, Number(width)]),
      ),
    );
    read.set(name, advances);
  }
  return advances;
}

/** Of the sans there is no italic of its own: what slopes is the upright, slanted by whoever draws it. */
function nameOf({ family, weight, italic }: Face): string {
  if (family === '--display') return italic ? '--display 400 italic' : '--display 600';
  return weight < 450 ? '--text 400' : weight < 550 ? '--text 500' : '--text 600';
}
