import { readInput, readTable } from './inputs.mjs';

/** Point features for names on the map: `kind`, `rank` (1 the weightiest, 4 the least), `minZoom`, and `country` for towns. */
export function readLabels() {
  const cities = readInput('cities');
  return readTable('labels').map(({ id, name, kind, rank, minZoom, country, at, city }) => ({
    type: 'Point',
    id,
    properties: { iso: kind === 'country' ? id : null, name, kind, rank, minZoom, ...(country && { country }) },
    coordinates: at ?? positionOf(city, cities),
  }));
}

const NEAR_DEGREES = 0.05; // tells towns of one name apart

function positionOf({ name, country, admin1, near: [longitude, latitude] }, cities) {
  const found = cities.filter(
    (city) =>
      city.name === name &&
      city.country === country &&
      city.admin1 === admin1 &&
      Math.abs(city.lng - longitude) < NEAR_DEGREES &&
      Math.abs(city.lat - latitude) < NEAR_DEGREES,
  );
  if (found.length !== 1) throw new Error(`${name} (${country} ${admin1}) was found ${found.length} times`);
  return [Number(Number(found[0].lng).toFixed(4)), Number(Number(found[0].lat).toFixed(4))];
}
