import { counted } from './plural';

const english = counted('en-GB');
const ukrainian = counted('uk');

interface FigureWords {
  readonly title: string;
  readonly figures: string;
  readonly numbers: (amount: number) => string;
  readonly knownBy: (day: string) => string;
  readonly hindsight: string;
  readonly none: string;
  readonly one: string;
  readonly sign: string;
  readonly value: string;
  readonly by: string;
  readonly asOf: string;
  readonly source: string;
  readonly ownVoice: (source: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly chart: (measure: string) => string;
  readonly signs: string;
}

/** Words for the numbers of a measure. */
export const figureWords: Readonly<Record<'en' | 'uk', FigureWords>> = {
  en: {
    title: 'Figures',
    figures: 'Numbers that somebody gave',
    numbers: (amount) => english(amount, { one: 'number', other: 'numbers' }),
    knownBy: (day) => `Given up to ${day}`,
    hindsight: 'Given in all the sources',
    none: 'Nobody had given a number by the day shown.',
    one: 'One number is all there is, so there is no chart.',
    sign: 'Sign',
    value: 'Number',
    by: 'By whom',
    asOf: 'As of',
    source: 'Source',
    ownVoice: (source) => `${source}, in its own voice`,
    copy: 'Copy the table',
    copied: 'The table is copied.',
    notCopied: 'The browser did not allow copying.',
    chart: (measure) => `Chart: ${measure}`,
    signs:
      'Arrow: more, or less, than the number. Fading bar: nearly or about. Line: a period, not one day. The table says the same.',
  },
  uk: {
    title: 'Числа',
    figures: 'Числа, які хтось назвав',
    numbers: (amount) => ukrainian(amount, { one: 'число', few: 'числа', many: 'чисел', other: 'числа' }),
    knownBy: (day) => `Що назвали до цього дня включно: ${day}`,
    hindsight: 'Що назвали всі джерела',
    none: 'До показаного дня числа ніхто не назвав.',
    one: 'Число лише одне, тож графіка немає.',
    sign: 'Позначка',
    value: 'Число',
    by: 'За чиїми даними',
    asOf: 'Станом на',
    source: 'Джерело',
    ownVoice: (source) => `${source}, від власного імені`,
    copy: 'Копіювати таблицю',
    copied: 'Таблицю скопійовано.',
    notCopied: 'Браузер не дозволив копіювати.',
    chart: (measure) => `Графік: ${measure}`,
    signs:
      'Стрілка: більше або менше за число. Смуга, що згасає: майже або близько. Риска: проміжок часу, а не один день. У таблиці те саме.',
  },
};
