import { civilOf, type Day } from '../day';
import { escaped } from '../escaped';
import type { Exported, ExportedEvent } from './exported';
import { inParagraphs } from './markup';
import { aboutRecord, eventRecord } from './records';
import { storyOf } from './told';

/**
 * The JSON that TimelineJS 3 opens: a slide for each event, its texts as HTML without markup of ours or of the data's.
 * `demarche` holds what TimelineJS passes over. An event that has no day at all is left out.
 */
export function timelineJsOf({ about, events }: Exported): string {
  const timeline = {
    title: {
      unique_id: 'the.chronicle', // no id of an event has a dot
      text: { headline: escaped(about.title), text: inParagraphs([about.subtitle, about.citation]) },
    },
    scale: 'human',
    demarche: aboutRecord(about),
    events: events.flatMap(slideOf),
  };
  return `${JSON.stringify(timeline, null, 2)}\n`;
}

function slideOf(event: ExportedEvent) {
  const { id, title, shown, date, spoken } = event;
  const { start, end } = shown;
  if (start === null) return [];
  const [first = '', last = first] = date.edtf.split('/');
  return [
    {
      unique_id: id,
      start_date: dateParts(first, start),
      ...(end !== null && end - start > 1 && { end_date: dateParts(last, end - 1) }),
      display_date: escaped(spoken.date),
      group: escaped(spoken.kind),
      text: { headline: escaped(title), text: inParagraphs(storyOf(event)) },
      demarche: eventRecord(event),
    },
  ];
}

/** No more of a date than is written: a year, a month or a day; the day that is shown where nothing of these is. */
function dateParts(edtf: string, shown: Day) {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[~?%]?$/.exec(edtf) ?? [];
  if (year === undefined) {
    const civil = civilOf(shown);
    return { year: civil.year, month: civil.month, day: civil.date };
  }
  return {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}
