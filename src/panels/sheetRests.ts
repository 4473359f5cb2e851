/** How much of a narrow screen the panel takes; on a wide one it is open or closed. */
export const RESTS = ['peek', 'half', 'full'] as const;
export type Rest = (typeof RESTS)[number];

const FLICK = 0.4; // px/ms: a finger that is faster when it lifts means the next rest, however short its way

/** The next rest up (1) or down (-1); the last one stays. */
export function nextRest(rest: Rest, direction: -1 | 1): Rest {
  return RESTS[RESTS.indexOf(rest) + direction] ?? rest;
}

/**
 * Where a sheet that is let go comes to rest.
 * @param heights px that it shows at each rest, in the order of RESTS
 * @param shown px that it shows now
 * @param speed px/ms, up is positive
 */
export function restAfter(heights: Readonly<Record<Rest, number>>, shown: number, speed: number): Rest {
  if (speed > FLICK) return RESTS.find((rest) => heights[rest] > shown) ?? 'full';
  if (speed < -FLICK) return RESTS.findLast((rest) => heights[rest] < shown) ?? 'peek';
  const gap = (rest: Rest) => Math.abs(heights[rest] - shown);
  return RESTS.reduce((nearest, rest) => (gap(rest) < gap(nearest) ? rest : nearest));
}
