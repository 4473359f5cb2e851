import type { Pin } from '../core/pins';

/** The words of the dialog from which a view is sent. */
interface ShareWords {
  readonly title: string;
  readonly close: string;
  readonly link: string;
  readonly readable: string;
  readonly short: string;
  readonly form: string;
  readonly pins: string;
  readonly pinsHelp: string;
  readonly pin: Readonly<Record<Exclude<Pin, 'day' | 'clock'>, string>>;
  readonly day: (shown: string) => string;
  readonly noPins: string;
  readonly send: string;
  readonly notSent: string;
  readonly qr: string;
  readonly qrLabel: (address: string) => string;
  readonly tooLong: string;
  readonly embed: string;
  readonly embedForm: string;
  readonly embedForms: Readonly<Record<'frame' | 'element', string>>;
  readonly height: string;
  readonly code: string;
  readonly preview: string;
}

const english: ShareWords = {
  title: 'Share this view',
  close: 'Close',
  link: 'Link',
  readable: 'Readable',
  short: 'Short',
  form: 'Form of the link',
  pins: 'The link says',
  pinsHelp: 'All else opens as in the first view of the chronicle, or in the step of the tour.',
  pin: {
    tour: 'the step of the tour',
    camera: 'where the map looks',
    layers: 'which layers are on',
    selection: 'what the panel shows',
    list: 'how the list is read',
    filters: 'the filters',
    language: 'the language',
  },
  day: (shown) => `the time: ${shown}`,
  noPins: 'This is the first view of the chronicle; its link says nothing more.',
  send: 'Send…',
  notSent: 'It could not be sent. The link can be copied instead.',
  qr: 'As a picture to scan',
  qrLabel: (address) => `QR code of ${address}`,
  tooLong: 'The link is too long for a picture to scan.',
  embed: 'In another page',
  embedForm: 'Kind of code',
  embedForms: { frame: 'Frame', element: 'Element' },
  height: 'Height in pixels',
  code: 'Code for the page',
  preview: 'It will look like this:',
};

const ukrainian: ShareWords = {
  title: 'Поділитися цим виглядом',
  close: 'Закрити',
  link: 'Посилання',
  readable: 'Читабельне',
  short: 'Коротке',
  form: 'Форма посилання',
  pins: 'Посилання каже',
  pinsHelp: 'Усе інше відкриється, як у початковому вигляді хроніки або в кроці екскурсії.',
  pin: {
    tour: 'крок екскурсії',
    camera: 'куди дивиться мапа',
    layers: 'які шари ввімкнено',
    selection: 'що показує панель',
    list: 'як читати список',
    filters: 'фільтри',
    language: 'якою мовою подано',
  },
  day: (shown) => `час: ${shown}`,
  noPins: 'Це початковий вигляд хроніки; його посилання більше нічого не каже.',
  send: 'Надіслати…',
  notSent: 'Надіслати не вдалося. Натомість посилання можна скопіювати.',
  qr: 'Картинка для сканування',
  qrLabel: (address) => `QR-код для ${address}`,
  tooLong: 'Посилання задовге для такої картинки.',
  embed: 'На іншій сторінці',
  embedForm: 'Вид коду',
  embedForms: { frame: 'Рамка', element: 'Елемент' },
  height: 'Висота в пікселях',
  code: 'Код для сторінки',
  preview: 'Виглядатиме так:',
};

export const shareWords = { en: english, uk: ukrainian };
