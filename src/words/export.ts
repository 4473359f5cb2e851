import type { Format } from '../core/export/formats';

interface FormatWords {
  readonly name: string;
  readonly about: string;
}

interface ExportWords {
  readonly title: string;
  readonly scope: string;
  readonly shown: (events: string) => string;
  readonly all: (events: string) => string;
  readonly onlyKnown: (day: string) => string;
  readonly download: (format: string) => string;
  readonly follow: string;
  readonly feed: string;
  readonly calendar: string;
  readonly sources: string;
  readonly formats: Readonly<Record<Format, FormatWords>>;
}

/** Words for taking data out, and for the files that are taken out. */
export const exportWords: Readonly<Record<'en' | 'uk', ExportWords>> = {
  en: {
    title: 'Export data',
    scope: 'What goes into the file',
    shown: (events) => `What the map shows (${events})`,
    all: (events) => `Everything (${events})`,
    onlyKnown: (day) => `As known then: nothing that came out after ${day} is in the file.`,
    download: (format) => `Download ${format}`,
    follow: 'Follow the whole chronicle in a program of yours:',
    feed: 'feed',
    calendar: 'calendar',
    sources: 'Sources',
    formats: {
      geojson: { name: 'GeoJSON', about: 'events as points with their days, for QGIS and kepler.gl' },
      'csv-events': { name: 'CSV of events', about: 'a table, one row an event' },
      'csv-reports': { name: 'CSV of reports', about: 'a table, one row for what one source says of an event' },
      kml: { name: 'KML', about: 'events with their days, for Google Earth' },
      ics: { name: 'ICS', about: 'all-day events for a calendar' },
      timelinejs: { name: 'TimelineJS', about: 'slides for a timeline of Knight Lab' },
      'linked-places': { name: 'Linked Places', about: 'the places with what happened there, for gazetteers' },
      markdown: { name: 'Markdown', about: 'a chronology to read, with footnotes' },
      atom: { name: 'Atom', about: 'what became known on which day, for feed readers' },
      'csl-json': { name: 'CSL-JSON', about: 'the sources, for Zotero and citation programs' },
      bibtex: { name: 'BibTeX', about: 'the sources, for LaTeX' },
      ris: { name: 'RIS', about: 'the sources, for EndNote and others' },
    },
  },
  uk: {
    title: 'Вивантажити дані',
    scope: 'Що записати у файл',
    shown: (events) => `Те, що показує мапа (${events})`,
    all: (events) => `Усе (${events})`,
    onlyKnown: (day) => `Як було відомо тоді: того, що вийшло після ${day}, у файлі немає.`,
    download: (format) => `Завантажити ${format}`,
    follow: 'Стежити за всією хронікою у власній програмі:',
    feed: 'стрічка',
    calendar: 'календар',
    sources: 'Джерела',
    formats: {
      geojson: { name: 'GeoJSON', about: 'події як точки з їхніми днями, для QGIS і kepler.gl' },
      'csv-events': { name: 'CSV подій', about: 'таблиця, один рядок на подію' },
      'csv-reports': { name: 'CSV повідомлень', about: 'таблиця, один рядок на те, що одне джерело каже про подію' },
      kml: { name: 'KML', about: 'події з їхніми днями, для Google Earth' },
      ics: { name: 'ICS', about: 'події на цілий день для календаря' },
      timelinejs: { name: 'TimelineJS', about: 'слайди для часової шкали Knight Lab' },
      'linked-places': { name: 'Linked Places', about: 'місця й те, що там сталося, для покажчиків' },
      markdown: { name: 'Markdown', about: 'хронологія для читання, з примітками' },
      atom: { name: 'Atom', about: 'що якого дня стало відомо, для програм зі стрічками' },
      'csl-json': { name: 'CSL-JSON', about: 'джерела, для Zotero та програм цитування' },
      bibtex: { name: 'BibTeX', about: 'джерела, для LaTeX' },
      ris: { name: 'RIS', about: 'джерела, для EndNote та інших' },
    },
  },
};
