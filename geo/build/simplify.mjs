import mapshaper from 'mapshaper';

/**
 * One topology of all faces, simplified once (Visvalingam, weighted): `{ arcs, objects: { faces } }`, WGS84 degrees rounded to `decimals`.
 * A face is what no layer needs smaller: units alike in all of `FIELDS` become one before simplification, so that inner corners nobody draws hold nothing fast.
 * Every layer is made of these arcs, so borders that two layers share are the same points.
 *
 * @param {object[]} units features with the properties of `FIELDS`
 * @param {{ intervals: Record<string, number>, smallestIslandKm2: number, decimals: number, withUnits: boolean }} options
 *   `intervals` in metres for each `detail`; `withUnits` if the lines between first-level units are drawn
 */
export async function simplify(units, { intervals, smallestIslandKm2, decimals, withUnits }) {
  const output = await mapshaper.applyCommands(
    [
      '-i units.json snap name=units',
      `-dissolve ${withUnits ? `${FIELDS},unit` : FIELDS} name=faces`,
      `-simplify weighted variable interval="${intervalExpression(intervals)}" keep-shapes`,
      ...(smallestIslandKm2 > 0
        ? [
            `-filter-islands min-area=${smallestIslandKm2}km2 remove-empty`,
            `-clean gap-fill-area=${smallestIslandKm2}km2`,
          ]
        : []),
      '-o faces.topojson format=topojson no-quantization',
    ].join(' '),
    { 'units.json': { type: 'FeatureCollection', features: units } },
  );
  const { arcs, objects } = JSON.parse(output['faces.topojson']);
  return { type: 'Topology', arcs: arcs.map((arc) => rounded(arc, decimals)), objects };
}

const FIELDS = 'country,zone,oblast,beyond,detail';

function intervalExpression({ core, near, far }) {
  return `detail === 'core' ? ${core} : detail === 'near' ? ${near} : ${far}`;
}

function rounded(arc, decimals) {
  return arc.map((point) => point.map((degrees) => Number(degrees.toFixed(decimals))));
}
