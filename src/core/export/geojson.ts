import { cslItemOf } from '../cslJson';
import { firstAndLast, instantText } from './days';
import type { Exported, ExportedEvent, ExportedPlace } from './exported';
import { aboutRecord, eventRecord } from './records';

/**
 * A GeoJSON text (RFC 7946): one feature an event, at all of its places, with no geometry where it has none.
 * `first_day` and `last_day` are the days that the date may fall on; `start` and `end`, half-open, those on which the map
 * shows the event, as instants because kepler.gl plays only those and QGIS leaves the end out.
 */
export function geojsonOf({ about, events, sources }: Exported): string {
  const collection = {
    type: 'FeatureCollection',
    name: about.title,
    about: aboutRecord(about),
    sources: sources.map(cslItemOf),
    features: events.map(featureOf),
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function featureOf(event: ExportedEvent) {
  const { id, title, date, shown, places } = event;
  const { first, last } = firstAndLast(date);
  const properties = {
    id,
    title,
    start: shown.start === null ? null : instantText(shown.start),
    end: shown.end === null ? null : instantText(shown.end),
    first_day: first,
    last_day: last,
    ...eventRecord(event),
  };
  return { type: 'Feature', id, geometry: geometryOf(places), properties };
}

function geometryOf(places: readonly ExportedPlace[]) {
  const [first, ...others] = places.map(({ point }) => point);
  if (first === undefined) return null;
  return others.length === 0
    ? { type: 'Point', coordinates: first }
    : { type: 'MultiPoint', coordinates: [first, ...others] };
}
