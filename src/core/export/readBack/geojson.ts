import { check } from '@placemarkio/check-geojson';
import type { Back } from './row';

interface Told {
  readonly source: string;
  readonly paragraphs: readonly number[];
}

interface Feature {
  readonly id: string;
  readonly properties: {
    readonly title: string;
    readonly status: string;
    readonly date: string;
    readonly places: readonly string[];
    readonly reports: readonly Told[];
  };
}

/** Throws where the text is no GeoJSON of RFC 7946. */
export function readGeojson(text: string): Back {
  const { features } = check(text) as unknown as { readonly features: readonly Feature[] };
  const rows = features.map(({ id, properties: { title, status, date, places, reports } }) => ({
    id,
    title,
    status,
    date,
    places,
    passages: reports.map(passageOf),
  }));
  return { rows, markup: [] };
}

export function passageOf({ source, paragraphs }: Told): string {
  return `${source} ${paragraphs.join(' ')}`;
}
