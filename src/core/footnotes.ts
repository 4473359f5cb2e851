import type { Known } from './known';
import type { Entry } from './scene';

/** A source as an event refers to it: its number, and the paragraphs of it that the event is in, ascending. */
export interface Reference {
  readonly number: number;
  readonly source: string;
  readonly paragraphs: readonly number[];
}

export interface Footnotes {
  /** Ids in the order in which they are first referred to: the first has number 1. */
  readonly sources: readonly string[];
  readonly byEvent: ReadonlyMap<string, readonly Reference[]>;
}

/** Numbers the sources of what a list tells as footnotes are, in the order in which they are met: an event's leading report first. */
export function footnotesOf(entries: readonly Entry[]): Footnotes {
  const numbers = new Map<string, number>();
  const byEvent = new Map<string, readonly Reference[]>();
  for (const { event, known } of entries) {
    const paragraphs = new Map<string, Set<number>>();
    for (const report of [known.decidedBy, ...known.reports]) {
      if (!numbers.has(report.source)) numbers.set(report.source, numbers.size + 1);
      const found = paragraphs.get(report.source) ?? new Set();
      for (const paragraph of report.paragraphs) found.add(paragraph);
      paragraphs.set(report.source, found);
    }
    const references = [...paragraphs].map(([source, found]) => ({
      number: numbers.get(source) ?? 0,
      source,
      paragraphs: [...found].sort((first, second) => first - second),
    }));
    byEvent.set(
      event,
      references.sort((first, second) => first.number - second.number),
    );
  }
  return { sources: [...numbers.keys()], byEvent };
}

/** The references of an event apart: to what its leading report says, and to whatever else is reported of it. */
export function apart(
  { decidedBy }: Pick<Known, 'decidedBy'>,
  references: readonly Reference[],
): { readonly lead: Reference | null; readonly others: readonly Reference[] } {
  const { source, paragraphs } = decidedBy;
  const led = references.find((reference) => reference.source === source);
  const others = references.map((reference) =>
    reference === led
      ? { ...reference, paragraphs: reference.paragraphs.filter((one) => !paragraphs.includes(one)) }
      : reference,
  );
  return { lead: led ? { ...led, paragraphs } : null, others: others.filter((other) => other.paragraphs.length > 0) };
}
