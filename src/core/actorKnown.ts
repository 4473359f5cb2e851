import type { Actor, Chronicle, Journey, Kind, Report, Role, Status } from './chronicle';
import type { Day } from './day';
import { eventDays } from './eventDays';
import { type ChronicleIndex, type Knowledge, knowledgeAt, partOf } from './knowledge';
import type { Known } from './known';

/** Everybody's part in events, as far as it was known. */
export interface ActorKnown {
  /** Those in which they, or for a body its people, have a part or a word; in order of time. */
  readonly events: readonly Known[];
  /** How many events they have each part in themselves, the commonest first. */
  readonly parts: readonly (readonly [Role, number])[];
  readonly met: readonly Encounter[];
  readonly journeys: readonly KnownJourney[];
}

/** Another actor whom somebody met, and where they did last. */
export interface Encounter {
  readonly actor: string;
  readonly events: number;
  readonly last: Known;
  /** Null where no source gives the place. */
  readonly place: string | null;
}

export interface KnownJourney {
  readonly journey: Journey;
  readonly legs: readonly Known[];
}

export function actorKnown(chronicle: Chronicle, knowledge: Knowledge, actor: string): ActorKnown {
  const events = knowledge.known.filter(({ parties }) => parties.has(actor));
  return {
    events,
    parts: partsOf(events, actor),
    met: encountersOf(events, actor),
    journeys: chronicle.journeys
      .filter(({ traveller }) => traveller === actor)
      .map((journey) => ({ journey, legs: journey.legs.flatMap((leg) => knowledge.byEvent.get(leg) ?? []) }))
      .filter(({ legs }) => legs.length > 1),
  };
}

/** The days of the main span on which an event of an actor begins, as is known in hindsight; ascending. */
export function actorDays({ span }: Chronicle, index: ChronicleIndex, actor: string): readonly Day[] {
  const part = partOf(knowledgeAt(index, span.end, 'hindsight'), ({ parties }) => parties.has(actor));
  return eventDays(part).filter((day) => day >= span.start && day < span.end);
}

/** The bodies that an actor belongs to, the nearest first. */
export function bodiesOf({ actors }: Chronicle, actor: Actor): readonly Actor[] {
  const bodies: Actor[] = [];
  for (let id = actor.of; id !== null; ) {
    const body = actors[id];
    if (!body || bodies.includes(body)) break;
    bodies.push(body);
    id = body.of;
  }
  return bodies;
}

function partsOf(events: readonly Known[], actor: string): ActorKnown['parts'] {
  const counts = new Map<Role, number>();
  for (const { actors } of events) {
    const role = actors[actor];
    if (role) counts.set(role, (counts.get(role) ?? 0) + 1);
  }
  return [...counts].sort((first, second) => second[1] - first[1]);
}

/** Kinds in which people are face to face. */
const FACE_TO_FACE: ReadonlySet<Kind> = new Set<Kind>(['meeting', 'talks', 'visit']);
const TOOK_PLACE: ReadonlySet<Status> = new Set<Status>(['happened', 'underway']);
const PRESENT: ReadonlySet<Role> = new Set<Role>(['participant', 'host']);

/**
 * A plan that both are named in is no meeting yet: only a report that it takes or took place, with both in it, counts. A
 * conference does not count beside the meeting of the two that was part of it.
 */
function encountersOf(events: readonly Known[], actor: string): readonly Encounter[] {
  const together = new Map<string, { readonly known: Known; readonly report: Report }[]>();
  for (const known of events)
    if (FACE_TO_FACE.has(known.event.kind) && TOOK_PLACE.has(known.status))
      for (const [other, report] of companionsIn(known, actor))
        together.set(other, [...(together.get(other) ?? []), { known, report }]);
  return [...together]
    .flatMap(([other, all]): Encounter[] => {
      const times = all.filter(
        ({ known }) => !all.some((time) => time.known.event.related[known.event.id] === 'part-of'),
      );
      const last = times.at(-1);
      if (!last) return [];
      const place = last.report.places[0] ?? last.known.places[0] ?? null;
      return [{ actor: other, events: times.length, last: last.known, place }];
    })
    .sort((first, second) => second.events - first.events);
}

/** Who was there with somebody, each with the last report that says so. */
function companionsIn({ reports, setAside }: Known, actor: string): ReadonlyMap<string, Report> {
  const companions = new Map<string, Report>();
  for (const report of reports) {
    if (setAside.has(report) || !TOOK_PLACE.has(report.status) || !isPresent(report, actor)) continue;
    for (const other of Object.keys(report.actors))
      if (other !== actor && isPresent(report, other)) companions.set(other, report);
  }
  return companions;
}

function isPresent({ actors }: Report, actor: string): boolean {
  const role = actors[actor];
  return role !== undefined && PRESENT.has(role);
}
