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

/** The same date so many months later, or the last of a shorter month: 31 January, 28 February. */
export function monthsAway(day: Day, months: number): Day {
  const { year, month, date } = civilOf(day);
  const at = year * 12 + (month - 1) + months;
  const [goalYear, goalMonth] = [Math.floor(at / 12), (((at % 12) + 12) % 12) + 1];
  for (let goal = date; ; goal--) {
    const found = dayOf(goalYear, goalMonth, goal);
    if (found !== null) return found;
  }
}
