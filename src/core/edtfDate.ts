/// <reference path="./edtf.d.ts" />
import { type ParsedDate, type ParsedInterval, parse } from 'edtf';
import type { UncertainDate } from './chronicle';
import { type Day, dayOf } from './day';

/** The forms we take: no seasons, centuries, times of day, negative or longer years, and `..` is the one sign of an open end. */
const FORM = /^(?:[\dX][\dX~?%-]{3,10}|\.\.)(?:\/(?:[\dX][\dX~?%-]{3,10}|\.\.))?$/;
const YEAR_DIGITS = [0b1000, 0b0100, 0b0010, 0b0001];
const MONTH_DIGITS = 0b110000;
const DAY_DIGITS = 0b11000000;

/**
 * Reads EDTF of level 0 and the level 1 forms `~ ? %`, unspecified digits and open intervals (Library of Congress,
 * ISO 8601-2). The days are those that the date may fall on, from the first to the day after the last.
 * null for anything else: dates that do not exist and intervals that end before they start included.
 */
export function parseDate(text: string): UncertainDate | null {
  const parsed = FORM.test(text) ? parsedOf(text) : null;
  if (!parsed) return null;
  const [first = null, last = null] =
    parsed.type === 'Interval'
      ? parsed.values.map((value) => (typeof value === 'object' ? value : null))
      : [parsed, parsed];
  const start = first && startOf(first);
  const end = last && endOf(last);
  if (!exists(first) || !exists(last) || (start !== null && end !== null && start >= end)) return null;
  return {
    edtf: text,
    start,
    end,
    approximate: Boolean(first?.approximate || last?.approximate),
    uncertain: Boolean(first?.uncertain || last?.uncertain),
    interval: parsed.type === 'Interval',
  };
}

function parsedOf(text: string): ParsedDate | ParsedInterval | null {
  try {
    return parse(text, { level: 1, types: ['Date', 'Interval'] });
  } catch {
    return null;
  }
}

/** The library takes 29 February of any year. */
function exists(date: ParsedDate | null): boolean {
  if (!date || date.values.length < 3) return true;
  const [year = 0, month = 0, day = 1] = date.values;
  return dayOf(year, month + 1, day) !== null;
}

function startOf({ values: [year = 0, month = 0, day = 1] }: ParsedDate): Day | null {
  return dayOf(year, month + 1, day);
}

function endOf({ values, unspecified = 0 }: ParsedDate): Day | null {
  const [year = 0, month, day] = values;
  const years = 10 ** YEAR_DIGITS.filter((digit) => unspecified & digit).length;
  if (month === undefined || unspecified & MONTH_DIGITS) return dayOf(year + years, 1, 1);
  if (day === undefined || unspecified & DAY_DIGITS) {
    return month === 11 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 2, 1);
  }
  const start = dayOf(year, month + 1, day);
  return start === null ? null : start + 1;
}
