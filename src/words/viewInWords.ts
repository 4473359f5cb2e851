import { type Chronicle, KINDS, type Kind } from '../core/chronicle';
import { disputesOf } from '../core/dispute';
import { filtersOn } from '../core/filters';
import type { Entry, Scene } from '../core/scene';
import type { View } from '../core/view';
import { counted, type Forms } from './plural';
import { shownTime } from './shownTime';
import { spokenDate } from './spokenDate';
import { inLanguage, type Words, wordsFor } from './words';

const MOST_KINDS = 3;

/**
 * What a view shows, in a few true sentences: the time and the clock, how many events of which kinds, where most of them
 * are, what was ahead, and on how many questions accounts differed.
 */
export function viewInWords(chronicle: Chronicle, view: View, scene: Scene, words: Words): string {
  const own = wordsFor(sentences, words);
  const shown = scene.entries.filter(({ emphasis }) => emphasis !== 'ahead');
  const ahead = scene.entries.filter(({ emphasis }) => emphasis === 'ahead');
  const filtered = filtersOn(view).length > 0;
  const time = `${shownTime(view, words)}, ${words.clock(view.clock).toLocaleLowerCase(words.locale)}`;
  const place = mostAt(shown);
  const [next] = ahead;
  return [
    own.shown(time, shown.length, kindsOf(shown, own.kinds, own.count), filtered),
    place && own.most(inLanguage(chronicle.places[place.id]?.names ?? {}, words), place.count),
    next &&
      own.ahead(
        inLanguage(next.known.event.title, words),
        spokenDate(next.known.date, next.known.event.kind, words),
        ahead.length - 1,
      ),
    own.differ(new Set(shown.flatMap(({ event }) => disputesOf(chronicle, event, view.day, view.clock))).size),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The commonest kinds with their counts; of kinds as common, the order of the legend. */
function kindsOf(entries: readonly Entry[], forms: Readonly<Record<Kind, Forms>>, count: Count): readonly string[] {
  const counts = new Map<Kind, number>();
  for (const { known } of entries) counts.set(known.event.kind, (counts.get(known.event.kind) ?? 0) + 1);
  return KINDS.filter((kind) => counts.has(kind))
    .sort((first, second) => (counts.get(second) ?? 0) - (counts.get(first) ?? 0))
    .slice(0, MOST_KINDS)
    .map((kind) => count(counts.get(kind) ?? 0, forms[kind]));
}

/** The place with the most events, where one has more than all others and more than one. */
function mostAt(entries: readonly Entry[]): { id: string; count: number } | null {
  const counts = new Map<string, number>();
  for (const { known } of entries) for (const id of known.places) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [first, second] = [...counts].sort((one, other) => other[1] - one[1]);
  if (!first || first[1] < 2 || first[1] === second?.[1]) return null;
  return { id: first[0], count: first[1] };
}

type Count = (amount: number, forms: Forms) => string;

interface Sentences {
  readonly count: Count;
  readonly kinds: Readonly<Record<Kind, Forms>>;
  readonly shown: (time: string, amount: number, kinds: readonly string[], filtered: boolean) => string;
  readonly most: (place: string, amount: number) => string;
  readonly ahead: (title: string, date: string, others: number) => string;
  /** Empty for none. */
  readonly differ: (questions: number) => string;
}

const inEnglish = counted('en-GB');

const english: Sentences = {
  count: inEnglish,
  kinds: {
    meeting: { one: 'meeting', other: 'meetings' },
    call: { one: 'call', other: 'calls' },
    visit: { one: 'visit', other: 'visits' },
    talks: { one: 'round of talks', other: 'rounds of talks' },
    statement: { one: 'statement', other: 'statements' },
    warning: { one: 'warning', other: 'warnings' },
    demand: { one: 'demand', other: 'demands' },
    sanction: { one: 'sanction', other: 'sanctions' },
    deployment: { one: 'deployment', other: 'deployments' },
    exercise: { one: 'exercise', other: 'exercises' },
    decision: { one: 'decision', other: 'decisions' },
    offer: { one: 'offer', other: 'offers' },
    dispatch: { one: 'dispatch', other: 'dispatches' },
    background: { one: 'background item', other: 'background items' },
  },
  shown: (time, amount, kinds, filtered) => {
    const of = filtered ? ' that pass the filters' : '';
    if (amount === 0) return `${time}: no events${of}.`;
    const list = new Intl.ListFormat('en-GB').format(kinds);
    return `${time}: ${inEnglish(amount, { one: 'event', other: 'events' })}${of}, among them ${list}.`;
  },
  most: (place, amount) => `No place has more of them than ${place}: ${amount}.`,
  ahead: (title, date, others) =>
    `Ahead: ${title}, ${date}${others > 0 ? `, and ${inEnglish(others, { one: 'other', other: 'others' })}` : ''}.`,
  differ: (questions) =>
    questions === 0 ? '' : `Accounts differ on ${inEnglish(questions, { one: 'question', other: 'questions' })}.`,
};

const inUkrainian = counted('uk');

const ukrainian: Sentences = {
  count: inUkrainian,
  kinds: {
    meeting: { one: 'зустріч', few: 'зустрічі', many: 'зустрічей', other: 'зустрічі' },
    call: { one: 'розмова', few: 'розмови', many: 'розмов', other: 'розмови' },
    visit: { one: 'візит', few: 'візити', many: 'візитів', other: 'візиту' },
    talks: {
      one: 'раунд переговорів',
      few: 'раунди переговорів',
      many: 'раундів переговорів',
      other: 'раунду переговорів',
    },
    statement: { one: 'заява', few: 'заяви', many: 'заяв', other: 'заяви' },
    warning: { one: 'попередження', few: 'попередження', many: 'попереджень', other: 'попередження' },
    demand: { one: 'вимога', few: 'вимоги', many: 'вимог', other: 'вимоги' },
    sanction: { one: 'санкція', few: 'санкції', many: 'санкцій', other: 'санкції' },
    deployment: { one: 'перекидання', few: 'перекидання', many: 'перекидань', other: 'перекидання' },
    exercise: { one: 'навчання', few: 'навчання', many: 'навчань', other: 'навчання' },
    decision: { one: 'рішення', few: 'рішення', many: 'рішень', other: 'рішення' },
    offer: { one: 'пропозиція', few: 'пропозиції', many: 'пропозицій', other: 'пропозиції' },
    dispatch: { one: 'репортаж', few: 'репортажі', many: 'репортажів', other: 'репортажу' },
    background: { one: 'обставина', few: 'обставини', many: 'обставин', other: 'обставини' },
  },
  shown: (time, amount, kinds, filtered) => {
    const of = filtered ? ', що проходять фільтри' : '';
    if (amount === 0) return `${time}: подій${of} немає.`;
    const list = new Intl.ListFormat('uk').format(kinds);
    const counted = inUkrainian(amount, { one: 'подія', few: 'події', many: 'подій', other: 'події' });
    return `${time}: ${counted}${of}; серед них ${list}.`;
  },
  most: (place, amount) => `Найбільше з них має одне місце – ${place}: ${amount}.`,
  ahead: (title, date, others) => `Попереду: ${title}, ${date}${others > 0 ? `, і ще ${others}` : ''}.`,
  differ: (questions) =>
    questions === 0
      ? ''
      : `Версії розходяться щодо ${inUkrainian(questions, { one: 'питання', few: 'питань', many: 'питань', other: 'питання' })}.`,
};

const sentences = { en: english, uk: ukrainian };
