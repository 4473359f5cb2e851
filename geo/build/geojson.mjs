import { feature } from 'topojson-client';

/** RFC 7946 features of TopoJSON geometries: outer rings counter-clockwise, holes clockwise, single parts unwrapped. */
export function featuresOf(topology, geometries) {
  return geometries.map((geometry) => {
    const { id, properties, geometry: shape } = feature(topology, geometry);
    return { type: 'Feature', id, properties: { id, ...properties }, geometry: normalised(shape) };
  });
}

/** The text of a layer: one feature a line, so that a change of one feature is one changed line. */
export function layerText(metadata, features) {
  const lines = features.map((each) => JSON.stringify(each)).join(',\n');
  return `{"type":"FeatureCollection","metadata":${JSON.stringify(metadata)},"features":[\n${lines}\n]}\n`;
}

/** Twice the planar area of a ring, positive when it runs counter-clockwise. */
export function signedArea(ring) {
  let sum = 0;
  for (let index = 0; index + 1 < ring.length; index++) {
    const [[ax, ay], [bx, by]] = [ring[index], ring[index + 1]];
    sum += ax * by - bx * ay;
  }
  return sum;
}

function normalised(shape) {
  if (shape.type === 'MultiPolygon') return unwrapped('Polygon', shape.coordinates.map(wound));
  if (shape.type === 'Polygon') return { type: 'Polygon', coordinates: wound(shape.coordinates) };
  if (shape.type === 'MultiLineString') return unwrapped('LineString', shape.coordinates);
  return shape;
}

function unwrapped(single, parts) {
  return parts.length === 1 ? { type: single, coordinates: parts[0] } : { type: `Multi${single}`, coordinates: parts };
}

function wound(rings) {
  return rings.map((ring, index) => (signedArea(ring) > 0 === (index === 0) ? ring : [...ring].reverse()));
}
