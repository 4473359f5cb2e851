/**
 * The same topology with every vertex of `path` back in the arcs that lie along it.
 * Simplification leaves out corners that carry meaning here: each stands between two named settlements.
 *
 * @param {object} topology
 * @param {number[]} arcIndexes the arcs that lie along the path, in either direction
 * @param {number[][]} path
 */
export function keepLine(topology, arcIndexes, path) {
  const along = new Set(arcIndexes.map((index) => (index < 0 ? ~index : index)));
  const arcs = topology.arcs.map((arc, index) => (along.has(index) ? withVertices(arc, path) : arc));
  return { ...topology, arcs };
}

function withVertices(arc, path) {
  const [first, last] = [arc[0], arc[arc.length - 1]];
  const [from, to] = [positionOn(path, first), positionOn(path, last)];
  const between = path.filter((_, index) => index > Math.min(from, to) && index < Math.max(from, to));
  return [first, ...(from < to ? between : between.reverse()), last];
}

/** Where a point lies on a path: 2.25 is a quarter of the way from the vertex 2 to the vertex 3. */
function positionOn(path, [x, y]) {
  let best = { distance: Infinity, position: 0 };
  for (let index = 0; index + 1 < path.length; index++) {
    const [[ax, ay], [bx, by]] = [path[index], path[index + 1]];
    const [dx, dy] = [bx - ax, by - ay];
    const share = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
    const distance = Math.hypot(ax + share * dx - x, ay + share * dy - y);
    if (distance < best.distance) best = { distance, position: index + share };
  }
  return best.position;
}
