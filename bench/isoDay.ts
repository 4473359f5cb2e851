const MS_PER_DAY = 86_400_000;

/** A day as a link writes it. */
export function isoDay(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}
