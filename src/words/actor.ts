import type { ActorKind } from '../core/chronicle';

const en = {
  kinds: {
    person: 'Person',
    government: 'Government or part of one',
    organisation: 'Organisation',
    group: 'Group',
  } as Record<ActorKind, string>,
  also: 'Also written',
  role: 'Role',
  of: 'Belongs to',
  members: 'Belong to it',
  parts: 'In events',
  part: (events: string, role: string) => `${events} × ${role}`,
  notYet: (day: string) => `No source had named them in an event by ${day}.`,
  never: 'No source names them in an event.',
  events: 'Events',
  met: 'Together at meetings, talks and visits',
  metBasis: 'By reports that these took place and that name both as there.',
  who: 'With',
  times: 'Events',
  lastPlace: 'Last place',
  journeys: 'Journeys',
  onMap: 'Show on the map',
  follow: 'Follow',
  followLong: (name: string) => `Follow ${name} from event to event`,
  stop: 'Stop following',
};

const uk: typeof en = {
  kinds: {
    person: 'Людина',
    government: 'Уряд або його орган',
    organisation: 'Організація',
    group: 'Група',
  },
  also: 'Пишуть також',
  role: 'Посада',
  of: 'Належить до',
  members: 'До складу належать',
  parts: 'У подіях',
  part: (events, role) => `${events} × ${role}`,
  notYet: (day) => `До ${day} жодне джерело не називало цього учасника в подіях.`,
  never: 'Жодне джерело не називає цього учасника в подіях.',
  events: 'Події',
  met: 'Разом на зустрічах, переговорах і візитах',
  metBasis: 'За повідомленнями про події, які відбулися і де присутніми названо обох.',
  who: 'З ким',
  times: 'Подій',
  lastPlace: 'Останнє місце',
  journeys: 'Подорожі',
  onMap: 'Показати на мапі',
  follow: 'Простежити',
  followLong: (name) => `Простежити від події до події: ${name}`,
  stop: 'Зупинити',
};

/** Words of the card of a person or a body. */
export const actorWords = { en, uk };
