import type { Chronicle, Report } from './chronicle';
import { TRACED } from './gone';
import type { WithTours } from './tour';

/** What of a chronicle differs between two states of it, an earlier and a later one. */
export interface Difference {
  readonly part: (typeof PARTS)[number];
  /** Of the header: its file. Of a report: its event, its source and its paragraphs. Of what is gone: its type and its id. */
  readonly id: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** The fields that differ, where both states have it. */
  readonly fields: readonly string[];
}

/** Every difference in what two states of a chronicle hold, in order of parts and ids. */
export function compareChronicles(earlier: WithTours, later: WithTours): readonly Difference[] {
  const [before, after] = [partsOf(earlier, later), partsOf(later, earlier)];
  return PARTS.flatMap((part) => differencesOf(part, before[part], after[part]));
}

type Rows = ReadonlyMap<string, object>;

// The reports of an event are compared one by one, so that an event that only has one more is not a changed event.
const PARTS = [
  'header',
  'layer',
  'source',
  'actor',
  'place',
  'measure',
  'territory',
  'journey',
  'dispute',
  'event',
  'report',
  'tour',
  'gone',
] as const;

function partsOf(chronicle: WithTours, other: Chronicle): Readonly<Record<Difference['part'], Rows>> {
  const rows = (record: Readonly<Record<string, object>>): Rows => new Map(Object.entries(record));
  return {
    header: new Map([['chronicle.yaml', headerOf(chronicle, other)]]),
    layer: new Map(chronicle.layers.map((layer) => [layer.id, layer])),
    source: rows(chronicle.sources),
    actor: rows(chronicle.actors),
    place: rows(chronicle.places),
    measure: rows(chronicle.measures),
    territory: rows(chronicle.territories),
    journey: new Map(chronicle.journeys.map((journey) => [journey.id, journey])),
    dispute: rows(chronicle.disputes),
    event: new Map(chronicle.events.map(({ reports: _, ...event }) => [event.id, event])),
    report: new Map(chronicle.events.flatMap(({ id, reports }) => reportsById(id, reports))),
    tour: new Map((chronicle.tours ?? []).map((tour) => [tour.id, tour])),
    gone: new Map(
      TRACED.flatMap((type) => Object.entries(chronicle.gone[type]).map(([id, gone]) => [`${type} ${id}`, gone])),
    ),
  };
}

/** Of the layers only the order of those that both states have; the id is the name of a folder, which may be any. */
function headerOf({ title, subtitle, languages, span, home, licence, layers }: Chronicle, other: Chronicle): object {
  const shared = layers.map(({ id }) => id).filter((id) => other.layers.some((layer) => layer.id === id));
  return { title, subtitle, languages, span, home, licence, layers: shared };
}

/** Two reports of one event from the same paragraphs are told apart by their order. */
function reportsById(event: string, reports: readonly Report[]): [string, Report][] {
  const times = new Map<string, number>();
  return reports.map((report) => {
    const id = `${event} ${report.source} ${report.paragraphs.join(',')}`;
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    return [time === 1 ? id : `${id} (${time})`, report];
  });
}

function differencesOf(part: Difference['part'], before: Rows, after: Rows): Difference[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
  return ids.flatMap((id): Difference[] => {
    const [old, fresh] = [before.get(id), after.get(id)];
    if (!old || !fresh) return [{ part, id, change: fresh ? 'added' : 'removed', fields: [] }];
    const fields = changedFields(old, fresh);
    return fields.length > 0 ? [{ part, id, change: 'changed', fields }] : [];
  });
}

function changedFields(old: object, fresh: object): string[] {
  const [before, after] = [new Map(Object.entries(old)), new Map(Object.entries(fresh))];
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.filter((name) => JSON.stringify(before.get(name)) !== JSON.stringify(after.get(name)));
}
