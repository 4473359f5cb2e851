import type { ActorKind, Precision } from '../core/chronicle';
import type { Findable } from '../core/searchDocuments';
import { counted } from './plural';

const count = counted('en-GB');
const countUk = counted('uk-UA');

const en = {
  label: 'Search events, people, places and sources',
  placeholder: 'Search events, people, places, sources',
  close: 'Close the search',
  results: 'Search results',
  hint: 'Arrow keys choose, Enter goes there, Escape leaves.',
  preparing: 'The index is being made…',
  nothing: (query: string) => `Nothing was found for “${query}”. Fewer or other words may find more.`,
  found: (total: number) => count(total, { one: 'result', other: 'results' }),
  first: (told: string, total: string) => `first ${told} of ${total}`,
  later: 'Known later',
  laterThan: (day: string) => `No source had said this by ${day}. It opens in hindsight.`,
  out: (day: string) => `known from ${day}`,
  also: (name: string) => `also: ${name}`,
  kinds: {
    event: 'Events',
    actor: 'People and bodies',
    place: 'Places',
    territory: 'Areas',
    source: 'Sources',
    dispute: 'Open questions',
    report: 'What sources say',
    statement: 'What is said of areas',
  } as Record<Findable, string>,
  one: {
    event: 'Event',
    actor: 'Person or body',
    place: 'Place',
    territory: 'Area',
    source: 'Source',
    dispute: 'Question',
    report: 'Report',
    statement: 'Statement',
  } as Record<Findable, string>,
  actors: {
    person: 'person',
    government: 'government or part of one',
    organisation: 'organisation',
    group: 'group',
  } as Record<ActorKind, string>,
  places: { site: 'site', city: 'town', near: 'site', region: 'region', country: 'country' } as Record<
    Precision,
    string
  >,
  statements: (total: number) => count(total, { one: 'statement', other: 'statements' }),
  accounts: (total: number) => count(total, { one: 'account', other: 'accounts' }),
};

const uk: typeof en = {
  label: 'Пошук подій, людей, місць і джерел',
  placeholder: 'Події, люди, місця, джерела',
  close: 'Закрити пошук',
  results: 'Знайдене',
  hint: 'Стрілки вибирають, Enter переходить, Escape закриває.',
  preparing: 'Готуємо покажчик…',
  nothing: (query) => `За запитом «${query}» нічого не знайдено. Спробуйте менше слів або інші.`,
  found: (total) => countUk(total, { one: 'результат', few: 'результати', many: 'результатів', other: 'результату' }),
  first: (told, total) => `перші ${told} із ${total}`,
  later: 'Стало відомо пізніше',
  laterThan: (day) => `До ${day} про це не писало жодне джерело. Відкриється так, як відомо тепер.`,
  out: (day) => `відомо з ${day}`,
  also: (name) => `також: ${name}`,
  kinds: {
    event: 'Події',
    actor: 'Люди й установи',
    place: 'Місця',
    territory: 'Території',
    source: 'Джерела',
    dispute: 'Відкриті питання',
    report: 'Що кажуть джерела',
    statement: 'Що кажуть про території',
  },
  one: {
    event: 'Подія',
    actor: 'Людина чи установа',
    place: 'Місце',
    territory: 'Територія',
    source: 'Джерело',
    dispute: 'Питання',
    report: 'Повідомлення',
    statement: 'Твердження',
  },
  actors: {
    person: 'людина',
    government: 'уряд або його орган',
    organisation: 'організація',
    group: 'група',
  },
  places: { site: 'об’єкт', city: 'місто', near: 'об’єкт', region: 'регіон', country: 'країна' },
  statements: (total) =>
    countUk(total, { one: 'твердження', few: 'твердження', many: 'тверджень', other: 'твердження' }),
  accounts: (total) => countUk(total, { one: 'версія', few: 'версії', many: 'версій', other: 'версії' }),
};

/** Words of the search. */
export const searchWords = { en, uk };
