import type { UncertainDate } from '../chronicle';
import type { Exported, ExportedEvent, ExportedPlace } from './exported';
import { tagUri } from './identifiers';
import { aboutRecord } from './records';

const CONTEXT = 'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';
// CIDOC CRM, whose prefix the context knows: a place witnessed an event, or was the origin of a move.
const WITNESSED = 'crm:P7i_witnessed';
const ORIGIN = 'crm:P27i_was_origin_of';

/**
 * A gazetteer in Linked Places format 1.2 (GeoJSON-LD): one feature a place, and a relation with its days and sources
 * for each event there. What has no place cannot be in it.
 */
export function linkedPlacesOf(exported: Exported): string {
  const { about } = exported;
  const places = new Map<string, ExportedPlace>();
  for (const event of exported.events)
    for (const place of placesOf(event)) if (!places.has(place.id)) places.set(place.id, place);
  const collection = {
    type: 'FeatureCollection',
    '@context': CONTEXT,
    about: aboutRecord(about),
    features: [...places.values()].map((place) => featureOf(exported, place)),
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function featureOf({ about, events, sources }: Exported, place: ExportedPlace) {
  const there = events.filter((event) => placesOf(event).some(({ id }) => id === place.id));
  const labels = new Map(sources.map(({ id, title, url }) => [id, { title, url }]));
  const citation = { label: about.citation, '@id': about.link.address ?? tagUri(about) };
  return {
    '@id': tagUri(about, 'place', place.id),
    type: 'Feature',
    properties: { title: place.name, id: place.id, precision: place.precision, country: place.country },
    names: Object.entries(place.names).map(([lang, toponym]) => ({ toponym, lang, citations: [citation] })),
    geometry: { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: place.point }] },
    relations: there.map((event) => ({
      relationType: event.places.some(({ id }) => id === place.id) ? WITNESSED : ORIGIN,
      relationTo: tagUri(about, 'event', event.id),
      label: event.title,
      ...whenOf(event.date, event.spoken.date),
      citations: event.reports.map(({ source, spoken }) => ({
        label: `${labels.get(source)?.title ?? source}. ${spoken.cited} (${spoken.facts})`,
        '@id': labels.get(source)?.url ?? tagUri(about, 'source', source),
      })),
      event: event.id,
      kind: event.kind,
      status: event.status,
      date: event.date.edtf,
      reports: event.reports.map(({ source, paragraphs, status, date }) => ({
        source,
        paragraphs,
        status,
        date: date.edtf,
      })),
    })),
  };
}

/** A range says only that a thing lies within it, which is true of a doubt about the day and of what lasts. */
function whenOf({ edtf }: UncertainDate, label: string) {
  const [first = '', last] = edtf.split('/');
  if (last === undefined) return { when: { timespans: [{ start: { in: first } }], label } };
  const start = first === '..' ? null : { earliest: first };
  const end = last === '..' ? null : { latest: last };
  if (start === null) return end === null ? {} : { when: { timespans: [{ start: end }], label } };
  return { when: { timespans: [{ start, ...(end !== null && { end }) }], label } };
}

function placesOf({ places, from }: ExportedEvent): readonly ExportedPlace[] {
  return from === null ? places : [...places, from];
}
