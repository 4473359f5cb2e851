import type { Chronicle, ChronicleEvent, Dispute, Report, Source, TerritoryStatement, Text } from './chronicle';
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

/** All that can be found in a chronicle. An event stands there once more for each day that adds words to it. */
export function searchDocuments(chronicle: Chronicle): readonly SearchDocument[] {
  return [
    ...chronicle.events.flatMap((event) => eventDocuments(chronicle, event)),
    ...actorDocuments(chronicle),
    ...placeDocuments(chronicle),
    ...Object.values(chronicle.territories).flatMap(({ id, names, statements }) => [
      document('territory', id, names, {}),
      ...statements.map((said) => saidDocument(chronicle, 'statement', id, said, Object.values(names))),
    ]),
    ...Object.values(chronicle.sources).map(sourceDocument),
    ...Object.values(chronicle.disputes).map((dispute) => disputeDocument(chronicle, dispute)),
    ...chronicle.events.flatMap(({ id, reports }) =>
      reports.map((said) => saidDocument(chronicle, 'report', id, said)),
    ),
  ];
}

function document(
  kind: Findable,
  id: string,
  title: Text,
  more: Partial<Omit<SearchDocument, 'kind' | 'id' | 'title'>>,
): SearchDocument {
  return { kind, id, title, names: [], more: [], since: null, said: null, ...more };
}

function eventDocuments(chronicle: Chronicle, { id, title, reports }: ChronicleEvent): SearchDocument[] {
  const words = new Set<string>();
  const documents: SearchDocument[] = [];
  for (const [at, report] of reports.entries()) {
    const before = words.size;
    for (const word of namesIn(chronicle, report)) words.add(word);
    if (at > 0 && words.size === before) continue;
    documents.push(document('event', id, title, { more: [...words], since: report.published }));
  }
  return documents;
}

/** Everybody and every place that a report names, in all languages. */
function namesIn({ actors, places }: Chronicle, { actors: parts, by, places: at, from }: Report): string[] {
  return [
    ...[...Object.keys(parts), ...by].flatMap((actor) => Object.values(actors[actor]?.names ?? {})),
    ...[...at, ...(from === null ? [] : [from])].flatMap((place) => Object.values(places[place]?.names ?? {})),
  ];
}

function actorDocuments({ actors, events, territories }: Chronicle): SearchDocument[] {
  const first = firstDays([
    ...reportsOf(events).map((report) => ({ ...report, named: [...Object.keys(report.actors), ...report.by] })),
    ...Object.values(territories).flatMap(({ statements }) => statements.map((said) => ({ ...said, named: said.by }))),
  ]);
  return Object.values(actors).map(({ id, names, native, variants, role, of }) =>
    document('actor', id, names, {
      names: native === null ? variants : [native, ...variants],
      more: [...Object.values(role ?? {}), ...Object.values((of === null ? null : actors[of])?.names ?? {})],
      since: first.get(id) ?? null,
    }),
  );
}

function placeDocuments({ places, events }: Chronicle): SearchDocument[] {
  const first = firstDays(
    reportsOf(events).map(({ published, places: at, from }) => ({
      published,
      named: from === null ? at : [...at, from],
    })),
  );
  return Object.values(places).map(({ id, names, variants }) =>
    document('place', id, names, { names: variants, since: first.get(id) ?? null }),
  );
}

function reportsOf(events: readonly ChronicleEvent[]): Report[] {
  return events.flatMap(({ reports }) => reports);
}

/** The day on which a source first named each. */
function firstDays(
  said: readonly { readonly published: Day; readonly named: readonly string[] }[],
): ReadonlyMap<string, Day> {
  const first = new Map<string, Day>();
  for (const { published, named } of said)
    for (const id of named) first.set(id, Math.min(first.get(id) ?? published, published));
  return first;
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
