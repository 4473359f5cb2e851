import ICAL from 'ical.js';
import { type Back, listIn } from './row';

/** Throws where a line is no content line, or is longer than 75 octets. */
export function readIcs(text: string): Back {
  for (const line of text.split('\r\n'))
    if (new TextEncoder().encode(line).length > 75) throw new Error(`This line is not folded: ${line}`);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const rows = calendar.getAllSubcomponents('vevent').map((event) => {
    const value = (name: string) => event.getFirstPropertyValue(name)?.toString() ?? '';
    return {
      id: decodeURIComponent(value('uid').split('@')[0]?.split('/')[1] ?? ''),
      title: value('summary'),
      status: value('x-demarche-status'),
      date: value('x-demarche-date'),
      places: listIn(value('x-demarche-places'), ','),
      passages: listIn(value('x-demarche-sources'), ','),
    };
  });
  return { rows, markup: [] };
}
