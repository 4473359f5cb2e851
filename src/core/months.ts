import { civilOf, type Day, dayOf } from './day';

/** First days of the months that begin in [start, end). */
export function monthsBetween(start: Day, end: Day): readonly Day[] {
  const months: Day[] = [];
  let { year, month } = civilOf(start);
  for (;;) {
    const day = dayOf(year, month, 1) ?? end;
    if (day >= end) return months;
    if (day >= start) months.push(day);
    month = (month % 12) + 1;
    if (month === 1) year++;
  }
}
