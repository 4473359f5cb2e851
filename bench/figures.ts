/** The value below which a share of the values lies; the nearest one that was measured. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((first, second) => first - second);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Median and 95th percentile: "1.2 / 3.4". */
export function spreadOf(values: readonly number[], digits = 1): string {
  return `${median(values).toFixed(digits)} / ${quantile(values, 0.95).toFixed(digits)}`;
}
