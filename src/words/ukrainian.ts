import type { Qualifier } from '../core/chronicle';
import { counted, numbered } from './plural';
import type { Words } from './words';

const locale = 'uk-UA';
const count = counted(locale);
const number = numbered(locale);
const events = (amount: number) => count(amount, { one: 'подія', few: 'події', many: 'подій', other: 'події' });
const dayForms = { one: 'день', few: 'дні', many: 'днів', other: 'дня' };

export const ukrainian: Words = {
  language: 'uk',
  locale,
  partMissing: 'Цю частину не вдалося завантажити. Перевірте з’єднання й відкрийте сторінку знову.',
  skipToList: 'Перейти до списку',
  skipToTimeline: 'Перейти до часової шкали',
  guidance: 'Посуньте повзунок, виберіть знак або вирушайте на екскурсію.',
  dismiss: 'Закрити примітку',
  kinds: {
    meeting: 'Зустріч',
    call: 'Телефонна розмова',
    visit: 'Візит',
    talks: 'Переговори',
    statement: 'Заява',
    warning: 'Попередження',
    demand: 'Вимога',
    sanction: 'Санкції',
    deployment: 'Розгортання військ',
    exercise: 'Навчання',
    decision: 'Рішення',
    offer: 'Пропозиція',
    dispatch: 'Репортаж',
    background: 'Контекст',
  },
  statuses: {
    considered: 'розглядали',
    planned: 'заплановано',
    underway: 'триває',
    happened: 'відбулося',
    suspended: 'призупинено',
    cancelled: 'скасовано',
    alleged: 'стверджують',
    denied: 'заперечують',
  },
  contradicted: 'інші заперечують',
  disputed: 'версії розходяться',
  modes: { moment: 'Один день', window: 'Останні дні', until: 'До цього дня', all: 'Усе' },
  clock: (clock) => (clock === 'then' ? 'Як було відомо тоді' : 'Як відомо тепер'),
  shortClock: (clock) => (clock === 'then' ? 'Тоді' : 'Тепер'),
  number,
  quantity: (value, qualifier, unit) => {
    const words: Record<Qualifier, string> = {
      about: 'близько ',
      nearly: 'майже ',
      'at-least': 'щонайменше ',
      'more-than': 'понад ',
      'up-to': 'до ',
    };
    const before = qualifier ? words[qualifier] : '';
    return `${before}${number(value)} ${unit}`;
  },
  date: {
    unknown: 'дати не наведено',
    by: (date) => `не пізніше: ${date}`,
    since: (date) => `початок: ${date}, триває`,
    orLater: (date) => `${date} або пізніше`,
    about: (date) => `приблизно ${date}`,
    perhaps: (date) => `можливо, ${date}`,
    between: (from, to) => `у проміжку ${from} – ${to}`,
    fromTo: (from, to) => `${from} – ${to}`,
  },
  plate: {
    moment: (day) => day,
    window: (days, day) => `${count(days, dayForms)}, останній – ${day}`,
    until: (day) => `До дня включно: ${day}`,
    all: 'Уся хроніка',
    filtered: 'з фільтром',
  },
  map: {
    label: 'Мапа',
    zoomIn: 'Збільшити',
    zoomOut: 'Зменшити',
    home: 'Показати весь регіон',
    eventsAt: (amount, place) => `${place}: ${events(amount)}, відкрити список`,
    closeList: 'Закрити список',
    andOthers: (place, others) => `${place} і ще ${others}`,
    goTo: (place, amount) => `Перейти: ${place}, ${events(amount)} поза мапою`,
  },
  controls: {
    label: 'Налаштування',
    menu: 'Меню',
    search: 'Пошук',
    otherLanguage: 'English',
    dark: 'Темна мапа',
    light: 'Світла мапа',
    share: 'Поділитися',
    copyLink: 'Копіювати посилання',
    copied: 'Посилання на цей вигляд скопійовано.',
    notCopied: 'Не вдалося скопіювати посилання. Воно в адресному рядку.',
    showPanel: 'Відкрити список',
  },
  timeline: {
    label: 'Часова шкала',
    slider: 'Показаний день',
    spoken: (day, amount) => `${day}, ${events(amount)}`,
    play: 'Відтворити',
    pause: 'Пауза',
    previousDay: 'Попередній день',
    nextDay: 'Наступний день',
    previousEvent: 'Попередній день із подією',
    nextEvent: 'Наступний день із подією',
    firstDay: 'Початок показаних днів',
    lastDay: 'Кінець показаних днів',
    spokenEnd: (day, days) => `${day}, показано ${count(days, dayForms)}`,
    mode: 'Показано',
    clock: 'Що відомо',
    published: 'Опубліковано',
    more: 'Більше',
  },
  panel: {
    label: 'Події',
    close: 'Закрити панель',
    back: 'До списку',
    resize: 'Змінити розмір панелі',
  },
  list: {
    title: 'Показані події',
    form: 'Як читати список',
    forms: { overview: 'Огляд', chronology: 'Хронологія' },
    tours: 'Екскурсії',
    noPlace: 'місця не наведено',
    unplaced: (amount) => `${events(amount)} без місця – лише в цьому списку й на шкалі`,
    latestChanged: 'Що змінили останні джерела?',
    changedSince: 'Що змінилося після цього дня?',
    reports: (amount) =>
      count(amount, { one: 'повідомлення', few: 'повідомлення', many: 'повідомлень', other: 'повідомлення' }),
    emphasis: {
      day: 'Цього дня',
      quiet: 'Інші показані дні',
      lasting: 'Триває або без точного дня',
      ahead: 'Попереду',
    },
  },
  filters: {
    title: 'Фільтри',
    active: (amount) => count(amount, { one: 'фільтр', few: 'фільтри', many: 'фільтрів', other: 'фільтра' }),
  },
  legend: { title: 'Легенда й шари' },
};
