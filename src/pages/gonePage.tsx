import type { Text } from '../core/chronicle';
import { titleOf } from '../core/selectionTitle';
import type { WithTours } from '../core/tour';
import { pagesWords } from '../words/pages';
import { inLanguage, type Words, wordsFor } from '../words/words';
import { type Page, type PageType, toPage } from './page';

/** In the place of a page whose thing is gone: what became of it, and where it is told now. */
export function gonePages(chronicle: WithTours, words: Words): Page[] {
  return (['event', 'source', 'dispute', 'tour'] as const).flatMap((type) =>
    Object.entries(chronicle.gone[type]).map(([id, { became, why }]) =>
      gonePage(chronicle, words, type, id, became, why),
    ),
  );
}

function gonePage(
  chronicle: WithTours,
  words: Words,
  type: PageType,
  id: string,
  became: readonly string[],
  why: Text,
): Page {
  const own = wordsFor(pagesWords, words);
  const title = own.gone(id);
  const [heir, ...others] = became;
  return {
    path: `${type}/${id}`,
    title,
    description: inLanguage(why, words),
    link: heir === undefined || others.length > 0 ? '' : linkTo(type, heir),
    body: (
      <article>
        <h1>{title}</h1>
        <p>{inLanguage(why, words)}</p>
        {became.length > 0 && <h2>{own.instead}</h2>}
        <ul>
          {became.map((one) => (
            <li key={one}>
              <a href={toPage(type, one, words.language)}>{inLanguage(titleOf(chronicle, type, one) ?? {}, words)}</a>
            </li>
          ))}
        </ul>
      </article>
    ),
    data: { '@type': 'WebPage', name: title },
  };
}

function linkTo(type: PageType, id: string): string {
  if (type === 'tour') return `tour=${id}`;
  return `select=${type === 'event' ? '' : `${type}:`}${id}`;
}
