import { formatDay } from '../day';
import { escaped } from '../escaped';
import { instantText } from './days';
import type { About, Exported, ExportedEvent } from './exported';
import { tagUri } from './identifiers';
import { element, inParagraphs } from './markup';
import { toldBy } from './told';

type Known = { readonly event: ExportedEvent } & ExportedEvent['knownOn'][number];

const NAMESPACE = 'http://www.w3.org/2005/Atom';

/**
 * A feed (RFC 4287) of how things became known: an entry for each event and day on which sources said something of it,
 * the latest first. `self` is the feed's own address, which may be relative to where it was fetched.
 */
export function atomOf({ about, events }: Exported, self: string | null = null): string {
  const entries = events
    .flatMap((event) => event.knownOn.map(({ day, link }) => ({ event, day, link })))
    .sort((first, second) => second.day - first.day || (first.event.id < second.event.id ? -1 : 1));
  const feed = element('feed', { xmlns: NAMESPACE, 'xml:lang': about.language }, [
    element('id', {}, escaped(tagUri(about, about.language))),
    element('title', {}, escaped(about.title)),
    element('subtitle', {}, escaped(about.subtitle)),
    element('updated', {}, instantText(about.latest)),
    self === null ? '' : element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    about.link.address === null
      ? ''
      : element('link', { rel: 'alternate', type: 'text/html', href: about.link.address }),
    element('author', {}, element('name', {}, 'Demarche')),
    element('rights', {}, escaped(about.citation)),
    ...entries.map((entry) => entryOf(about, entry)),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${feed}\n`;
}

function entryOf(about: About, { event, day, link }: Known): string {
  const reports = event.reports.filter(({ published }) => published === day);
  const terms: Readonly<Record<string, readonly string[]>> = {
    kind: [event.kind],
    status: reports.map(({ status }) => status),
    date: reports.map(({ date }) => date.edtf),
    place: reports.flatMap(({ places }) => places.map(({ id }) => id)),
    source: reports.map(({ source, paragraphs }) => `${source} ${paragraphs.join(' ')}`),
  };
  return element('entry', {}, [
    element('id', {}, escaped(tagUri(about, about.language, event.id, formatDay(day)))),
    element('title', {}, escaped(event.title)),
    element('published', {}, instantText(day)),
    element('updated', {}, instantText(day)),
    link.address === null ? '' : element('link', { rel: 'alternate', type: 'text/html', href: link.address }),
    ...Object.entries(terms).flatMap(([name, values]) =>
      [...new Set(values)].map((term) => element('category', { scheme: tagUri(about, name), term })),
    ),
    element('content', { type: 'html' }, escaped(inParagraphs(reports.map(toldBy)))),
  ]);
}
