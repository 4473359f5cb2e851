import mapshaper from 'mapshaper';
import { readInput } from './inputs.mjs';

/** Lakes of at least `leastKm2`, simplified to `interval` metres: GeoJSON features with a nested name or null. */
export async function readLakes(interval, leastKm2) {
  const lakes = await simplified('lakes', interval);
  return lakes.filter(({ properties }) => properties.areaKm2 >= leastKm2);
}

/** Rivers down to Natural Earth's `leastScalerank`, simplified to `interval` metres. */
export async function readRivers(interval, leastScalerank) {
  const rivers = await simplified('rivers', interval);
  return rivers.filter(({ properties }) => properties.scalerank <= leastScalerank);
}

async function simplified(name, interval) {
  const output = await mapshaper.applyCommands(
    `-i in.json -simplify weighted interval=${interval} keep-shapes -o out.json format=geojson precision=0.0001`,
    { 'in.json': readInput(name) },
  );
  return JSON.parse(output['out.json']).features.map((feature, index) => ({
    ...feature,
    id: `${name.slice(0, -1)}-${index + 1}`,
  }));
}
