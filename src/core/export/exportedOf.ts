import type { Source } from '../chronicle';
import { citationOfView } from '../citation';
import type { Day } from '../day';
import { type ChronicleIndex, knowledgeAt } from '../knowledge';
import type { Known } from '../known';
import { sceneOf } from '../scene';
import type { View } from '../view';
import { cleanText } from './cleanText';
import { eventOf } from './eventOf';
import type { Exported, ExportedEvent, Link, Scope } from './exported';
import { type Occasion, type Sheet, sheetOf } from './sheet';

/**
 * What goes into a file: the events of the view's list or, as *all*, every one that is known by the view's clock on its
 * day. *Then* nothing is in it that had not been published by that day.
 */
export function exportedOf(index: ChronicleIndex, view: View, occasion: Occasion): Exported {
  const sheet = sheetOf(index.chronicle, scopedTo(occasion.scope, view), occasion);
  const listed = new Set(sceneOf(index, sheet.view).entries.map(({ event }) => event));
  const knowledge = knowledgeAt(index, view.day, view.clock);
  const events = knowledge.known
    .filter(({ event }) => listed.has(event.id))
    .map((known) => eventOf(sheet, known, knowledge));
  return cleaned({ about: aboutOf(sheet, events, occasion), events, sources: sourcesOf(sheet, events) });
}

/** One of the events that the view lists, as it would be in such a file. */
export function exportedEventOf(index: ChronicleIndex, view: View, known: Known, occasion: Occasion): ExportedEvent {
  const sheet = sheetOf(index.chronicle, scopedTo(occasion.scope, view), occasion);
  return cleaned(eventOf(sheet, known, knowledgeAt(index, view.day, view.clock)));
}

function scopedTo(scope: Scope, view: View): View {
  const bare = { ...view, tour: null, step: 1, selection: null, since: null };
  return scope === 'shown' ? bare : { ...bare, mode: 'all', kinds: [], statuses: [], actors: [] };
}

function aboutOf(
  { chronicle, view, wording, text, linkTo }: Sheet,
  events: readonly ExportedEvent[],
  { scope, exportedOn }: Occasion,
): Exported['about'] {
  const days = events.flatMap(({ reports }) => reports.map(({ published }) => published));
  const link = linkTo(view);
  return {
    chronicle: chronicle.id,
    title: text(chronicle.title),
    subtitle: text(chronicle.subtitle),
    licence: chronicle.licence,
    language: view.language,
    scope,
    clock: view.clock,
    day: view.day,
    latest: days.length > 0 ? Math.max(...days) : view.day,
    exportedOn,
    link,
    citation: citationOfView(chronicle, view, wholeAddress(link), exportedOn, view.language),
    sourcesHeading: wording.sources,
  };
}

/** An address that says something by itself; one that is relative to its file does not. */
function wholeAddress({ address }: Link): string {
  return address !== null && /^https?:/.test(address) ? address : '';
}

function sourcesOf({ chronicle, view }: Sheet, events: readonly ExportedEvent[]): readonly Source[] {
  const cited = new Set(events.flatMap(({ reports }) => reports.map(({ source }) => source)));
  const isOut = (published: Day) => view.clock === 'hindsight' || published <= view.day;
  return Object.values(chronicle.sources)
    .filter(({ id }) => cited.has(id))
    .map((source) => ({ ...source, versions: source.versions.filter(({ published }) => isOut(published)) }))
    .sort((first, second) => first.published - second.published || (first.id < second.id ? -1 : 1));
}

/** The same data with every text in it clean. */
function cleaned<Value>(value: Value): Value {
  if (typeof value === 'string') return cleanText(value) as Value;
  if (Array.isArray(value)) return value.map(cleaned) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleaned(inner)])) as Value;
}
