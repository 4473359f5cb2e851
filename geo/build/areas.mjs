import { mergeArcs } from 'topojson-client';
import { sharedArcs } from './borders.mjs';

/** One feature a country, by code. `only` picks some, in its own order; without it, all in alphabetical order. */
export function countriesOf(topology, countries, only = null) {
  const faces = topology.objects.faces.geometries;
  const present = [...new Set(faces.map(({ properties }) => properties.country))].sort();
  return (only ?? present).map((id) =>
    merged(topology, ({ country }) => country === id, id, {
      iso: countries[id].iso,
      name: countries[id].name,
      ...(countries[id].note && { note: countries[id].note }),
    }),
  );
}

/** One feature for each oblast of Ukraine, by ISO 3166-2 code. */
export function oblastsOf(topology, oblasts, only = null) {
  const all = Object.values(oblasts).sort((a, b) => (a.id < b.id ? -1 : 1));
  return all
    .filter(({ id }) => only === null || only.includes(id))
    .map(({ id, name }) => merged(topology, ({ oblast }) => oblast === id, id, { iso: id, name }));
}

/** The parts of Donetsk and Luhansk oblasts beyond the line of contact. */
export function beyondOf(topology) {
  return BEYOND.map(({ id, name }) =>
    merged(topology, ({ oblast, beyond }) => beyond && oblast === id, `${id}-beyond`, {
      iso: null,
      name,
      oblast: id,
      approximate: true,
    }),
  );
}

/** The arcs between the two sides of the line of contact. */
export function lineArcs(topology) {
  const inDonbas = topology.objects.faces.geometries.filter(({ properties }) => DONBAS.includes(properties.oblast));
  const beyond = inDonbas.filter(({ properties }) => properties.beyond);
  const held = inDonbas.filter(({ properties }) => !properties.beyond);
  return sharedArcs(topology, beyond, held);
}

export const DONBAS = ['UA-14', 'UA-09'];
export const CRIMEA = ['UA-43', 'UA-40'];

const BEYOND = [
  {
    id: 'UA-14',
    name: { en: 'Donetsk Oblast beyond the line of contact', uk: 'Донецька область за лінією зіткнення' },
  },
  {
    id: 'UA-09',
    name: { en: 'Luhansk Oblast beyond the line of contact', uk: 'Луганська область за лінією зіткнення' },
  },
];

function merged(topology, isPart, id, properties) {
  const parts = topology.objects.faces.geometries.filter((face) => isPart(face.properties));
  return { ...mergeArcs(topology, parts), id, properties };
}
