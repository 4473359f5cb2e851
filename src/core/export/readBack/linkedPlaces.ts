import { check } from '@placemarkio/check-geojson';
import Ajv from 'ajv';
import { passageOf } from './geojson';
import { LINKED_PLACES } from './linkedPlacesSchema';
import type { Back, Row } from './row';

interface Feature {
  readonly properties: { readonly id: string };
  readonly relations: readonly {
    readonly event: string;
    readonly label: string;
    readonly status: string;
    readonly date: string;
    readonly reports: readonly { readonly source: string; readonly paragraphs: readonly number[] }[];
  }[];
}

const isLinkedPlaces = new Ajv({ allErrors: true }).compile(LINKED_PLACES);

/** Throws where the text is no GeoJSON, or no Linked Places. A row an event, with all the places that tell of it. */
export function readLinkedPlaces(text: string): Back {
  const collection = check(text) as unknown as { features: readonly Feature[] };
  if (!isLinkedPlaces(collection)) throw new Error(JSON.stringify(isLinkedPlaces.errors));
  const rows = new Map<string, Row>();
  for (const { properties, relations } of collection.features)
    for (const { event, label, status, date, reports } of relations) {
      const places = [...(rows.get(event)?.places ?? []), properties.id];
      rows.set(event, { id: event, title: label, status, date, places, passages: reports.map(passageOf) });
    }
  return { rows: [...rows.values()], markup: [] };
}
