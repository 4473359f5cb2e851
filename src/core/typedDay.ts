import { civilOf, type Day, dayOf } from './day';

/** What somebody meant by a typed date: a day, one of two, or nothing that can be read or exists. */
export type TypedDay =
  | { readonly type: 'day'; readonly day: Day }
  | { readonly type: 'either'; readonly days: readonly [Day, Day] }
  | { readonly type: 'unreadable' }
  | { readonly type: 'no-such-day' };

/** Names as a language writes them in dates, in small letters. */
export interface DateNames {
  /** All forms of each of the twelve. */
  readonly months: readonly (readonly string[])[];
  /** What may stand in a date and says nothing new: weekdays, "of". */
  readonly fillers: readonly string[];
}

/**
 * Reads a date as people type it: `2022-01-19`, `19.1.2022`, `19 Jan 2022`, `January 19`, with or without the weekday.
 * With points the day comes first; with strokes it may be either, so both are given back where both exist.
 * A year that is left out, or its century, is that which comes nearest to the day `near`.
 */
export function readTypedDay(text: string, near: Day, names: DateNames): TypedDay {
  const typed = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/\s*([./-])\s*(?=\d)/g, '$1')
    .trim();
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(typed);
  if (iso) return dayOrNone(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2}))?\.?$/.exec(typed);
  if (numbers) {
    const [, first, sign, second, year] = numbers;
    const dayFirst = withYear(Number(second), Number(first), year, near);
    return sign === '.' ? dayFirst : eitherOf(dayFirst, withYear(Number(first), Number(second), year, near));
  }
  return readWords(typed, near, names);
}

function readWords(typed: string, near: Day, names: DateNames): TypedDay {
  const numbers: string[] = [];
  const months: number[] = [];
  for (const word of typed.split(/[\s,.]+/).filter((part) => part !== '')) {
    const number = /^(\d{1,2}|\d{4})(?:-?\p{L}{1,2})?$/u.exec(word); // 19th, 19-го;
    const month = names.months.findIndex((forms) => word.length > 2 && forms.some((form) => form.startsWith(word)));
    if (number) numbers.push(number[1] as string);
    else if (month >= 0) months.push(month + 1);
    else if (!names.fillers.some((filler) => filler === word || (word.length > 1 && filler.startsWith(word))))
      return { type: 'unreadable' };
  }
  const at = numbers.findIndex((number) => number.length < 3);
  const [month, ...otherMonths] = months;
  const [year, ...rest] = numbers.filter((_, other) => other !== at);
  if (at < 0 || month === undefined || otherMonths.length + rest.length > 0) return { type: 'unreadable' };
  return withYear(month, Number(numbers[at]), year, near);
}

function eitherOf(first: TypedDay, second: TypedDay): TypedDay {
  if (first.type !== 'day') return second;
  if (second.type !== 'day' || second.day === first.day) return first;
  return { type: 'either', days: [first.day, second.day] };
}

function withYear(month: number, date: number, year: string | undefined, near: Day): TypedDay {
  if (year?.length === 4) return dayOrNone(Number(year), month, date);
  const step = year === undefined ? 1 : 100;
  const base = civilOf(near).year - (year === undefined ? 0 : (civilOf(near).year % 100) - Number(year));
  const days = [-4, -3, -2, -1, 0, 1, 2, 3, 4] // 29 February may be years away
    .map((steps) => dayOf(base + steps * step, month, date))
    .filter((day) => day !== null)
    .sort((first, second) => Math.abs(first - near) - Math.abs(second - near));
  return days[0] === undefined ? { type: 'no-such-day' } : { type: 'day', day: days[0] };
}

function dayOrNone(year: number, month: number, date: number): TypedDay {
  const day = dayOf(year, month, date);
  return day === null ? { type: 'no-such-day' } : { type: 'day', day };
}
