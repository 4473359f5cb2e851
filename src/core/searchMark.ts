import { soundOf, wordsIn } from './searchFold';

/** A part of a text, and whether it is a word that answered a query. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** A text in pieces that together are the text again; `sounds` are words as `soundOf` folds them. */
export function piecesOf(text: string, sounds: ReadonlySet<string>): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const word of wordsIn(text)) {
    if (!sounds.has(soundOf(word.text))) continue;
    if (word.start > end) pieces.push({ text: text.slice(end, word.start), hit: false });
    pieces.push({ text: word.text, hit: true });
    end = word.end;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), hit: false });
  return pieces;
}

/** The first of other names that has a word that answered, where the text has none. */
export function answeringName(text: string, names: readonly string[], sounds: ReadonlySet<string>): string | null {
  const answers = (name: string) => piecesOf(name, sounds).some(({ hit }) => hit);
  return answers(text) ? null : (names.find(answers) ?? null);
}
