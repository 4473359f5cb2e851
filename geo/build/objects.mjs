import { beyondOf, CRIMEA, countriesOf, DONBAS, lineArcs, oblastsOf } from './areas.mjs';
import { bordersOf } from './borders.mjs';
import { BUCHAREST_NINE } from './members.mjs';
import { unitLinesOf } from './unitLines.mjs';

/**
 * Every layer that is made of the topology's arcs, by its name, as TopoJSON geometries with `id` and `properties`.
 *
 * @param {object} topology of `simplify`
 * @param {{ countries: object, oblasts: object, pairs: object[] }} facts names and the pairs of the line of contact
 */
export function objectsOf(topology, { countries, oblasts, pairs }) {
  return {
    ukraine: countriesOf(topology, countries, ['UKR']),
    donbas: oblastsOf(topology, oblasts, DONBAS),
    crimea: oblastsOf(topology, oblasts, CRIMEA),
    belarus: countriesOf(topology, countries, ['BLR']),
    'nato-eastern-flank': countriesOf(topology, countries, BUCHAREST_NINE),
    russia: countriesOf(topology, countries, ['RUS']),
    countries: countriesOf(topology, countries),
    oblasts: oblastsOf(topology, oblasts),
    borders: bordersOf(topology, countries),
    'unit-lines': unitLinesOf(topology, countries),
    'line-of-contact': [lineOfContact(topology, pairs)],
    'beyond-line-of-contact': beyondOf(topology),
  };
}

function lineOfContact(topology, pairs) {
  return {
    type: 'MultiLineString',
    arcs: lineArcs(topology),
    id: 'line-of-contact',
    properties: {
      iso: null,
      name: { en: 'Line of contact (approximate)', uk: 'Лінія зіткнення (приблизно)' },
      approximate: true,
      pairs,
    },
  };
}
