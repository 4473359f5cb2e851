import { counted } from './plural';

/** The words of the form that saves a play as a film. */
interface FilmWords {
  readonly save: string;
  readonly about: string;
  readonly format: string;
  readonly formats: Readonly<Record<'webm' | 'gif', string>>;
  readonly onlyGif: string;
  readonly size: string;
  readonly sizes: Readonly<Record<'wide' | 'square' | 'upright', string>>;
  readonly sized: (name: string, width: number, height: number) => string;
  readonly days: string;
  readonly spans: Readonly<Record<'whole' | 'shown' | 'own', string>>;
  readonly from: string;
  readonly to: string;
  readonly pace: string;
  readonly speed: string;
  readonly plan: (pictures: number, seconds: number) => string;
  readonly tooMany: (most: number) => string;
  readonly badDays: (first: string, last: string) => string;
  readonly make: string;
  readonly cancel: string;
  readonly making: string;
  readonly planning: string;
  readonly progress: (done: string, pictures: string) => string;
  readonly weight: (megabytes: string) => string;
  readonly made: (name: string, megabytes: string) => string;
  readonly cancelled: string;
  readonly refused: string;
  readonly notMade: string;
}

const countEn = counted('en-GB');
const countUk = counted('uk-UA');

const en: FilmWords = {
  save: 'Save as film',
  about: 'The timeline plays, and the map, filters, knowledge and colours stay as they are now.',
  format: 'Format of the film',
  formats: { webm: 'WebM, video', gif: 'GIF' },
  onlyGif: 'This browser cannot write video here, so the film is a GIF.',
  size: 'Size of the film',
  sizes: { wide: 'Wide', square: 'Square', upright: 'Upright' },
  sized: (name, width, height) => `${name}, ${width} × ${height}`,
  days: 'Days',
  spans: { whole: 'All of the chronicle', shown: 'The days shown now', own: 'My own' },
  from: 'From',
  to: 'To',
  pace: 'Goes',
  speed: 'Speed',
  plan: (pictures, seconds) =>
    `${countEn(pictures, { one: 'picture', other: 'pictures' })}, ${countEn(seconds, { one: 'second', other: 'seconds' })}`,
  tooMany: (most) => `A film has ${most} pictures at most. Choose fewer days.`,
  badDays: (first, last) => `The first day comes before the last, and both lie between ${first} and ${last}.`,
  make: 'Save film',
  cancel: 'Cancel',
  making: 'The film is being made',
  planning: 'Getting ready…',
  progress: (done, pictures) => `Picture ${done} of ${pictures}`,
  weight: (megabytes) => `about ${megabytes} MB`,
  made: (name, megabytes) => `Saved: ${name}, ${megabytes} MB`,
  cancelled: 'Cancelled. Nothing was saved.',
  refused: 'This browser draws no film of that size.',
  notMade: 'The film could not be made. Check the connection and save again, or choose another format.',
};

const uk: FilmWords = {
  save: 'Зберегти як фільм',
  about: 'Часова шкала відтворюється, а мапа, фільтри, стан знань і кольори лишаються, як зараз.',
  format: 'Формат фільму',
  formats: { webm: 'WebM, відео', gif: 'GIF' },
  onlyGif: 'Цей браузер не може записати тут відео, тому фільм буде у форматі GIF.',
  size: 'Розмір фільму',
  sizes: { wide: 'Широкий', square: 'Квадратний', upright: 'Вертикальний' },
  sized: (name, width, height) => `${name}, ${width} × ${height}`,
  days: 'Дні',
  spans: { whole: 'Уся хроніка', shown: 'Дні, показані зараз', own: 'Власні' },
  from: 'Від',
  to: 'До',
  pace: 'Хід',
  speed: 'Швидкість',
  plan: (pictures, seconds) =>
    `${countUk(pictures, { one: 'кадр', few: 'кадри', many: 'кадрів', other: 'кадру' })}, ${countUk(seconds, { one: 'секунда', few: 'секунди', many: 'секунд', other: 'секунди' })}`,
  tooMany: (most) => `У фільмі може бути щонайбільше ${most} кадрів. Виберіть менше днів.`,
  badDays: (first, last) => `Обидва дні мають бути в межах від ${first} до ${last}, а перший – раніше за останній.`,
  make: 'Зберегти фільм',
  cancel: 'Скасувати',
  making: 'Фільм створюється',
  planning: 'Готуємо…',
  progress: (done, pictures) => `Кадр ${done} з ${pictures}`,
  weight: (megabytes) => `близько ${megabytes} МБ`,
  made: (name, megabytes) => `Збережено: ${name}, ${megabytes} МБ`,
  cancelled: 'Скасовано. Нічого не збережено.',
  refused: 'Цей браузер не малює фільмів такого розміру.',
  notMade: 'Фільм не вдалося створити. Перевірте з’єднання й збережіть ще раз або виберіть інший формат.',
};

export const filmWords = { en, uk };
