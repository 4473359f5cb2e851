export type LngLat = readonly [number, number];

type Vector = readonly [x: number, y: number, z: number];

/** A point a degree: no corner shows, and points stand so far apart that their rounding to pixels does not either. */
const POINTS = { least: 8, most: 64 };
const DEGREE = Math.PI / 180;

/**
 * The shortest way over the globe between two points, as parts that do not cross the antimeridian. Written here, since the
 * library that does it (Turf, which the test holds it against) weighs as much as all that is placed on the map.
 */
export function greatCircles(from: LngLat, to: LngLat): readonly (readonly LngLat[])[] {
  const [start, goal] = [vectorOf(from), vectorOf(to)];
  const angle = Math.acos(Math.min(1, Math.max(-1, start[0] * goal[0] + start[1] * goal[1] + start[2] * goal[2])));
  if (angle < Number.EPSILON) return [];
  const length = Math.min(POINTS.most, Math.max(POINTS.least, Math.ceil(angle / DEGREE)));
  const points = Array.from({ length }, (_, at): LngLat => {
    const share = at / (length - 1);
    const [near, far] = [Math.sin((1 - share) * angle), Math.sin(share * angle)];
    const [x, y, z] = [0, 1, 2].map((axis) => near * (start[axis] ?? 0) + far * (goal[axis] ?? 0)) as unknown as Vector;
    return [Math.atan2(y, x) / DEGREE, Math.atan2(z, Math.hypot(x, y)) / DEGREE];
  });
  return partsOf([from, ...points.slice(1, -1), to]);
}

function vectorOf([lng, lat]: LngLat): Vector {
  const round = Math.cos(lat * DEGREE);
  return [round * Math.cos(lng * DEGREE), round * Math.sin(lng * DEGREE), Math.sin(lat * DEGREE)];
}

/** A step of more than half the globe is one over the antimeridian. */
function partsOf(points: readonly LngLat[]): LngLat[][] {
  let part: LngLat[] = [];
  const parts = [part];
  for (const [lng, lat] of points) {
    const [lastLng, lastLat] = part.at(-1) ?? [lng, lat];
    if (Math.abs(lng - lastLng) > 180) {
      const side = Math.sign(lastLng) * 180;
      const share = (side - lastLng) / (lng + 2 * side - lastLng);
      const crossing = lastLat + share * (lat - lastLat);
      part.push([side, crossing]);
      part = [[-side, crossing]];
      parts.push(part);
    }
    part.push([lng, lat]);
  }
  return parts;
}
