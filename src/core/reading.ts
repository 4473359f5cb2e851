import type { Chronicle, ChronicleEvent, Report, Territory, TerritoryStatement } from './chronicle';
import type { Day } from './day';
import type { Clock } from './view';

/** What a passage of a source became: a report of an event, or a statement about an area. */
export type Part =
  | { readonly type: 'event'; readonly event: ChronicleEvent; readonly said: Report }
  | { readonly type: 'territory'; readonly territory: Territory; readonly said: TerritoryStatement };

export interface Reading {
  /** By the first paragraph of each part, ascending. */
  readonly passages: readonly { readonly paragraph: number; readonly parts: readonly Part[] }[];
  /** Parts that came out after the day; none in hindsight. */
  readonly later: number;
}

/** A source in reading order: first paragraph, then the further ones, events before areas. */
export function readingOf(chronicle: Chronicle, source: string, day: Day, clock: Clock): Reading {
  const all: readonly Part[] = [
    ...chronicle.events.flatMap((event) => event.reports.map((said) => ({ type: 'event' as const, event, said }))),
    ...Object.values(chronicle.territories).flatMap((territory) =>
      territory.statements.map((said) => ({ type: 'territory' as const, territory, said })),
    ),
  ].filter(({ said }) => said.source === source);
  const out = all.filter(({ said }) => clock === 'hindsight' || said.published <= day);
  const byParagraph = new Map<number, Part[]>();
  for (const part of out.sort((first, second) => order(first.said.paragraphs, second.said.paragraphs))) {
    const paragraph = part.said.paragraphs[0] ?? 0;
    const passage = byParagraph.get(paragraph);
    if (passage) passage.push(part);
    else byParagraph.set(paragraph, [part]);
  }
  return {
    passages: [...byParagraph].map(([paragraph, parts]) => ({ paragraph, parts })),
    later: all.length - out.length,
  };
}

function order(first: readonly number[], second: readonly number[]): number {
  for (let index = 0; index < first.length && index < second.length; index++) {
    const difference = (first[index] ?? 0) - (second[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return first.length - second.length;
}
