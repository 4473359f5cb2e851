import mapshaper from 'mapshaper'
import { readInput } from './inputs.mjs'

/** Lakes, simplified to `interval` metres: GeoJSON features with a nested name or null. */
export function readLakes(interval) {
  return simplified('lakes', interval)
}

/** Rivers down to Natural Earth's `leastScalerank`, simplified to `interval` metres. */
export async function readRivers(interval, leastScalerank) {
  const rivers = await simplified('rivers', interval)
  return rivers.filter(({ properties }) => properties.scalerank <= leastScalerank)
}

async function simplified(name, interval) {
  const output = await mapshaper.applyCommands(
    `-i in.json -simplify weighted interval=${interval} keep-shapes -o out.json format=geojson precision=0.0001`,
    { 'in.json': readInput(name) },
  )
  return JSON.parse(output['out.json']).features.map((feature, index) => ({ ...feature, id: `${name.slice(0, -1)}-${index + 1}` }))
}
