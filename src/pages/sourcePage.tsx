import type { Chronicle, Source } from '../core/chronicle';
import { citationOf } from '../core/citation';
import { formatDay } from '../core/day';
import { readingOf } from '../core/reading';
import { cardWords } from '../words/card';
import { sourceWords } from '../words/source';
import { plainDay } from '../words/spokenDate';
import { inLanguage, type Words, wordsFor } from '../words/words';
import { type Page, toPage } from './page';
import { linkTo } from './pageView';

/** A source: what it is, and what each of its paragraphs became. */
export function sourcePage(chronicle: Chronicle, source: Source, words: Words): Page {
  return {
    path: `source/${source.id}`,
    title: source.title,
    description: `${citationOf(source, words.language)} ${wordsFor(cardWords, words).textQualities[source.text]}`,
    link: linkTo(chronicle, { type: 'source', id: source.id }, source.published),
    body: <SourceBody chronicle={chronicle} source={source} words={words} />,
    data: {
      '@type': 'CreativeWork',
      name: source.title,
      datePublished: formatDay(source.published),
      inLanguage: source.language,
      author: source.author.map(({ given, family }) => ({ '@type': 'Person', name: `${given} ${family}` })),
      ...(source.url && { sameAs: source.url }),
    },
  };
}

function SourceBody({ chronicle, source, words }: { chronicle: Chronicle; source: Source; words: Words }) {
  const own = wordsFor(sourceWords, words);
  const card = wordsFor(cardWords, words);
  const { passages } = readingOf(chronicle, source.id, 0, 'hindsight');
  return (
    <article>
      <p>{card.source.title}</p>
      <h1>{source.title}</h1>
      <dl>
        <dt>{card.source.publisher}</dt>
        <dd>
          {inLanguage(source.containerTitle, words)} {source.containerBasis && inLanguage(source.containerBasis, words)}
        </dd>
        <dt>{card.source.publishedOn(plainDay(source.published, words))}</dt>
        <dd>{source.because ? inLanguage(source.because, words) : card.bases[source.basis]}</dd>
        <dt>{card.source.text}</dt>
        <dd>{card.textQualities[source.text]}</dd>
      </dl>
      <h2>{card.source.reports}</h2>
      {passages.map(({ paragraph, parts }) => (
        <section key={paragraph}>
          <h3>{source.locator === 'record' ? own.record(paragraph) : own.passage(paragraph)}</h3>
          <ul>
            {parts.map((part) => (
              <li key={`${part.type} ${JSON.stringify(part.said.says)}`}>
                {inLanguage(part.said.says, words)}{' '}
                {part.type === 'event' && (
                  <a href={toPage('event', part.event.id, words.language)}>{inLanguage(part.event.title, words)}</a>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
