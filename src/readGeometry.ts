import { transform } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { type Geometry, geometryOf, type PlainTopology } from './core/shape';

/** Reads a built detail of the map. */
export function readGeometry(topology: Topology): Geometry {
  return geometryOf(dequantised(topology));
}

/** Arcs and points in degrees; the file holds them as differences of whole numbers. */
function dequantised(topology: Topology): PlainTopology {
  const plain = topology as unknown as PlainTopology;
  if (!topology.transform) return plain;
  const toDegrees = transform(topology.transform);
  return {
    arcs: topology.arcs.map((arc) => arc.map((point, at) => toDegrees(point, at > 0))),
    objects: Object.fromEntries(
      Object.entries(plain.objects).map(([layer, { geometries }]) => [
        layer,
        {
          geometries: geometries.map((object) =>
            object.type === 'Point' ? { ...object, coordinates: toDegrees(object.coordinates as number[]) } : object,
          ),
        },
      ]),
    ),
  };
}
