import type { Kind, Status } from '../chronicle';
import { escaped } from '../escaped';
import { FAMILY, type Family } from '../family';
import { firstAndLast } from './days';
import type { Exported, ExportedEvent } from './exported';
import { element, inParagraphs } from './markup';
import { aboutRecord, eventRecord } from './records';
import { factsOf, storyOf } from './told';

/** The colours of the light map, as red, green and blue. */
export const COLOURS: Readonly<Record<Family, string>> = {
  meet: '0565a2',
  say: '7c4581',
  press: '906003',
  act: '0e624e',
  force: '9c2a04',
  ground: '666970',
};

// What took place or goes on is full, the rest pale: the format has no hollow signs of its own.
const FULL: ReadonlySet<Status> = new Set<Status>(['happened', 'underway']);
const [OPAQUE, PALE] = ['ff', '88'];

/** A KML 2.2 document: one placemark an event, at all of its places, on the days on which the map shows it. */
export function kmlOf({ about, events }: Exported): string {
  const styles = new Map(events.map((event) => [styleOf(event), event]));
  const document = element('Document', {}, [
    element('name', {}, escaped(about.title)),
    about.link.address === null ? '' : element('atom:link', { href: about.link.address }),
    element('description', {}, escaped(inParagraphs([about.subtitle, about.citation]))),
    ...[...styles].map(([id, { kind, status }]) => styleElement(id, kind, status)),
    extendedData(aboutRecord(about)),
    ...events.map(placemarkOf),
  ]);
  const namespaces = { xmlns: 'http://www.opengis.net/kml/2.2', 'xmlns:atom': 'http://www.w3.org/2005/Atom' };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('kml', namespaces, document)}\n`;
}

function placemarkOf(event: ExportedEvent): string {
  const { id, title, link } = event;
  const { reports, ...facts } = eventRecord(event);
  const passages = reports.map(({ source, paragraphs }) => `${source} ${paragraphs.join(' ')}`);
  return element('Placemark', { id: `event.${id}` }, [
    element('name', {}, escaped(title)),
    link.address === null ? '' : element('atom:link', { href: link.address }),
    element('Snippet', { maxLines: '2' }, escaped(factsOf(event))),
    element('description', {}, escaped(inParagraphs(storyOf(event)))),
    timeSpan(event),
    element('styleUrl', {}, `#${styleOf(event)}`),
    extendedData({ id, ...facts, passages }),
    geometryOf(event),
  ]);
}

function timeSpan({ shown }: ExportedEvent): string {
  const { first, last } = firstAndLast(shown);
  if (first === null && last === null) return '';
  const ends = [first && element('begin', {}, first), last && element('end', {}, last)];
  return element(
    'TimeSpan',
    {},
    ends.filter((end) => end !== null),
  );
}

function geometryOf({ places }: ExportedEvent): string {
  const points = places.map(({ point }) => element('Point', {}, element('coordinates', {}, point.join(','))));
  return points.length > 1 ? element('MultiGeometry', {}, points) : points.join('');
}

function styleOf({ kind, status }: ExportedEvent): string {
  return `${FAMILY[kind]}-${FULL.has(status) ? 'full' : 'pale'}`;
}

/** Colours are alpha, blue, green, red. */
function styleElement(id: string, kind: Kind, status: Status): string {
  const rgb = COLOURS[FAMILY[kind]];
  const bgr = `${rgb.slice(4)}${rgb.slice(2, 4)}${rgb.slice(0, 2)}`;
  const colour = element('color', {}, `${FULL.has(status) ? OPAQUE : PALE}${bgr}`);
  return element('Style', { id }, [element('IconStyle', {}, colour), element('LabelStyle', {}, colour)]);
}

/** Lists are written with `; ` between their items, and what is null is left out. */
function extendedData(facts: Readonly<Record<string, unknown>>): string {
  const data = Object.entries(facts).flatMap(([name, value]) => {
    const text = Array.isArray(value) ? value.map(plain).join('; ') : plain(value);
    return text === '' ? [] : element('Data', { name }, element('value', {}, escaped(text)));
  });
  return element('ExtendedData', {}, data);
}

function plain(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? Object.values(value).join(' ') : String(value);
}
