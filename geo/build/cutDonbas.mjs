import mapshaper from 'mapshaper';
import { ringBeyond } from './lineOfContact.mjs';

/**
 * The units with Donetsk and Luhansk oblasts each cut in two at the line of contact: `beyond` true or false.
 * It happens at full resolution and in one data set, so that neighbours get the new corners as well and every later edge is shared.
 */
export async function cutDonbas(units, path) {
  const output = await mapshaper.applyCommands(
    [
      '-i units.json area.json combine-files snap',
      `-filter "${IN_DONBAS}" + name=donbas target=units`,
      `-filter "!(${IN_DONBAS})" + name=others target=units`,
      '-clip area + name=beyond target=donbas',
      '-erase area + name=held target=donbas',
      '-each "beyond = true" target=beyond',
      '-merge-layers target=others,held,beyond name=cut',
      '-o cut.json format=geojson target=cut',
    ].join(' '),
    { 'units.json': collection(units), 'area.json': beyondArea(path) },
  );
  return JSON.parse(output['cut.json']).features;
}

const IN_DONBAS = `oblast === 'UA-14' || oblast === 'UA-09'`;

function beyondArea(path) {
  return { type: 'Polygon', coordinates: [ringBeyond(path)] };
}

function collection(features) {
  return { type: 'FeatureCollection', features };
}
