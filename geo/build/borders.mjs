import { meshArcs } from 'topojson-client';

/**
 * The lines on land between countries, and between a country and a zone of it that another power holds.
 * One feature a pair: `id` joins the two sides in alphabetical order, `kind` is `international`, `disputed` or `de-facto`.
 */
export function bordersOf(topology, countries) {
  const sides = groupBySide(topology.objects.faces.geometries);
  const pairs = touchingPairs(sides);
  return pairs.map(([one, other]) => {
    const kind = kindOf(one, other);
    return {
      type: 'MultiLineString',
      arcs: sharedArcs(topology, sides.get(one), sides.get(other)),
      id: `${one}-${other}`,
      properties: { iso: null, name: nameOf(one, other, countries), kind },
    };
  });
}

/** The arcs that geometries of one group share with geometries of the other. */
export function sharedArcs(topology, group, others) {
  const first = new Set(group);
  const both = { type: 'GeometryCollection', geometries: [...group, ...others] };
  return meshArcs(topology, both, (a, b) => first.has(a) !== first.has(b)).arcs;
}

// Lines that are not an agreed border in the main. Everything that is not named here is international.
const KINDS = {
  'CHN-IND': 'disputed',
  'CHN-KAS': 'disputed',
  'ESH-MAR': 'disputed',
  'IND-KAS': 'disputed',
  'IND-PAK': 'disputed',
  'KAS-PAK': 'disputed',
  'KOR-PRK': 'disputed',
  'SOL-SOM': 'de-facto',
  'CYN-CYP': 'de-facto',
  'CYN-ESB': 'de-facto',
  'GEO-GEO/abkhazia': 'de-facto',
  'MDA-MDA/transnistria': 'de-facto',
  'UKR-UKR/crimea': 'de-facto',
  'ISR-PSE': 'disputed',
  'ISR-SYR': 'disputed',
  'KOS-SRB': 'disputed',
};

const ZONE_NAMES = {
  abkhazia: { en: 'Abkhazia', uk: 'Абхазія' },
  crimea: { en: 'Crimea', uk: 'Крим' },
  transnistria: { en: 'Transnistria', uk: 'Придністров’я' },
};

function kindOf(one, other) {
  return KINDS[`${one}-${other}`] ?? 'international';
}

function nameOf(one, other, countries) {
  const nameOfSide = (side) => {
    const [country, zone] = side.split('/');
    return zone === undefined ? countries[country].name : ZONE_NAMES[zone];
  };
  const [first, second] = [nameOfSide(one), nameOfSide(other)];
  return { en: `${first.en} – ${second.en}`, uk: `${first.uk} – ${second.uk}` };
}

function sideOf({ country, zone }) {
  return zone === null ? country : `${country}/${zone}`;
}

function groupBySide(faces) {
  const sides = new Map();
  for (const face of faces) {
    const side = sideOf(face.properties);
    sides.set(side, [...(sides.get(side) ?? []), face]);
  }
  return sides;
}

function touchingPairs(sides) {
  const sidesOfArc = new Map();
  for (const [side, faces] of sides) {
    for (const index of faces.flatMap((face) => face.arcs.flat(Infinity))) {
      const arc = index < 0 ? ~index : index;
      sidesOfArc.set(arc, (sidesOfArc.get(arc) ?? new Set()).add(side));
    }
  }
  const pairs = new Map();
  for (const touching of sidesOfArc.values()) {
    if (touching.size === 2) {
      const pair = [...touching].sort();
      pairs.set(pair.join('-'), pair);
    }
  }
  return [...pairs.values()].sort((a, b) => (a.join() < b.join() ? -1 : 1));
}
