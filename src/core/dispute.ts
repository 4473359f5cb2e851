import type { Answer, Chronicle, ChronicleEvent, Cited, Dispute, Report } from './chronicle';
import type { Day } from './day';
import type { Clock } from './view';

/** A report that gives an answer, and the paragraphs that it is cited for. */
export interface Testimony {
  readonly event: ChronicleEvent;
  readonly report: Report;
  readonly paragraphs: readonly number[];
}

/** An answer that somebody had given, and the reports that it rests on. */
export interface KnownAnswer {
  readonly answer: Answer;
  /** At least one. */
  readonly reports: readonly Testimony[];
}

/**
 * The report of an event that an answer points to: one of that source with all of the paragraphs cited, and of those the
 * first in which those who give the answer speak, as one paragraph may hold a charge and its denial.
 */
export function citedReport(
  event: ChronicleEvent,
  { source, paragraphs }: Cited,
  by: Answer['by'],
): Report | undefined {
  const there = event.reports.filter(
    (report) => report.source === source && paragraphs.every((paragraph) => report.paragraphs.includes(paragraph)),
  );
  return there.find((report) => speaksIn(report, by)) ?? there[0];
}

/** True if one of these is a voice of the report or, where nobody is named, if it is in the voice of its source. */
export function speaksIn(report: Report, by: Answer['by']): boolean {
  return by.length === 0 ? report.by.length === 0 : voicesOf(report).some((voice) => by.includes(voice));
}

/** Those who say what a report says: who asserts it or, where it is the source's own voice, those whose words it tells. */
export function voicesOf({ by, actors }: Report): readonly string[] {
  return by.length > 0 ? by : Object.keys(actors).filter((actor) => actors[actor] === 'speaker');
}

/**
 * The answers to a question that were given by a day, in the order of the data, each with the reports that were out:
 * *then* those published by the day, in *hindsight* all. An answer that rests on none is not there.
 */
export function answersKnown(chronicle: Chronicle, dispute: Dispute, day: Day, clock: Clock): KnownAnswer[] {
  return (foundIn(chronicle).answers.get(dispute.id) ?? []).flatMap(({ answer, reports }) => {
    const out = clock === 'hindsight' ? reports : reports.filter(({ report }) => report.published <= day);
    return out.length > 0 ? [{ answer, reports: out }] : [];
  });
}

/** The disputes about an event, by id: those that a report of it is cited in and that had two answers by then. */
export function disputesOf(chronicle: Chronicle, event: string, day: Day, clock: Clock): string[] {
  const about = foundIn(chronicle).about.get(event) ?? [];
  return about.filter(({ since }) => clock === 'hindsight' || since <= day).map(({ dispute }) => dispute);
}

interface Found {
  readonly answers: ReadonlyMap<string, readonly KnownAnswer[]>;
  /** By event; `since` is the day from which the event was known to be in the dispute. */
  readonly about: ReadonlyMap<string, readonly { readonly dispute: string; readonly since: Day }[]>;
}

const found = new WeakMap<Chronicle, Found>();

/** Looked up once for a chronicle, so that a step of the slider follows no citation. */
function foundIn(chronicle: Chronicle): Found {
  const before = found.get(chronicle);
  if (before) return before;
  const events = new Map(chronicle.events.map((event) => [event.id, event]));
  const answers = new Map<string, KnownAnswer[]>();
  const about = new Map<string, { dispute: string; since: Day }[]>();
  for (const { id, answers: given } of Object.values(chronicle.disputes)) {
    const known = given.map((answer) => ({ answer, reports: testimoniesOf(answer, events) }));
    answers.set(id, known);
    const [, opened] = known
      .filter(({ reports }) => reports.length > 0)
      .map(({ reports }) => firstDay(reports))
      .sort((first, second) => first - second);
    if (opened === undefined) continue;
    const all = known.flatMap(({ reports }) => reports);
    for (const event of new Set(all.map((testimony) => testimony.event.id))) {
      const since = Math.max(opened, firstDay(all.filter((testimony) => testimony.event.id === event)));
      about.set(event, [...(about.get(event) ?? []), { dispute: id, since }]);
    }
  }
  const made = { answers, about };
  found.set(chronicle, made);
  return made;
}

function testimoniesOf({ by, reports }: Answer, events: ReadonlyMap<string, ChronicleEvent>): Testimony[] {
  return reports.flatMap((cited) => {
    const event = events.get(cited.event);
    const report = event && citedReport(event, cited, by);
    return event && report ? [{ event, report, paragraphs: cited.paragraphs }] : [];
  });
}

function firstDay(reports: readonly Testimony[]): Day {
  return Math.min(...reports.map(({ report }) => report.published));
}
