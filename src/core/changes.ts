import type { Status } from './chronicle';
import type { Day } from './day';
import { type ChronicleIndex, type Knowledge, knowledgeAt } from './knowledge';
import type { Known } from './known';
import { isUnconfirmed } from './life';
import type { View } from './view';

/** What became of an event between two states of knowledge, in the order in which they are told. */
export const CHANGES = ['new', 'confirmed', 'called-off', 'moved', 'contradicted', 'never-confirmed'] as const;
export type ChangeKind = (typeof CHANGES)[number];

export interface Change {
  readonly kind: ChangeKind;
  readonly event: string;
  /** Null where nobody had reported it. */
  readonly before: Known | null;
  readonly now: Known;
}

/**
 * What differs between what was known on a day and what is known by the day and clock of a view, by kind of change and
 * then in order of time. Knowledge is never lost, so `now` is always there.
 */
export function changesSince(index: ChronicleIndex, since: Day, view: Pick<View, 'day' | 'clock'>): readonly Change[] {
  const before = knowledgeAt(index, since, 'then');
  const now = knowledgeAt(index, view.day, view.clock);
  const judgedOn = view.clock === 'hindsight' ? Number.POSITIVE_INFINITY : view.day;
  return CHANGES.flatMap((kind) => changesOfKind(kind, before, now, since, judgedOn));
}

function changesOfKind(kind: ChangeKind, before: Knowledge, now: Knowledge, since: Day, judgedOn: Day): Change[] {
  const test = TESTS[kind];
  return now.known.flatMap((known): Change[] => {
    const old = before.byEvent.get(known.event.id) ?? null;
    return test(old, known, since, judgedOn) ? [{ kind, event: known.event.id, before: old, now: known }] : [];
  });
}

type Test = (before: Known | null, now: Known, since: Day, judgedOn: Day) => boolean;

const OPEN: ReadonlySet<Status> = new Set<Status>(['considered', 'planned', 'alleged']);
const CONFIRMED: ReadonlySet<Status> = new Set<Status>(['happened', 'underway']);
const CALLED_OFF: ReadonlySet<Status> = new Set<Status>(['cancelled', 'suspended']);

const TESTS: Readonly<Record<ChangeKind, Test>> = {
  new: (before) => before === null,
  confirmed: (before, now) => before !== null && OPEN.has(before.status) && CONFIRMED.has(now.status),
  'called-off': (before, now) => before !== null && !CALLED_OFF.has(before.status) && CALLED_OFF.has(now.status),
  moved: (before, now) =>
    before !== null &&
    (before.date.edtf !== now.date.edtf || (before.places.length > 0 && before.places.join() !== now.places.join())),
  contradicted: (before, now) => before !== null && now.contradicted && !before.contradicted,
  // what was no more confirmed on the earlier day is no news of the later one
  'never-confirmed': (before, now, since, judgedOn) =>
    before !== null && isUnconfirmed(now, judgedOn) && !isUnconfirmed(before, since),
};
