import type { Chronicle, Source } from '../core/chronicle';
import type { Heading, Order } from '../core/chronology';
import type { Known } from '../core/known';
import { cardWords } from './card';
import { plainDay, spokenDate, spokenDay } from './spokenDate';
import { inLanguage, type Words, wordsFor } from './words';

interface ChronologyWords {
  readonly order: string;
  readonly orders: Readonly<Record<Order, string>>;
  readonly firstReported: (day: string) => string;
  readonly noExactDay: (date: string) => string;
  readonly mark: Readonly<Record<Source['locator'], (number: number, places: string) => string>>;
  readonly otherReports: string;
  readonly backToText: (number: number) => string;
  readonly copy: string;
  readonly follow: string;
  readonly followHow: string;
  readonly stopped: string;
}

const english: ChronologyWords = {
  order: 'Order',
  orders: { happened: 'When it happened', known: 'When it became known' },
  firstReported: (day) => `first reported on ${day}`,
  noExactDay: (date) => `${date}, exact day not known`,
  mark: {
    paragraph: (number, places) => `[${number}, § ${places}]`,
    record: (number, places) => `[${number}, record ${places}]`,
  },
  otherReports: 'Other reports:',
  backToText: (number) => `Back to the text from source ${number}`,
  copy: 'Copy with citation',
  follow: 'Scrolling moves the slider',
  followHow: 'Turning this on shows everything, in hindsight.',
  stopped: 'What is shown was changed by hand, so scrolling no longer moves the slider.',
};

const ukrainian: ChronologyWords = {
  order: 'Порядок',
  orders: { happened: 'Коли відбулося', known: 'Коли стало відомо' },
  firstReported: (day) => `уперше повідомлено: ${day}`,
  noExactDay: (date) => `${date}, точний день невідомий`,
  mark: {
    paragraph: (number, places) => `[${number}, § ${places}]`,
    record: (number, places) => `[${number}, запис ${places}]`,
  },
  otherReports: 'Інші повідомлення:',
  backToText: (number) => `Назад до тексту від джерела ${number}`,
  copy: 'Копіювати з посиланням на джерело',
  follow: 'Гортання рухає повзунок',
  followHow: 'Якщо ввімкнути, буде показано все, як відомо тепер.',
  stopped: 'Показане змінено вручну, тому гортання більше не рухає повзунок.',
};

/** Words of the list as a chronology. */
export const chronologyWords = { en: english, uk: ukrainian };

/** What the leading report of an event says, and by whose word: "They met. (according to Antony Blinken)". */
export function saidOf({ decidedBy: { says, by } }: Known, { actors }: Chronicle, words: Words): string {
  const names = by.map((id) => inLanguage(actors[id]?.names ?? {}, words)).join(', ');
  return `${inLanguage(says, words)}${names === '' ? '' : ` (${wordsFor(cardWords, words).saidBy(names)})`}`;
}

/** What stands over a group of a chronology: "Friday, 21 January 2022", "January 2022, exact day not known". */
export function spokenHeading(heading: Heading, words: Words): string {
  const own = wordsFor(chronologyWords, words);
  switch (heading.type) {
    case 'happened':
      return spokenDay(heading.day, words);
    case 'known':
      return own.firstReported(plainDay(heading.day, words));
    case 'date': {
      const spoken = spokenDate(heading.date, heading.kind, words);
      return heading.imprecise ? own.noExactDay(spoken) : spoken;
    }
  }
}
