import type { Pace } from '../core/playing';
import { counted } from './plural';

const english = counted('en-GB');
const ukrainian = counted('uk');

interface TimeWords {
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly unreadable: (example: string) => string;
  readonly noSuchDay: string;
  readonly outside: (from: string, to: string) => string;
  readonly whichDay: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly linkDay: (day: string) => string;
  readonly shortLinkDay: string;
  readonly playing: string;
  readonly speed: string;
  readonly perSecond: (days: number) => string;
  readonly pace: string;
  readonly paces: Readonly<Record<Pace, string>>;
  readonly loops: string;
  readonly shortLoops: string;
  readonly axis: string;
  readonly closer: string;
  readonly wider: string;
  readonly whole: string;
  readonly axisHint: string;
  readonly windowDays: string;
  readonly table: string;
  readonly days: string;
  readonly total: string;
  readonly kinds: string;
  readonly published: string;
  readonly source: string;
  readonly undated: (amount: number) => string;
  readonly none: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}

/** Words of what the timeline can do beyond its first view. */
export const timeWords: Readonly<Record<'en' | 'uk', TimeWords>> = {
  en: {
    day: 'Day',
    from: 'From',
    to: 'To',
    unreadable: (example) => `This cannot be read as a day. Write it like ${example}.`,
    noSuchDay: 'The calendar has no such day.',
    outside: (from, to) => `That lies outside of this chronicle, which runs from ${from} to ${to}.`,
    whichDay: 'Which day is it?',
    firstDay: 'First day',
    lastDay: 'Last day',
    linkDay: (day) => `Back to ${day}, the day of the link`,
    shortLinkDay: 'Day of the link',
    playing: 'Playing',
    speed: 'Speed',
    perSecond: (days) => `${english(days, { one: 'day', other: 'days' })} a second`,
    pace: 'Goes',
    paces: { events: 'event to event', days: 'day by day' },
    loops: 'Begin again at the end',
    shortLoops: 'Repeat',
    axis: 'Timeline',
    closer: 'Magnify the timeline',
    wider: 'Show more of the timeline',
    whole: 'Main time, or all years',
    axisHint: 'A wheel, two fingers or the keys + and − magnify it. Drag its dates to move it.',
    windowDays: 'Days shown',
    table: 'The timeline as a table',
    days: 'Days',
    total: 'Events',
    kinds: 'Kinds',
    published: 'Published',
    source: 'Source',
    undated: (amount) => `${english(amount, { one: 'event', other: 'events' })} without a day`,
    none: 'No event passes the filters.',
    copy: 'Copy the table',
    copied: 'The table is copied.',
    notCopied: 'The browser did not allow copying.',
  },
  uk: {
    day: 'День',
    from: 'Від',
    to: 'До',
    unreadable: (example) => `Це не схоже на дату. Напишіть так: ${example}`,
    noSuchDay: 'Такого дня в календарі немає.',
    outside: (from, to) => `Цей день поза хронікою, вона охоплює час від ${from} до ${to}`,
    whichDay: 'Який це день?',
    firstDay: 'Перший день',
    lastDay: 'Останній день',
    linkDay: (day) => `Назад до дня з посилання: ${day}`,
    shortLinkDay: 'День з посилання',
    playing: 'Показ',
    speed: 'Швидкість',
    perSecond: (days) => `${ukrainian(days, { one: 'день', few: 'дні', many: 'днів', other: 'дня' })} за секунду`,
    pace: 'Хід',
    paces: { events: 'від події до події', days: 'день за днем' },
    loops: 'Наприкінці почати знову',
    shortLoops: 'Знову',
    axis: 'Часова шкала',
    closer: 'Збільшити шкалу',
    wider: 'Показати більше шкали',
    whole: 'Основний час або всі роки',
    axisHint:
      'Щоб її збільшити, скористайтеся коліщатком, двома пальцями або клавішами + та −. Щоб пересунути, потягніть за дати.',
    windowDays: 'Скільки днів показано',
    table: 'Часова шкала таблицею',
    days: 'Дні',
    total: 'Подій',
    kinds: 'Види',
    published: 'Опубліковано',
    source: 'Джерело',
    undated: (amount) => `${ukrainian(amount, { one: 'подія', few: 'події', many: 'подій', other: 'події' })} без дня`,
    none: 'Жодна подія не відповідає фільтрам.',
    copy: 'Копіювати таблицю',
    copied: 'Таблицю скопійовано.',
    notCopied: 'Браузер не дозволив копіювати.',
  },
};
