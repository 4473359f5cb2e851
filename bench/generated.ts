import type { Chronicle, ChronicleEvent, Report, UncertainDate } from '../src/core/chronicle';
import { type Day, formatDay } from '../src/core/day';

const PER_DAY = 1.3; // as many as the real chronicle has
const LASTING_SHARE = 0.02;
const SOURCES = 20;

/**
 * A chronicle with `count` events as dense in time as the real one, so that more events mean a longer time: a view of
 * some days shows the same number whatever the count is. The main span is in the middle. Always the same for the same count.
 */
export function generated(real: Chronicle, count: number): Chronicle {
  const length = Math.round(count / PER_DAY);
  const span = { start: Math.round(length / 2) - 60, end: Math.round(length / 2) + 60 };
  const places = Object.keys(real.places);
  const random = randomFrom(count);
  const pattern = real.events.filter(({ reports }) => reports.length > 0);
  const events = Array.from({ length: count }, (_, at): ChronicleEvent => {
    const day = Math.floor(random() * length);
    const lasts = random() < LASTING_SHARE ? 90 : 1;
    const event = pattern[at % pattern.length] as ChronicleEvent;
    return {
      ...event,
      id: `event-${at}`,
      related: {},
      reports: inOrder(
        event.reports.map((report) => ({
          ...report,
          published: Math.floor((Math.floor(random() * SOURCES) * length) / SOURCES),
          date: dateOf(day, day + lasts),
          places: [places[Math.floor(random() * places.length)] as string],
        })),
      ),
    };
  });
  return { ...real, id: `generated-${count}`, span, journeys: [], events };
}

/** The same with a short title and sentence, different for every event, and no figures: what a chronicle of so many events may weigh. */
export function shortened(chronicle: Chronicle): Chronicle {
  const events = chronicle.events.map((event, at): ChronicleEvent => {
    const text = Object.fromEntries(chronicle.languages.map((language) => [language, `${event.kind} ${at}`]));
    return {
      ...event,
      title: text,
      reports: event.reports.map((report) => ({ ...report, figures: [], because: null, says: text })),
    };
  });
  return { ...chronicle, disputes: {}, events };
}

function dateOf(start: Day, end: Day): UncertainDate {
  const interval = end - start > 1;
  const edtf = interval ? `${formatDay(start)}/${formatDay(end - 1)}` : formatDay(start);
  return { edtf, start, end, approximate: false, uncertain: false, interval };
}

function inOrder(reports: readonly Report[]): readonly Report[] {
  return [...reports].sort((first, second) => first.published - second.published);
}

/** mulberry32: small, and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
