/** The words of the pages that can be read without the map. */
interface PagesWords {
  readonly disputes: string;
  readonly onMap: string;
  readonly allPages: string;
  readonly events: string;
  readonly sources: string;
  readonly licence: (licence: string) => string;
  readonly hindsight: string;
  readonly tour: string;
  readonly tours: string;
  readonly steps: string;
  readonly gone: (id: string) => string;
  readonly instead: string;
}

const english: PagesWords = {
  disputes: 'Accounts differ',
  onMap: 'See it on the map',
  allPages: 'All tours, events, sources and open questions',
  events: 'Events',
  sources: 'Sources',
  licence: (licence) => `Data: ${licence}.`,
  hindsight: 'As known in hindsight. The map also shows what was known on any day.',
  tour: 'Tour',
  tours: 'Tours',
  steps: 'Each step is told as its view has it: as known then, or in hindsight.',
  gone: (id) => `“${id}” is no longer here`,
  instead: 'In its place',
};

const ukrainian: PagesWords = {
  disputes: 'Версії розходяться',
  onMap: 'Показати на мапі',
  allPages: 'Усі екскурсії, події, джерела й відкриті питання',
  events: 'Події',
  sources: 'Джерела',
  licence: (licence) => `Дані: ${licence}.`,
  hindsight: 'Так, як відомо тепер. Мапа показує й те, що було відомо будь-якого дня.',
  tour: 'Екскурсія',
  tours: 'Екскурсії',
  steps: 'Кожен крок розповідає так, як показує його вигляд: як було відомо тоді або як відомо тепер.',
  gone: (id) => `«${id}» тут більше немає`,
  instead: 'Замість цього',
};

export const pagesWords = { en: english, uk: ukrainian };
