import { bbox, booleanPointInPolygon, pointToPolygonDistance } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { BASE_LAYERS } from './baseLayers';
import type { Area, Chronicle, Place } from './chronicle';
import type { Issue } from './issue';
import { didYouMean } from './sentences';

const COAST_KM = 10; // towns by the sea may stand this far outside the simplified shore of their country

type Shape = Feature<Polygon | MultiPolygon>;
type Layers = Readonly<Record<string, FeatureCollection>>;

/**
 * Holds places and territories against the geometry: points lie in their country and area, features exist. Layers by id,
 * [longitude, latitude] in degrees; what needs a layer that is not given goes unchecked.
 */
export function checkPlaces(chronicle: Chronicle, layers: Layers): Issue[] {
  return [
    ...Object.values(chronicle.places).flatMap((place) => [
      ...countryFaults(place, layers),
      ...(place.area ? areaFaults(place, place.area, layers) : []),
    ]),
    ...Object.values(chronicle.territories).flatMap((territory) =>
      featureFaults('territories.yaml', `${territory.id}.features`, territory, layers),
    ),
  ];
}

/** The layers that the check of a chronicle needs. */
export function layersOf(chronicle: Chronicle): string[] {
  const areas = Object.values(chronicle.places).flatMap(({ area }) => area?.layer ?? []);
  return [...new Set([...BASE_LAYERS, ...chronicle.layers.map(({ id }) => id), ...areas])];
}

function countryFaults(place: Place, layers: Layers): Issue[] {
  const bases = BASE_LAYERS.flatMap((layer) => layers[layer] ?? []);
  if (place.country === null || bases.length === 0) return [];
  const shapes = bases.flatMap(({ features }) => features.filter(({ id }) => id === place.country)).filter(isShape);
  if (shapes.length === 0) {
    const mend = 'Mend the code, or leave the country out.';
    return [fault('places.yaml', `${place.id}.country`, `No country on the map has the code ${place.country}.`, mend)];
  }
  if (shapes.some((shape) => distance(place, shape) <= (isTown(place) ? COAST_KM : 0))) return [];
  const message = `The point [${place.point.join(', ')}] does not lie in ${place.country}.`;
  return [fault('places.yaml', `${place.id}.point`, message, 'Mend the point (longitude first) or the country.')];
}

function areaFaults(place: Place, area: Area, layers: Layers): Issue[] {
  const unknown = featureFaults('places.yaml', `${place.id}.area.features`, area, layers);
  const shapes = shapesOf(area, layers);
  if (unknown.length > 0 || shapes.length === 0 || shapes.some((shape) => distance(place, shape) <= 0)) return unknown;
  if (shapes.length > 1 && isWithin(place, bbox({ type: 'FeatureCollection', features: shapes }))) return [];
  const message = `The point [${place.point.join(', ')}] does not lie in the area of its place.`;
  return [fault('places.yaml', `${place.id}.point`, message, 'Move the point into the area, or mend the area.')];
}

function featureFaults(file: string, place: string, area: Area, layers: Layers): Issue[] {
  const layer = Object.hasOwn(layers, area.layer) ? layers[area.layer] : undefined;
  if (!layer) return [];
  const ids = layer.features.map(({ id }) => String(id));
  return area.features
    .filter((feature) => !ids.includes(feature))
    .map((feature) =>
      fault(
        file,
        place,
        `The layer \`${area.layer}\` has no feature \`${feature}\`.`,
        didYouMean(feature, ids, `It has ${some(ids)}.`),
      ),
    );
}

function shapesOf({ layer, features }: Area, layers: Layers): Shape[] {
  const all = (Object.hasOwn(layers, layer) && layers[layer]?.features) || [];
  return all.filter(({ id }) => features.length === 0 || features.includes(String(id))).filter(isShape);
}

function isShape(feature: Feature): feature is Shape {
  return feature.geometry.type === 'Polygon' || feature.geometry.type === 'MultiPolygon';
}

function isTown({ precision }: Place): boolean {
  return precision === 'site' || precision === 'city' || precision === 'near';
}

/** Kilometres from the place to the shape; 0 inside. */
function distance({ point }: Place, shape: Shape): number {
  const position = [...point];
  if (booleanPointInPolygon(position, shape)) return 0;
  return pointToPolygonDistance(position, shape, { units: 'kilometers' });
}

function isWithin({ point: [x, y] }: Place, [west = 0, south = 0, east = 0, north = 0]: readonly number[]): boolean {
  return west <= x && x <= east && south <= y && y <= north;
}

function fault(file: string, place: string, message: string, mend: string): Issue {
  return { severity: 'fault', file, place, message, mend };
}

const ENOUGH = 12;

function some(ids: readonly string[]): string {
  return ids.length > ENOUGH ? `${ids.slice(0, ENOUGH).join(', ')} and ${ids.length - ENOUGH} more` : ids.join(', ');
}
