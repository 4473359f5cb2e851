import { counted } from './plural';

const english = counted('en-GB');
const ukrainian = counted('uk');

/** Words of tours, and of the recording of one. */
interface TourWords {
  readonly tour: string;
  readonly of: (title: string) => string;
  readonly steps: (amount: number) => string;
  readonly step: (step: number, all: number) => string;
  readonly spokenStep: (step: number, all: number, heading: string) => string;
  readonly next: string;
  readonly previous: string;
  readonly all: string;
  readonly leave: string;
  readonly back: string;
  readonly left: (title: string, step: number) => string;
  readonly forget: string;
  readonly keys: string;
  readonly noTours: string;
  readonly record: string;
  readonly recording: string;
  readonly title: string;
  readonly summary: string;
  readonly add: string;
  readonly added: (step: number) => string;
  readonly heading: string;
  readonly caption: string;
  readonly cite: string;
  readonly chooseSource: string;
  readonly show: string;
  readonly earlier: string;
  readonly later: string;
  readonly remove: string;
  readonly how: string;
  readonly unsourced: (amount: number) => string;
  readonly noCaption: (amount: number) => string;
  readonly stop: string;
  readonly discard: string;
  readonly untitled: string;
  readonly through: (chronicle: string) => string;
}

const en: TourWords = {
  tour: 'Tour',
  of: (title) => `Tour: ${title}`,
  steps: (amount) => english(amount, { one: 'step', other: 'steps' }),
  step: (step, all) => `Step ${step} of ${all}`,
  spokenStep: (step, all, heading) => `Step ${step} of ${all}: ${heading}`,
  next: 'Next step',
  previous: 'Previous step',
  all: 'All steps',
  leave: 'Leave the tour',
  back: 'Back to the tour',
  left: (title, step) => `${title}, step ${step}`,
  forget: 'Forget this tour',
  keys: 'With the focus here, the arrow keys or N and P go through the tour.',
  noTours: 'This chronicle has no tours yet.',
  record: 'Record a tour',
  recording: 'Your tour',
  title: 'Title',
  summary: 'What it is about, in one line',
  add: 'Add this view',
  added: (step) => `Step ${step} added.`,
  heading: 'Heading',
  caption: 'Caption',
  cite: 'Add a source at the end',
  chooseSource: 'Choose one…',
  show: 'Show its view',
  earlier: 'Move up',
  later: 'Move down',
  remove: 'Remove',
  how: 'An empty line begins a new paragraph. Each sentence ends with its source.',
  unsourced: (amount) => `Still without a source: ${english(amount, { one: 'sentence', other: 'sentences' })}.`,
  noCaption: (amount) => `Still without a caption: ${english(amount, { one: 'step', other: 'steps' })}.`,
  stop: 'Stop recording',
  discard: 'Delete this tour',
  untitled: 'A tour',
  through: (chronicle) => `Views of “${chronicle}”.`,
};

const uk: TourWords = {
  tour: 'Екскурсія',
  of: (title) => `Екскурсія: ${title}`,
  steps: (amount) => ukrainian(amount, { one: 'крок', few: 'кроки', many: 'кроків', other: 'кроку' }),
  step: (step, all) => `Крок ${step} з ${all}`,
  spokenStep: (step, all, heading) => `Крок ${step} з ${all}: ${heading}`,
  next: 'Наступний крок',
  previous: 'Попередній крок',
  all: 'Усі кроки',
  leave: 'Покинути екскурсію',
  back: 'Назад до екскурсії',
  left: (title, step) => `${title}, крок ${step}`,
  forget: 'Забути цю екскурсію',
  keys: 'Коли фокус тут, екскурсією ведуть клавіші зі стрілками.',
  noTours: 'У цієї хроніки ще немає екскурсій.',
  record: 'Записати екскурсію',
  recording: 'Ваша екскурсія',
  title: 'Назва',
  summary: 'Про що вона, одним рядком',
  add: 'Додати цей вигляд',
  added: (step) => `Крок ${step} додано.`,
  heading: 'Заголовок',
  caption: 'Підпис',
  cite: 'Додати джерело в кінці',
  chooseSource: 'Виберіть…',
  show: 'Показати вигляд',
  earlier: 'Вище',
  later: 'Нижче',
  remove: 'Вилучити',
  how: 'Порожній рядок починає новий абзац. Кожне речення закінчується джерелом.',
  unsourced: (amount) =>
    `Ще без джерела: ${ukrainian(amount, { one: 'речення', few: 'речення', many: 'речень', other: 'речення' })}.`,
  noCaption: (amount) =>
    `Ще без підпису: ${ukrainian(amount, { one: 'крок', few: 'кроки', many: 'кроків', other: 'кроку' })}.`,
  stop: 'Зупинити запис',
  discard: 'Видалити цю екскурсію',
  untitled: 'Екскурсія',
  through: (chronicle) => `Вигляди хроніки «${chronicle}».`,
};

export const tourWords = { en, uk };
