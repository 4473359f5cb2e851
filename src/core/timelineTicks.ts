import { civilOf, type Day } from './day';
import { monthsBetween } from './months';
import { lengthOf, type TimelineScale } from './timelineScale';

/** A tick where a day begins; those with a label say how it is written. */
export interface Tick {
  readonly day: Day;
  readonly label: 'weekday' | 'date' | 'month' | 'year' | null;
}

type Days = (from: Day, to: Day) => readonly Day[];

/** Ticks of one fineness: those with labels, at least so many pixels apart, and smaller ones between them. */
interface Level {
  /** Days from one label to the next. */
  readonly days: number;
  readonly label: NonNullable<Tick['label']>;
  readonly leastPixels: number;
  readonly labelled: Days;
  readonly between: Days;
}

const MONTH = 30.4;
const YEAR = 365.2;

const everyDay: Days = (from, to) => Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
const mondays: Days = (from, to) => everyDay(from, to).filter((day) => (((day - MONDAY) % 7) + 7) % 7 === 0);
const MONDAY = 4; // 1970-01-05
const quarters: Days = (from, to) => monthsBetween(from, to).filter((day) => civilOf(day).month % 3 === 1);
const years =
  (step: number): Days =>
  (from, to) =>
    quarters(from, to).filter((day) => civilOf(day).month === 1 && civilOf(day).year % step === 0);

const LEVELS: readonly Level[] = [
  { days: 1, label: 'weekday', leastPixels: 64, labelled: everyDay, between: () => [] },
  { days: 1, label: 'date', leastPixels: 40, labelled: everyDay, between: () => [] },
  { days: 7, label: 'date', leastPixels: 84, labelled: mondays, between: everyDay },
  { days: MONTH, label: 'month', leastPixels: 56, labelled: monthsBetween, between: mondays },
  { days: 3 * MONTH, label: 'month', leastPixels: 64, labelled: quarters, between: monthsBetween },
  { days: YEAR, label: 'year', leastPixels: 40, labelled: years(1), between: quarters },
  ...[5, 10, 20, 50, 100].map((step) => ({
    days: step * YEAR,
    label: 'year' as const,
    leastPixels: 40,
    labelled: years(step),
    between: years(step / 5 < 2 ? 1 : step / 5),
  })),
];

/** The ticks of the frame on an axis of so many pixels, ascending: of the finest kind whose labels have room. */
export function ticksOf(scale: TimelineScale, width: number): readonly Tick[] {
  const dayWidth = ((1 - scale.strip) * width) / lengthOf(scale);
  const level = LEVELS.find(({ days, leastPixels }) => days * dayWidth >= leastPixels) ?? (LEVELS.at(-1) as Level);
  const [from, to] = [Math.ceil(scale.from), Math.ceil(scale.to)];
  const labelled = level.labelled(from, to);
  const taken = new Set(labelled);
  return [
    ...labelled.map((day) => ({ day, label: level.label })),
    ...level
      .between(from, to)
      .filter((day) => !taken.has(day))
      .map((day) => ({ day, label: null })),
  ].sort((first, second) => first.day - second.day);
}
