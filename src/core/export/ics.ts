import type { Status } from '../chronicle';
import { type Day, formatDay } from '../day';
import type { About, Exported, ExportedEvent } from './exported';
import { calendarUid } from './identifiers';
import { storyOf } from './told';

/** What a calendar can say of how firm a thing is; of claims, denials and what is suspended it says nothing. */
const CALENDAR_STATUS: Readonly<Record<Status, string | null>> = {
  considered: 'TENTATIVE',
  planned: 'TENTATIVE',
  underway: 'CONFIRMED',
  happened: 'CONFIRMED',
  suspended: null,
  cancelled: 'CANCELLED',
  alleged: null,
  denied: null,
};

/**
 * A calendar (RFC 5545) of all-day events on the days on which the map shows them; one that goes on without an end stands
 * at its first day, and one that has no day at all is left out. The stamp is the last day of publication, so that the
 * same data make the same bytes.
 */
export function icsOf({ about, events }: Exported): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Demarche//Chronicle//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${textValue(about.title)}`,
    `X-WR-CALNAME:${textValue(about.title)}`,
    `DESCRIPTION:${textValue(about.citation)}`,
    `X-WR-CALDESC:${textValue(about.citation)}`,
    `LAST-MODIFIED:${stampOf(about)}`,
    ...(about.link.address === null ? [] : [`URL:${about.link.address}`]),
    ...events.flatMap((event) => eventLines(about, event)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

function eventLines(about: About, event: ExportedEvent): string[] {
  const { id, kind, title, status, date, shown, places, reports, link } = event;
  const start = shown.start;
  if (start === null) return [];
  const [place, ...others] = places;
  const isPoint = place && others.length === 0 && place.precision !== 'region' && place.precision !== 'country';
  const lines: readonly (readonly [name: string, value: string | null])[] = [
    ['BEGIN', 'VEVENT'],
    ['UID', calendarUid(about, id)],
    ['DTSTAMP', stampOf(about)],
    ['DTSTART;VALUE=DATE', compact(start)],
    ['DTEND;VALUE=DATE', shown.end === null ? null : compact(shown.end)],
    ['SUMMARY', textValue(title)],
    ['DESCRIPTION', textValue([...storyOf(event), about.citation].join('\n\n'))],
    ['LOCATION', textValue(places.map(({ name }) => name).join(' – ')) || null],
    ['GEO', isPoint ? `${place.point[1]};${place.point[0]}` : null],
    ['STATUS', CALENDAR_STATUS[status]],
    ['TRANSP', 'TRANSPARENT'], // nobody's time is taken by what others did
    ['CATEGORIES', kind],
    ['URL', link.address],
    ['X-DEMARCHE-STATUS', status],
    ['X-DEMARCHE-DATE', date.edtf],
    ['X-DEMARCHE-PLACES', places.map((one) => one.id).join(',') || null],
    ['X-DEMARCHE-SOURCES', reports.map(({ source, paragraphs }) => `${source} ${paragraphs.join(' ')}`).join(',')],
    ['END', 'VEVENT'],
  ];
  return lines.flatMap(([name, value]) => (value === null ? [] : `${name}:${value}`));
}

function stampOf({ latest }: About): string {
  return `${compact(latest)}T000000Z`;
}

function compact(day: Day): string {
  return formatDay(day).replaceAll('-', '');
}

/** Tabs are the only control characters that the format takes; other breaks became `\n` before. */
function textValue(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

const MOST_OCTETS = 75;

/** Lines longer than 75 octets are broken, the next part after a space, and never within a character. */
function folded(line: string): string {
  let out = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}

/** How long a character is in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
