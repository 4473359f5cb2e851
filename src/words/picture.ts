import { counted } from './plural';

/** The words of pictures of the map: those that stand in them, and those of the form that saves them. */
export interface PictureWords {
  readonly asKnownOn: (day: string) => string;
  readonly inHindsight: string;
  readonly countAt: (place: string, events: number) => string;
  readonly selected: string;
  readonly more: string;
  readonly unplaced: (events: number) => string;
  readonly layerNote: (name: string, shows: string, asOf: string, according: string) => string;
  readonly chronicle: (id: string, licence: string) => string;
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
};

const uk: PictureWords = {
  asKnownOn: (day) => `як було відомо на ${day}`,
  inHindsight: 'як відомо згодом',
  countAt: (place, events) => `${place}: ${eventsUk(events)}`,
  selected: 'Вибрано',
  more: 'ще стільки в тому самому місці',
  unplaced: (events) => `Без місця, не на цій мапі: ${eventsUk(events)}.`,
  layerNote: (name, shows, asOf, according) => `${name}: ${shows} (станом на ${asOf}). ${according}.`,
  chronicle: (id, licence) => `Demarche, хроніка ${id}, ${licence}.`,
};

export const pictureWords = { en, uk };
