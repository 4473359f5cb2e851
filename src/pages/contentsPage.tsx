import type { Chronicle } from '../core/chronicle';
import { formatDay } from '../core/day';
import type { Known } from '../core/known';
import type { Tour } from '../core/tour';
import { disputeWords } from '../words/dispute';
import { pagesWords } from '../words/pages';
import { spokenDate } from '../words/spokenDate';
import { inLanguage, type Words, wordsFor } from '../words/words';
import { type Page, type PageType, toPage } from './page';

/** Everything that has a page; the events in order of time. */
export function contentsPage(
  chronicle: Chronicle,
  tours: readonly Tour[],
  known: readonly Known[],
  words: Words,
): Page {
  const own = wordsFor(pagesWords, words);
  const to = (type: PageType, id: string) => toPage(type, id, words.language);
  const title = inLanguage(chronicle.title, words);
  const subtitle = inLanguage(chronicle.subtitle, words);
  return {
    path: 'contents/index',
    title,
    description: subtitle,
    link: '',
    body: (
      <article>
        <h1>{title}</h1>
        <p>{subtitle}</p>
        {tours.length > 0 && <h2>{own.tours}</h2>}
        <ul>
          {tours.map((tour) => (
            <li key={tour.id}>
              <a href={to('tour', tour.id)}>{inLanguage(tour.title, words)}</a>{' '}
              <span className="soft">{inLanguage(tour.summary, words)}</span>
            </li>
          ))}
        </ul>
        <h2>{own.events}</h2>
        <ul>
          {known.map(({ event, date, status }) => (
            <li key={event.id}>
              <a href={to('event', event.id)}>{inLanguage(event.title, words)}</a>{' '}
              <span className="soft">
                {spokenDate(date, event.kind, words)} · {words.statuses[status]}
              </span>
            </li>
          ))}
        </ul>
        <h2>{wordsFor(disputeWords, words).kinds}</h2>
        <ul>
          {Object.values(chronicle.disputes).map(({ id, question }) => (
            <li key={id}>
              <a href={to('dispute', id)}>{inLanguage(question, words)}</a>
            </li>
          ))}
        </ul>
        <h2>{own.sources}</h2>
        <ul>
          {Object.values(chronicle.sources).map(({ id, title: name }) => (
            <li key={id}>
              <a href={to('source', id)}>{name}</a>
            </li>
          ))}
        </ul>
      </article>
    ),
    data: {
      '@type': 'Dataset',
      name: title,
      description: subtitle,
      license: chronicle.licence,
      temporalCoverage: `${formatDay(chronicle.span.start)}/${formatDay(chronicle.span.end - 1)}`,
      inLanguage: chronicle.languages,
      distribution: {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: `../chronicles/${chronicle.id}.json`,
      },
    },
  };
}
