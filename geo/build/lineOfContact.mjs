import { readInput, readTable } from './inputs.mjs';

/**
 * The approximate line of contact of 2015 to February 2022, from the state border on the Siverskyi Donets to the Sea of Azov.
 *
 * `pairs`: a settlement under government control and one beyond the line, as the OSCE monitoring reports name them,
 * each with its longitude and latitude, and the `vertex` between them (the midpoint, or `share` of the way from the first).
 * `path`: the vertices, longitude first, with a start and an end outside the two oblasts so that it cuts them through.
 */
export function readLineOfContact() {
  const cities = readInput('cities');
  const pairs = readTable('contactPairs').map(({ held, beyond, share = 0.5 }) => {
    const from = settlement(held, cities);
    const to = settlement(beyond, cities);
    return { held: from, beyond: to, vertex: between(from.at, to.at, share) };
  });
  return { pairs, path: [BEFORE_BORDER, ...pairs.map(({ vertex }) => vertex), IN_THE_SEA] };
}

/** A ring round everything beyond the line: the path, then through the sea and Russia back to its start. Longitude first. */
export function ringBeyond(path) {
  return [...path, [37.88, 46.5], [40.6, 46.5], [40.6, 48.6], path[0]];
}

const BEFORE_BORDER = [39.75, 48.6];
const IN_THE_SEA = [37.88, 47];
const NEAR_DEGREES = 0.01; // the gazetteer repeats names: the wanted place is the one at the noted spot

function settlement({ name, source }, cities) {
  const [longitude, latitude] = source.near;
  const found = cities.filter(
    (city) =>
      city.country === 'UA' &&
      city.admin1 === source.admin1 &&
      city.name === source.name &&
      Math.abs(city.lng - longitude) < NEAR_DEGREES &&
      Math.abs(city.lat - latitude) < NEAR_DEGREES,
  );
  if (found.length !== 1) throw new Error(`${source.name} was found ${found.length} times near ${source.near}`);
  return { name, at: [Number(found[0].lng), Number(found[0].lat)] };
}

function between(from, to, share) {
  return [0, 1].map((axis) => Number((from[axis] + (to[axis] - from[axis]) * share).toFixed(4)));
}
