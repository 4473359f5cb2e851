import { renderToStaticMarkup } from 'react-dom/server';
import type { Chronicle } from '../core/chronicle';
import { indexChronicle } from '../core/knowledge';
import { learnTours } from '../core/learnTours';
import { linkFactsOf, parseView } from '../core/link';
import { sceneOf } from '../core/scene';
import { selectionTitle } from '../core/selectionTitle';
import { readableQuery } from '../core/shortLink';
import type { Tour } from '../core/tour';
import { viewInWords } from '../words/viewInWords';
import { inLanguage } from '../words/words';
import { wordsIn } from './languages';

/**
 * What the head of the map's page says of itself for a link, by its query: title, description, and the tags that
 * previews are made of. `address` is the whole address that was asked for. Never throws, whatever the query.
 */
export function headOf(chronicle: Chronicle, tours: readonly Tour[]): (query: string, address: string) => string {
  const facts = linkFactsOf(chronicle);
  learnTours(facts, tours);
  const index = indexChronicle(chronicle);
  return (query, address) => {
    const { view } = parseView(readableQuery(query, facts).query, facts);
    const words = wordsIn(view.language);
    const tour = tours.find(({ id }) => id === view.tour);
    const about = tour?.steps[view.step - 1]?.heading ?? (view.selection && selectionTitle(chronicle, view.selection));
    const title = [about, tour?.title, chronicle.title].map((text) => text && inLanguage(text, words));
    const description = viewInWords(chronicle, view, sceneOf(index, view), words);
    const named = title.filter(Boolean).join(' · ');
    return renderToStaticMarkup(
      <>
        <title>{`${named} · Demarche`}</title>
        <meta name="description" content={description} />
        <meta property="og:type" content="website" />
        <meta property="og:title" content={named} />
        <meta property="og:description" content={description} />
        <meta property="og:site_name" content="Demarche" />
        <meta property="og:url" content={address} />
        <meta name="twitter:card" content="summary" />
      </>,
    );
  };
}
