/** [west, south, east, north] in degrees; it has an inside and does not cross the date line. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

const DECIMALS = 2; // about a kilometre, less than two pixels where the map looks closest
const STEP = 10 ** -DECIMALS;

/** The bounds that a link can say round two opposite corners, which are [longitude, latitude]. */
export function boundsOf(first: readonly [number, number], second: readonly [number, number]): Bounds {
  const [west, east] = between(first[0], second[0], 180);
  const [south, north] = between(first[1], second[1], 90);
  return [west, south, east, north];
}

/** Reads `24,49,41,53.5`; null where it is not four numbers with an inside. */
export function parseBounds(text: string): Bounds | null {
  const parts = text.split(',');
  if (parts.length !== 4 || parts.some((part) => !/^-?\d{1,3}(\.\d{1,12})?$/.test(part))) return null;
  const [west, south, east, north] = parts.map(Number) as [number, number, number, number];
  if (west >= east || south >= north || west < -180 || east > 180 || south < -90 || north > 90) return null;
  return boundsOf([west, south], [east, north]);
}

export function sameBounds(first: Bounds | null, second: Bounds | null): boolean {
  return String(first) === String(second);
}

/** True for a point, [longitude, latitude], within or on the edge. */
export function holdsPoint([west, south, east, north]: Bounds, [lng, lat]: readonly [number, number]): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}

/** Two values in order, rounded and within the globe, and at least one step apart. */
function between(first: number, second: number, limit: number): [number, number] {
  const low = rounded(Math.min(limit - STEP, Math.max(-limit, Math.min(first, second))));
  const high = rounded(Math.min(limit, Math.max(first, second)));
  return [low, Math.max(high, rounded(low + STEP))];
}

function rounded(value: number): number {
  return Number(value.toFixed(DECIMALS)) + 0; // adding 0 turns -0 into 0
}
