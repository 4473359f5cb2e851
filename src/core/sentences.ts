import { closest } from './closest';
import type { Issue, Severity } from './issue';

/** What is wrong, how to mend it and how bad it is, as the one string that a valibot message can be. */
export function sentences(message: string, mend: string, severity: Severity = 'fault'): string {
  return [message, mend, severity].join('\n');
}

/** The parts of `sentences`. */
export function partsOf(joined: string): Pick<Issue, 'message' | 'mend' | 'severity'> {
  const [message = '', mend = 'See docs/data.md.', severity] = joined.split('\n');
  return { message, mend, severity: severity === 'warning' ? 'warning' : 'fault' };
}

/** `a`, `b` or `c`. */
export function anyOf(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  const last = quoted.pop() ?? 'nothing';
  return quoted.length > 0 ? `${quoted.join(', ')} or ${last}` : last;
}

/** Suggests the nearest candidate, else says what else to do. */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise: string): string {
  const guess = closest(word, candidates);
  return guess === null ? otherwise : `Did you mean \`${guess}\`?`;
}

/** The message of a value of the wrong type; the sentence says "This is <the value>, not <what>". */
export function wanted(what: string, mend: string) {
  return ({ input }: { readonly input: unknown }): string =>
    input === undefined || input === null
      ? sentences('This is empty.', mend)
      : sentences(`This is ${inWords(input)}, not ${what}.`, mend);
}

/** A value of a file in few words: `the number 27`, `a list`. */
export function inWords(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'string') return `the text \`${shortened(value)}\``;
  if (typeof value === 'number' || typeof value === 'boolean') return `the ${typeof value} ${value}`;
  return 'something else';
}

/** A text from a file, short enough and on one line to be quoted in a sentence. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}

const LONGEST_QUOTE = 60;
