import { renderToStaticMarkup } from 'react-dom/server';
import type { Chronicle } from '../core/chronicle';
import { indexChronicle } from '../core/knowledge';
import { linkFactsOf, parseView } from '../core/link';
import { sceneOf } from '../core/scene';
import { selectionTitle } from '../core/selectionTitle';
import { readableQuery } from '../core/shortLink';
import { viewInWords } from '../words/viewInWords';
import { inLanguage } from '../words/words';
import { wordsIn } from './languages';

/**
 * What the head of the map's page says of itself for a link, by its query: title, description, and the tags that
 * previews are made of. `address` is the whole address that was asked for. Never throws, whatever the query.
 */
export function headOf(chronicle: Chronicle): (query: string, address: string) => string {
  const facts = linkFactsOf(chronicle);
  const index = indexChronicle(chronicle);
  return (query, address) => {
    const { view } = parseView(readableQuery(query, facts).query, facts);
    const words = wordsIn(view.language);
    const selected = view.selection && selectionTitle(chronicle, view.selection);
    const title = [selected && inLanguage(selected, words), inLanguage(chronicle.title, words)];
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
