import { meshArcs } from 'topojson-client';

/** The lines between first-level units of one country, one feature a country that has any. A zone's edge is a border already. */
export function unitLinesOf(topology, countries) {
  const faces = topology.objects.faces.geometries;
  const present = [...new Set(faces.filter(hasUnit).map(({ properties }) => properties.country))].sort();
  return present.flatMap((country) => {
    const own = faces.filter(({ properties }) => properties.country === country);
    const { arcs } = meshArcs(topology, { type: 'GeometryCollection', geometries: own }, isBetweenUnits);
    const properties = { iso: null, name: countries[country].name };
    return arcs.length === 0 ? [] : [{ type: 'MultiLineString', arcs, id: `${country}-units`, properties }];
  });
}

function hasUnit({ properties }) {
  return unitOf(properties) !== null;
}

function isBetweenUnits(one, other) {
  return one.properties.zone === other.properties.zone && unitOf(one.properties) !== unitOf(other.properties);
}

/** An oblast that the line of contact cuts stays one unit. */
function unitOf({ oblast, unit }) {
  return oblast ?? unit ?? null;
}
