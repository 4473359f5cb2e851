import { counted } from './plural';

/** The words of pictures of the map: those that stand in them, and those of the form that saves them. */
interface PictureWords {
  readonly asKnownOn: (day: string) => string;
  readonly inHindsight: string;
  readonly countAt: (place: string, events: number) => string;
  readonly selected: string;
  readonly more: string;
  readonly unplaced: (events: number) => string;
  readonly layerNote: (name: string, shows: string, asOf: string, according: string) => string;
  readonly chronicle: (id: string, licence: string) => string;
  readonly save: string;
  readonly format: string;
  readonly formats: Readonly<Record<'png' | 'svg', string>>;
  readonly size: string;
  readonly sizes: Readonly<Record<'asShown' | 'card' | 'screen' | 'a4' | 'own', string>>;
  readonly pixels: (width: number, height: number) => string;
  readonly width: string;
  readonly height: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'light' | 'dark' | 'paper', string>>;
  readonly make: string;
  readonly making: string;
  readonly print: string;
  readonly made: (name: string) => string;
  readonly badSize: (least: number, most: number) => string;
  readonly refused: string;
  readonly notMade: string;
}

const countEn = counted('en-GB');
const countUk = counted('uk-UA');
const eventsEn = (many: number) => countEn(many, { one: 'event', other: 'events' });
const eventsUk = (many: number) => countUk(many, { one: 'подія', few: 'події', many: 'подій', other: 'події' });

const en: PictureWords = {
  asKnownOn: (day) => `as known on ${day}`,
  inHindsight: 'in hindsight',
  countAt: (place, events) => `${place}: ${eventsEn(events)}`,
  selected: 'Selected',
  more: 'more at the same place',
  unplaced: (events) => `${eventsEn(events)} without a place, not on this map.`,
  layerNote: (name, shows, asOf, according) => `${name}: ${shows} (as of ${asOf}). ${according}.`,
  chronicle: (id, licence) => `Demarche, chronicle ${id}, ${licence}.`,
  save: 'Save as picture',
  format: 'Format',
  formats: { png: 'PNG, pixels', svg: 'SVG, lines and text' },
  size: 'Size',
  sizes: {
    asShown: 'As on this screen',
    card: 'For a link or a post',
    screen: 'For a slide',
    a4: 'A4, landscape, 300 dpi',
    own: 'My own',
  },
  pixels: (width, height) => `${width} × ${height} px`,
  width: 'Width, px',
  height: 'Height, px',
  theme: 'Colours',
  themes: { light: 'Light', dark: 'Dark', paper: 'For paper' },
  make: 'Save',
  making: 'Drawing…',
  print: 'Print with list and sources',
  made: (name) => `Saved: ${name}`,
  badSize: (least, most) => `Width and height are whole numbers from ${least} to ${most}.`,
  refused: 'This browser makes no picture of that size. Choose a smaller one, or SVG.',
  notMade: 'A part of the map could not be fetched. Check the connection and save again.',
};

const uk: PictureWords = {
  asKnownOn: (day) => `як було відомо на ${day}`,
  inHindsight: 'як відомо тепер',
  countAt: (place, events) => `${place}: ${eventsUk(events)}`,
  selected: 'Вибрано',
  more: 'ще стільки в тому самому місці',
  unplaced: (events) => `Без місця, не на цій мапі: ${eventsUk(events)}.`,
  layerNote: (name, shows, asOf, according) => `${name}: ${shows} (станом на ${asOf}). ${according}.`,
  chronicle: (id, licence) => `Demarche, хроніка ${id}, ${licence}.`,
  save: 'Зберегти як зображення',
  format: 'Формат',
  formats: { png: 'PNG, пікселі', svg: 'SVG, лінії й текст' },
  size: 'Розмір',
  sizes: {
    asShown: 'Як на цьому екрані',
    card: 'Для посилання чи допису',
    screen: 'Для слайда',
    a4: 'A4, альбомний, 300 dpi',
    own: 'Власний',
  },
  pixels: (width, height) => `${width} × ${height} пкс`,
  width: 'Ширина, пкс',
  height: 'Висота, пкс',
  theme: 'Кольори',
  themes: { light: 'Світлі', dark: 'Темні', paper: 'Для паперу' },
  make: 'Зберегти',
  making: 'Малюємо…',
  print: 'Надрукувати зі списком і джерелами',
  made: (name) => `Збережено: ${name}`,
  badSize: (least, most) => `Ширина й висота – цілі числа від ${least} до ${most}.`,
  refused: 'Цей браузер не створює зображень такого розміру. Виберіть менший або SVG.',
  notMade: 'Частину мапи не вдалося завантажити. Перевірте з’єднання й збережіть ще раз.',
};

export const pictureWords = { en, uk };
