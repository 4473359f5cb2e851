import type { Kind, UncertainDate } from '../core/chronicle';
import { type Day, dayOf, instantOf, parseDay } from '../core/day';
import { MOMENTARY, STATES } from '../core/precision';
import type { Words } from './words';

/** A date in words as a newspaper writes it, with no more precision than it has. */
export function spokenDate(date: UncertainDate, kind: Kind, words: Words): string {
  const spoken = date.interval ? spokenInterval(date, kind, words) : spokenPoint(date.edtf, words);
  return date.uncertain ? words.date.perhaps(spoken) : spoken;
}

/** A whole day: "Friday, 21 January 2022". */
export function spokenDay(day: Day, words: Words): string {
  return formatter(words.locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(
    instantOf(day),
  );
}

/** A day without its weekday: "21 January 2022". */
export function plainDay(day: Day, words: Words): string {
  return formatter(words.locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(instantOf(day));
}

/** A day for narrow fields: "21 Jan 2022". */
export function shortDate(day: Day, words: Words): string {
  return formatter(words.locale, { day: 'numeric', month: 'short', year: 'numeric' }).format(instantOf(day));
}

/** A day for narrow columns: "21 Jan". */
export function shortDay(day: Day, words: Words): string {
  return formatter(words.locale, { day: 'numeric', month: 'short' }).format(instantOf(day));
}

export function shortWeekday(day: Day, words: Words): string {
  return formatter(words.locale, { weekday: 'short' }).format(instantOf(day));
}

export function shortMonth(day: Day, words: Words): string {
  return formatter(words.locale, { month: 'short' }).format(instantOf(day));
}

export function monthAndYear(day: Day, words: Words): string {
  return formatter(words.locale, { month: 'long', year: 'numeric' }).format(instantOf(day));
}

export function yearOf(day: Day, words: Words): string {
  return formatter(words.locale, { year: 'numeric' }).format(instantOf(day));
}

function spokenInterval({ edtf }: UncertainDate, kind: Kind, words: Words): string {
  const [first, last] = edtf.split('/') as [string, string];
  const isOpen = (end: string) => end === '' || end === '..';
  if (isOpen(first) && isOpen(last)) return words.date.unknown;
  if (isOpen(first)) return words.date.by(spokenPoint(last, words));
  if (isOpen(last)) {
    const start = spokenPoint(first, words);
    return STATES.has(kind) ? words.date.since(start) : words.date.orLater(start);
  }
  if (first === last) return spokenPoint(first, words);
  const [from, to] = [shortened(first, last, words) ?? spokenPoint(first, words), spokenPoint(last, words)];
  return MOMENTARY.has(kind) ? words.date.between(from, to) : words.date.fromTo(from, to);
}

/** "10" of 10 to 16 January, "28 December" of one year; null unless both ends are plain days of one year. */
function shortened(first: string, last: string, words: Words): string | null {
  const [from, to] = [parseDay(first), parseDay(last)];
  if (from === null || to === null || first.slice(0, 4) !== last.slice(0, 4)) return null;
  const sameMonth = first.slice(0, 7) === last.slice(0, 7);
  return formatter(words.locale, sameMonth ? { day: 'numeric' } : { day: 'numeric', month: 'long' }).format(
    instantOf(from),
  );
}

/** One point of an EDTF date: a day, a month, a year, each perhaps approximate or with digits left open. */
function spokenPoint(edtf: string, words: Words): string {
  const bare = edtf.replace(/[~?%]/g, '');
  const approximate = /[~%]/.test(edtf);
  const [year, month, date] = bare.split('-') as [string, string | undefined, string | undefined];
  const spoken = year.includes('X')
    ? bare
    : month === undefined || month.includes('X')
      ? yearOf(dayIn(year, '1', '1'), words)
      : date === undefined || date.includes('X')
        ? monthAndYear(dayIn(year, month, '1'), words)
        : plainDay(dayIn(year, month, date), words);
  return approximate ? words.date.about(spoken) : spoken;
}

function dayIn(year: string, month: string, date: string): Day {
  return dayOf(Number(year), Number(month), Number(date)) ?? 0;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${Object.entries(options)}`;
  let made = formatters.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' });
    formatters.set(key, made);
  }
  return made;
}
