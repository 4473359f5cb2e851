import type { Chronicle, Source } from './chronicle';
import { type Day, instantOf } from './day';
import { inEnglish, textIn } from './textIn';
import type { View } from './view';

const PHRASES = {
  en: {
    locale: 'en-GB',
    quoted: (title: string) => `“${title}”`,
    noVerbatim: { 'machine-translated': 'text at hand machine-translated', spun: 'text at hand with words swapped' },
    asKnown: (day: string) => `as known on ${day}`,
    hindsight: (day: string) => `${day}, in hindsight`,
    chronicle: (id: string, licence: string) => `Chronicle ${id}, ${licence}`,
    accessed: (day: string) => `Accessed ${day}`,
  },
  uk: {
    locale: 'uk',
    quoted: (title: string) => `«${title}»`,
    noVerbatim: { 'machine-translated': 'наявний текст – машинний переклад', spun: 'у наявному тексті замінено слова' },
    asKnown: (day: string) => `як було відомо на ${day}`,
    hindsight: (day: string) => `${day}, як відомо тепер`,
    chronicle: (id: string, licence: string) => `Хроніка ${id}, ${licence}`,
    accessed: (day: string) => `Переглянуто ${day}`,
  },
};

/** One line that cites a source, with what is doubtful about where it came out and about its text. */
export function citationOf(source: Source, language: string): string {
  const phrases = phrasesOf(language);
  const authors = source.author.map(({ family, given }) => [family, given].filter(Boolean).join(', ')).join('; ');
  const container = textIn(source.containerTitle, language);
  const work = [phrases.quoted(source.title), container, spoken(source.published, language)].filter(Boolean).join(', ');
  const quality = source.text === 'original' ? '' : ` [${phrases.noVerbatim[source.text]}]`;
  return sentences([authors, `${work}${quality}`, source.url ?? '']);
}

/** One line that cites what is on the screen. `accessed` is the reader's day, if there is one; `link` the whole address of the view. */
export function citationOfView(
  chronicle: Chronicle,
  view: Pick<View, 'day' | 'clock' | 'selection'>,
  link: string,
  accessed: Day | null,
  language: string,
): string {
  const phrases = phrasesOf(language);
  const day = spoken(view.day, language);
  const event = view.selection?.type === 'event' && chronicle.events.find(({ id }) => id === view.selection?.id);
  const title = [event ? event.title : null, chronicle.title]
    .flatMap((text) => (text ? [textIn(text, language)] : []))
    .join(' · ');
  return sentences([
    `Demarche: ${title}, ${view.clock === 'then' ? phrases.asKnown(day) : phrases.hindsight(day)}`,
    phrases.chronicle(chronicle.id, chronicle.licence),
    link,
    accessed === null ? '' : phrases.accessed(spoken(accessed, language)),
  ]);
}

/** What a reference manager should keep beside a source: how place and day are known, and what its text is worth. */
export function noteOf(source: Source): string {
  const quality = source.text === 'original' ? null : PHRASES.en.noVerbatim[source.text];
  return [source.containerBasis, source.because]
    .flatMap((text) => (text ? [inEnglish(text)] : []))
    .concat(quality ? [`Quality: ${quality}; nothing in it is a verbatim quotation.`] : [])
    .map(oneLine)
    .join(' ');
}

/** Line breaks end a field in some formats, and mean nothing in any. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

function phrasesOf(language: string) {
  return language === 'uk' ? PHRASES.uk : PHRASES.en;
}

function spoken(day: Day, language: string): string {
  const { locale } = phrasesOf(language);
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
    calendar: 'gregory',
  })
    .format(instantOf(day))
    .replace(/\sр\.$/u, ' року');
}

function sentences(parts: readonly string[]): string {
  return parts
    .map(oneLine)
    .filter(Boolean)
    .map((part) => (/^https?:/.test(part) ? part : part.replace(/\.?$/, '.')))
    .join(' ');
}
