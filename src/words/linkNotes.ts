import type { LinkNote } from '../core/link';

interface LinkNoteWords {
  readonly title: string;
  readonly note: (key: string, value: string, problem: string) => string;
  readonly problems: Readonly<Record<LinkNote['problem'], string>>;
  /** Of a thing that a link names and that is gone. */
  readonly gone: {
    readonly nothing: (id: string) => string;
    readonly replaced: (id: string, heirs: string) => string;
    readonly several: (id: string) => string;
  };
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
      gone: 'is no longer here',
    },
    gone: {
      nothing: (id) => `The link names “${id}”, which is no longer here.`,
      replaced: (id, heirs) => `The link names “${id}”, which is now told as: ${heirs}.`,
      several: (id) => `The link names “${id}”, in whose place there is now more than one thing:`,
    },
  },
  uk: {
    title: 'Частину посилання не вдалося використати:',
    note: (key, value, problem) => `${key}=${value} ${problem}`,
    problems: {
      unreadable: 'не вдається прочитати',
      unknown: 'тут невідоме',
      'out-of-reach': 'поза цією хронікою',
      gone: 'тут більше немає',
    },
    gone: {
      nothing: (id) => `Посилання називає «${id}»; цього тут більше немає.`,
      replaced: (id, heirs) => `Посилання називає «${id}»; тепер про це йдеться тут: ${heirs}.`,
      several: (id) => `Посилання називає «${id}»; тепер замість цього тут не одна річ:`,
    },
  },
};
