import { toMiddle } from './toMiddle';

/** For each note the mark in the text from which a reader came to it. */
const cameFrom = new WeakMap<HTMLElement, HTMLElement>();

export function noteId(number: number): string {
  return `note-${number}`;
}

/** Goes from a mark in the text to its note. The address, whose history belongs to the view, stays as it is. */
export function toNote(mark: HTMLElement, number: number): void {
  const note = document.getElementById(noteId(number));
  if (!note) return;
  cameFrom.set(note, mark);
  goTo(note);
}

/** Goes from a note to the mark that led to it, or to the first that leads to it. */
export function toText(number: number): void {
  const note = document.getElementById(noteId(number));
  const from = note && cameFrom.get(note);
  const mark = from?.isConnected ? from : document.querySelector<HTMLElement>(`[data-note="${number}"]`);
  if (mark) goTo(mark);
}

function goTo(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  toMiddle(element);
}
