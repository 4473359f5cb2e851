import type {
  Actor,
  Chronicle,
  ChronicleEvent,
  Dispute,
  Place,
  Report,
  Source,
  TerritoryStatement,
  Text,
} from './chronicle';
import type { Day } from './day';
import { answersKnown } from './dispute';

export const FINDABLES = ['event', 'actor', 'place', 'territory', 'source', 'dispute', 'report', 'statement'] as const;
export type Findable = (typeof FINDABLES)[number];

/** What can be found, with the words that it is found by. */
export interface SearchDocument {
  readonly kind: Findable;
  /** Of the thing itself; of a report its event's, of a statement its territory's. */
  readonly id: string;
  /** What it is called, or what it says, in every language. */
  readonly title: Text;
  /** Other spellings of its name. */
  readonly names: readonly string[];
  /** Words that lead to it too, but say less of it: roles, places, people. */
  readonly more: readonly string[];
  /** The day from which it was known, or known by these words; null for what does not depend on it. */
  readonly since: Day | null;
  /** What a source says, for a report or a statement. */
  readonly said: Report | TerritoryStatement | null;
}

/**
 * All that can be found in a chronicle, one by one, so that many need not be made at once. An event stands there once
 * more for each day that adds words to it.
 */
export function* searchDocuments(chronicle: Chronicle): Generator<SearchDocument, void> {
  const actors: FirstDays = new Map();
  const places: FirstDays = new Map();
  for (const event of chronicle.events) {
    yield* eventDocuments(chronicle, event);
    for (const { published, actors: parts, by, places: at, from } of event.reports) {
      note(actors, published, [...Object.keys(parts), ...by]);
      note(places, published, from === null ? at : [...at, from]);
    }
  }
  for (const { id, names, statements } of Object.values(chronicle.territories)) {
    yield document('territory', id, names, {});
    for (const said of statements) {
      yield saidDocument(chronicle, 'statement', id, said, Object.values(names));
      note(actors, said.published, said.by);
    }
  }
  for (const actor of Object.values(chronicle.actors)) yield actorDocument(chronicle, actor, actors);
  for (const place of Object.values(chronicle.places)) yield placeDocument(place, places);
  for (const source of Object.values(chronicle.sources)) yield sourceDocument(source);
  for (const dispute of Object.values(chronicle.disputes)) yield disputeDocument(chronicle, dispute);
  for (const { id, reports } of chronicle.events)
    for (const said of reports) yield saidDocument(chronicle, 'report', id, said);
}

/** The day on which a source first named each. */
type FirstDays = Map<string, Day>;

function note(first: FirstDays, published: Day, named: readonly string[]): void {
  for (const id of named) first.set(id, Math.min(first.get(id) ?? published, published));
}

function document(
  kind: Findable,
  id: string,
  title: Text,
  more: Partial<Omit<SearchDocument, 'kind' | 'id' | 'title'>>,
): SearchDocument {
  return { kind, id, title, names: [], more: [], since: null, said: null, ...more };
}

function* eventDocuments(chronicle: Chronicle, { id, title, reports }: ChronicleEvent): Generator<SearchDocument> {
  const words = new Set<string>();
  for (const [at, report] of reports.entries()) {
    const before = words.size;
    for (const word of namesIn(chronicle, report)) words.add(word);
    if (at > 0 && words.size === before) continue;
    yield document('event', id, title, { more: [...words], since: report.published });
  }
}

/** Everybody and every place that a report names, in all languages. */
function namesIn({ actors, places }: Chronicle, { actors: parts, by, places: at, from }: Report): string[] {
  return [
    ...[...Object.keys(parts), ...by].flatMap((actor) => Object.values(actors[actor]?.names ?? {})),
    ...[...at, ...(from === null ? [] : [from])].flatMap((place) => Object.values(places[place]?.names ?? {})),
  ];
}

function actorDocument({ actors }: Chronicle, actor: Actor, first: FirstDays): SearchDocument {
  const { id, names, native, variants, role, of } = actor;
  return document('actor', id, names, {
    names: native === null ? variants : [native, ...variants],
    more: [...Object.values(role ?? {}), ...Object.values((of === null ? null : actors[of])?.names ?? {})],
    since: first.get(id) ?? null,
  });
}

function placeDocument({ id, names, variants }: Place, first: FirstDays): SearchDocument {
  return document('place', id, names, { names: variants, since: first.get(id) ?? null });
}

function sourceDocument({ id, title, short, author, containerTitle, publisher, published }: Source): SearchDocument {
  return document('source', id, short, {
    names: [title],
    more: [
      ...Object.values(containerTitle),
      ...author.map(({ given, family }) => `${given} ${family}`),
      ...(publisher === null ? [] : [publisher]),
    ],
    since: published,
  });
}

/** A question is there once one account of it is. */
function disputeDocument(chronicle: Chronicle, dispute: Dispute): SearchDocument {
  const answers = answersKnown(chronicle, dispute, 0, 'hindsight');
  return document('dispute', dispute.id, dispute.question, {
    more: answers.flatMap(({ answer }) => Object.values(answer.says)),
    since: Math.min(...answers.flatMap(({ reports }) => reports.map(({ report }) => report.published))),
  });
}

function saidDocument(
  { actors }: Chronicle,
  kind: 'report' | 'statement',
  id: string,
  said: Report | TerritoryStatement,
  more: readonly string[] = [],
): SearchDocument {
  return document(kind, id, said.says, {
    more: [...more, ...said.by.flatMap((actor) => Object.values(actors[actor]?.names ?? {}))],
    since: said.published,
    said,
  });
}
