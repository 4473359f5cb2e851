import { meshArcs } from 'topojson-client';

/**
 * The edge of the land towards the sea: arcs that one face alone has, without the edges at which the window cuts land off.
 * Arcs that are coast from end to end stay arcs; of one that is partly cut, the runs of coast come back as coordinates.
 *
 * @param {object} topology of `simplify`
 * @param {object[]} beyond the polygon parts that the window leaves out, as features
 * @param {number} decimals to which the topology's points are rounded
 * @returns {{ arcs: number[], runs: number[][][] }}
 */
export function coastOf(topology, beyond, decimals) {
  const outside = pointsOf(beyond, decimals);
  const isOutside = (point) => outside.has(keyOf(point, decimals));
  const outer = meshArcs(topology, topology.objects.faces, (a, b) => a === b).arcs.flat();
  const arcs = [];
  const runs = [];
  for (const index of outer) {
    const points = topology.arcs[index < 0 ? ~index : index];
    const parts = coastRuns(points, isOutside);
    if (parts.length === 1 && parts[0].length === points.length) arcs.push(index < 0 ? ~index : index);
    else runs.push(...parts);
  }
  return { arcs, runs };
}

/** Countries of which the window leaves a part out. */
export function cutCountries(beyond) {
  return new Set(beyond.map(({ properties }) => properties.country));
}

// A stretch is an edge of the window where both its ends are points of land that was left out.
function coastRuns(points, isOutside) {
  const marks = points.map(isOutside);
  const runs = [];
  let run = [];
  for (let at = 1; at < points.length; at++) {
    if (marks[at - 1] && marks[at]) {
      if (run.length > 1) runs.push(run);
      run = [];
      continue;
    }
    if (run.length === 0) run.push(points[at - 1]);
    run.push(points[at]);
  }
  if (run.length > 1) runs.push(run);
  return runs;
}

function pointsOf(features, decimals) {
  const keys = new Set();
  for (const { geometry } of features)
    for (const polygon of geometry.coordinates)
      for (const ring of polygon) for (const point of ring) keys.add(keyOf(point, decimals));
  return keys;
}

function keyOf([longitude, latitude], decimals) {
  return `${longitude.toFixed(decimals)},${latitude.toFixed(decimals)}`;
}
