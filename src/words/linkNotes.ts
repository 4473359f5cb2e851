import type { LinkNote } from '../core/link';

interface LinkNoteWords {
  readonly title: string;
  readonly note: (key: string, value: string, problem: string) => string;
  readonly problems: Readonly<Record<LinkNote['problem'], string>>;
}

/** Words for what of a link could not be used. */
export const linkNoteWords: Readonly<Record<'en' | 'uk', LinkNoteWords>> = {
  en: {
    title: 'Part of the link could not be used:',
    note: (key, value, problem) => `${key}=${value} ${problem}`,
    problems: {
      unreadable: 'cannot be read',
      unknown: 'is not known here',
      'out-of-reach': 'lies outside this chronicle',
    },
  },
  uk: {
    title: 'Частину посилання не вдалося використати:',
    note: (key, value, problem) => `${key}=${value} ${problem}`,
    problems: {
      unreadable: 'не вдається прочитати',
      unknown: 'тут невідоме',
      'out-of-reach': 'поза цією хронікою',
    },
  },
};
