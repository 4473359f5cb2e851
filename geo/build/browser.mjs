import { quantize } from 'topojson-client';

/**
 * The text of a quantised TopoJSON file.
 *
 * @param {object[][]} arcs the shared arcs that the objects index
 * @param {Record<string, object[]>} objects TopoJSON geometries by layer name; GeoJSON ones are welcome if they are points
 * @param {number} steps quantisation steps along each axis of the box
 */
export function topologyText(arcs, objects, steps) {
  const compact = withUsedArcs(arcs, objects);
  return `${JSON.stringify(quantize(compact, steps))}\n`;
}

/** Lines and polygons as TopoJSON geometries over arcs of their own, which are appended to `arcs`. For shapes that share nothing. */
export function asArcs(arcs, features) {
  return features.map(({ geometry, id, properties }) => ({
    type: geometry.type,
    id,
    properties,
    arcs: appended(arcs, geometry.coordinates),
  }));
}

function appended(arcs, coordinates) {
  if (typeof coordinates[0][0] !== 'number') return coordinates.map((each) => appendedLevel(arcs, each));
  return [arcs.push(coordinates) - 1];
}

function appendedLevel(arcs, coordinates) {
  if (typeof coordinates[0][0] === 'number') return [arcs.push(coordinates) - 1];
  return coordinates.map((each) => appendedLevel(arcs, each));
}

function withUsedArcs(arcs, objects) {
  const renumbered = new Map();
  const kept = [];
  const renumber = (arc) => {
    if (Array.isArray(arc)) return arc.map(renumber);
    const index = arc < 0 ? ~arc : arc;
    if (!renumbered.has(index)) renumbered.set(index, kept.push(arcs[index]) - 1);
    return arc < 0 ? ~renumbered.get(index) : renumbered.get(index);
  };
  const collections = Object.entries(objects).map(([name, geometries]) => [
    name,
    {
      type: 'GeometryCollection',
      geometries: geometries.map((geometry) =>
        'arcs' in geometry ? { ...geometry, arcs: renumber(geometry.arcs) } : geometry,
      ),
    },
  ]);
  return { type: 'Topology', objects: Object.fromEntries(collections), arcs: kept };
}
