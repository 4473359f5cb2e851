import { formatDay } from '../day';
import { atomOf } from './atom';
import { csvEventsOf, csvReportsOf } from './csvTables';
import type { Exported } from './exported';
import { geojsonOf } from './geojson';
import { icsOf } from './ics';
import { kmlOf } from './kml';
import { linkedPlacesOf } from './linkedPlaces';
import { markdownOf } from './markdown';
import { bibtexListOf, cslListOf, risListOf } from './sourceLists';
import { timelineJsOf } from './timelineJs';

interface Writer {
  readonly write: (exported: Exported) => string;
  readonly ending: string;
  /** The media type, without its character set, which is UTF-8. */
  readonly type: string;
}

/** Every format by the name that the command line knows. */
export const FORMATS = {
  geojson: { write: geojsonOf, ending: 'geojson', type: 'application/geo+json' },
  'csv-events': { write: csvEventsOf, ending: 'events.csv', type: 'text/csv' },
  'csv-reports': { write: csvReportsOf, ending: 'reports.csv', type: 'text/csv' },
  kml: { write: kmlOf, ending: 'kml', type: 'application/vnd.google-earth.kml+xml' },
  ics: { write: icsOf, ending: 'ics', type: 'text/calendar' },
  timelinejs: { write: timelineJsOf, ending: 'timelinejs.json', type: 'application/json' },
  'linked-places': { write: linkedPlacesOf, ending: 'linked-places.geojson', type: 'application/geo+json' },
  markdown: { write: markdownOf, ending: 'md', type: 'text/markdown' },
  atom: { write: atomOf, ending: 'atom', type: 'application/atom+xml' },
  'csl-json': { write: cslListOf, ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
  bibtex: { write: bibtexListOf, ending: 'bib', type: 'application/x-bibtex' },
  ris: { write: risListOf, ending: 'ris', type: 'application/x-research-info-systems' },
} as const satisfies Readonly<Record<string, Writer>>;

export type Format = keyof typeof FORMATS;

/** `ukraine-2021-22.2022-01-18.then.geojson`: what is shown has its day, and what was known then says so. */
export function fileNameOf({ about }: Exported, format: Format): string {
  const { chronicle, scope, clock, day } = about;
  const parts = [chronicle, (scope === 'shown' || clock === 'then') && formatDay(day), clock === 'then' && clock];
  return [...parts, FORMATS[format].ending].filter(Boolean).join('.');
}
