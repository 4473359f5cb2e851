import { type Day, dayOf, instantOf } from '../core/day';
import type { DateNames } from '../core/typedDay';

/** The names that may stand in a typed date: those of the reader's language, then the English ones. */
export function dateNames(locale: string): DateNames {
  const locales = [...new Set([locale, 'en-GB'])];
  return {
    months: Array.from({ length: 12 }, (_, month) => {
      const day = dayOf(2022, month + 1, 1) as Day;
      return locales.flatMap((one) => [
        ...partsOf(one, day, { month: 'long' }, 'month'),
        ...partsOf(one, day, { day: 'numeric', month: 'long' }, 'month'), // a month after its day has another form
        ...partsOf(one, day, { day: 'numeric', month: 'short' }, 'month'),
      ]);
    }),
    fillers: [
      ...locales.flatMap((one) =>
        Array.from({ length: 7 }, (_, day) => [
          ...partsOf(one, day, { weekday: 'long' }, 'weekday'),
          ...partsOf(one, day, { weekday: 'short' }, 'weekday'),
        ]).flat(),
      ),
      ...FILLERS,
    ],
  };
}

const FILLERS = ['of', 'the', 'р', 'року'];

function partsOf(locale: string, day: Day, options: Intl.DateTimeFormatOptions, type: 'month' | 'weekday'): string[] {
  const parts = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).formatToParts(instantOf(day));
  return parts
    .filter((part) => part.type === type)
    .map(({ value }) => value.toLowerCase().replace(/[’ʼ]/g, "'").replace(/\.$/, ''));
}
