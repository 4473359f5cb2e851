import type { Chronicle, ChronicleEvent, Figure, Report } from './chronicle';
import type { Day, Span } from './day';
import type { Clock } from './view';

/** A number that somebody gave, once for each mouth and source, with every report that carries it. */
export interface FigurePoint {
  readonly figure: Figure;
  readonly source: string;
  /** The days that it is about: its own, else those of the report's date that have ends, else the day it came out. */
  readonly days: Span;
  /** At least one; the first is the one to go to. */
  readonly reports: readonly { readonly event: ChronicleEvent; readonly report: Report }[];
}

/**
 * The numbers of a measure that had been given by a day, in hindsight all: by the days that they are about, then by value,
 * then by source; those of one source as the data has them.
 */
export function figuresOf(chronicle: Chronicle, measure: string, day: Day, clock: Clock): readonly FigurePoint[] {
  const points = new Map<string, FigurePoint>();
  for (const { event, report, figure } of givenOf(chronicle).get(measure) ?? []) {
    if (clock === 'then' && report.published > day) continue;
    const { source, published } = report;
    const key = [source, published, figure.value, figure.qualifier, figure.by, figure.asOf?.edtf].join(' ');
    const reports = [...(points.get(key)?.reports ?? []), { event, report }];
    points.set(key, { figure, source, days: daysOf(figure, report), reports });
  }
  return [...points.values()].sort(
    (first, second) =>
      startOf(first) - startOf(second) ||
      first.figure.value - second.figure.value ||
      Number(first.source > second.source) - Number(first.source < second.source),
  );
}

/** How many numbers each measure had been given by a day, in the order of the data; none is left out. */
export function measuresKnown(chronicle: Chronicle, day: Day, clock: Clock): readonly { id: string; points: number }[] {
  return Object.keys(chronicle.measures).flatMap((id) => {
    const points = figuresOf(chronicle, id, day, clock).length;
    return points > 0 ? [{ id, points }] : [];
  });
}

interface Given {
  readonly event: ChronicleEvent;
  readonly report: Report;
  readonly figure: Figure;
}

const given = new WeakMap<Chronicle, ReadonlyMap<string, readonly Given[]>>();

/** Numbers by measure, looked up once for a chronicle. */
function givenOf(chronicle: Chronicle): ReadonlyMap<string, readonly Given[]> {
  const before = given.get(chronicle);
  if (before) return before;
  const byMeasure = new Map<string, Given[]>();
  for (const event of chronicle.events)
    for (const report of event.reports)
      for (const figure of report.figures) {
        const numbers = byMeasure.get(figure.measure) ?? [];
        numbers.push({ event, report, figure });
        byMeasure.set(figure.measure, numbers);
      }
  given.set(chronicle, byMeasure);
  return byMeasure;
}

function daysOf(figure: Figure, report: Report): Span {
  if (figure.asOf) return figure.asOf;
  const { start, end } = report.date;
  return start !== null && end !== null ? { start, end } : { start: report.published, end: report.published + 1 };
}

function startOf({ days }: FigurePoint): number {
  return days.start ?? days.end ?? 0;
}
