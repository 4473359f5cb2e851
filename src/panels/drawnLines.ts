import { createStore } from 'zustand/vanilla';
import type { List } from '../core/view';

/** Lines that are drawn at a time: about as many as take a twentieth of a second. */
export const PARTS: Readonly<Record<List, number>> = { overview: 200, happened: 100, known: 100 };

/** So many lines of a chronology are drawn before anybody comes to them, that the browser's own search finds words in them. */
export const FINDABLE = 400;

/**
 * How many lines of each form of the list are drawn at most; more each time a reader comes to the end of them. Kept until
 * the page is left, so that whoever comes back from a card finds the line that led to it.
 */
export const linesDrawn = createStore<Readonly<Record<List, number>>>(() => PARTS);

export function drawMore(list: List): void {
  linesDrawn.setState((drawn) => ({ [list]: drawn[list] + PARTS[list] }));
}

/** The event whose card was opened last from a chronology. */
export const lastOpened = createStore<{ readonly event: string | null }>(() => ({ event: null }));
