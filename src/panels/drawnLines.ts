import { createStore } from 'zustand/vanilla';
import type { List } from '../core/view';

const PART = 200; // lines that are drawn at a time

/** So many lines of a chronology are drawn before anybody comes to them, that the browser's own search finds words in them. */
export const FINDABLE = 400;

/**
 * How many lines of each form of the list are drawn at most; more each time a reader comes to the end of them. Kept until
 * the page is left, so that whoever comes back from a card finds the line that led to it.
 */
export const linesDrawn = createStore<Readonly<Record<List, number>>>(() => ({
  overview: PART,
  happened: PART,
  known: PART,
}));

export function drawMore(list: List): void {
  linesDrawn.setState((drawn) => ({ [list]: drawn[list] + PART }));
}
