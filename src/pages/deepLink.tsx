import { renderToStaticMarkup } from 'react-dom/server';
import type { Chronicle } from '../core/chronicle';
import { indexChronicle } from '../core/knowledge';
import { learnTours } from '../core/learnTours';
import { formatView, linkFactsOf, parseView } from '../core/link';
import { sceneOf } from '../core/scene';
import { selectionTitle } from '../core/selectionTitle';
import { readableQuery } from '../core/shortLink';
import type { Tour } from '../core/tour';
import type { View } from '../core/view';
import { type PreviewTexts, previewTexts } from '../picture/previewTexts';
import { viewInWords } from '../words/viewInWords';
import { inLanguage } from '../words/words';
import { wordsIn } from './languages';
import { type Oembed, oembedOf } from './oembed';
import { Preview } from './Preview';
import { oembedFile, pictureFile } from './page';

/** What a query shows, whatever it is. */
export interface Linked {
  readonly view: View;
  /** The query of that view, as the app would write it. */
  readonly query: string;
  /** What is selected and the chronicle. */
  readonly title: string;
  /** The view in words. */
  readonly description: string;
  /** What is to be seen on a picture of it. */
  readonly alt: string;
}

/** Reads queries, readable or short; never throws. */
export function linkedOf(chronicle: Chronicle, tours: readonly Tour[]): (query: string) => Linked {
  const facts = linkFactsOf(chronicle);
  learnTours(facts, tours);
  const index = indexChronicle(chronicle);
  return (given) => {
    const { view } = parseView(readableQuery(given, facts).query, facts);
    const words = wordsIn(view.language);
    const scene = sceneOf(index, view);
    const tour = tours.find(({ id }) => id === view.tour);
    const about = tour?.steps[view.step - 1]?.heading ?? (view.selection && selectionTitle(chronicle, view.selection));
    const title = [about, tour?.title, chronicle.title].map((text) => text && inLanguage(text, words));
    const description = viewInWords(chronicle, view, scene, words);
    const alt = `${inBrief(previewTexts({ chronicle, view, scene, words, tour: tour ?? null }))}. ${description}`;
    return { view, query: formatView(view, facts), title: title.filter(Boolean).join(' · '), description, alt };
  };
}

/** A plan must be called one wherever it is told of. */
function inBrief({ kind, title, when }: PreviewTexts): string {
  return [kind, title, when].filter(Boolean).join(' – ');
}

/**
 * What the head of the map's page says of itself for a link: title, description, and the tags that previews are made of.
 * `site` is the whole address of the map. Pictures and codes are asked of the server at `preview.png` and `oembed`.
 */
export function headOf({ view, query, title, description, alt }: Linked, site: string): string {
  const address = addressOf(query, site);
  return renderToStaticMarkup(
    <>
      <title>{`${title} · Demarche`}</title>
      <meta name="description" content={description} />
      <Preview
        type="website"
        title={title}
        description={description}
        address={address}
        locale={wordsIn(view.language).locale.replace('-', '_')}
        picture={pictureAddress(query, site)}
        alt={alt}
        oembed={`${site}oembed?format=json&url=${encodeURIComponent(address)}`}
      />
    </>,
  );
}

/** The tags of the bare address for the page as it is built, with the picture and the code that are built too. */
export function homeTags(chronicle: Chronicle, site: string | null): string {
  const { view, title, description, alt } = linkedOf(chronicle, [])('');
  const page = 'contents/index';
  return renderToStaticMarkup(
    <Preview
      type="website"
      title={title}
      description={description}
      address={site}
      locale={wordsIn(view.language).locale.replace('-', '_')}
      picture={`${site ?? './'}${pictureFile(page, view.language)}`}
      alt={alt}
      oembed={site && `${site}${oembedFile(page, view.language)}`}
    />,
  );
}

/** Widths in which the server draws pictures, px, the largest first. */
export const PICTURE_WIDTHS = [1200, 600, 300] as const;

/** The code of a frame of a link, for a page that has so much room for it, px. */
export function linkOembed({ query, title }: Linked, site: string, most: { width: number; height: number }): Oembed {
  const pictures = PICTURE_WIDTHS.map((width): [number, string] => [width, pictureAddress(query, site, width)]);
  return oembedOf({ title, site, address: addressOf(query, site), pictures: new Map(pictures), most });
}

function addressOf(query: string, site: string): string {
  return query === '' ? site : `${site}?${query}`;
}

/** Where the server has the picture of a query. */
function pictureAddress(query: string, site: string, width: number = PICTURE_WIDTHS[0]): string {
  const wanted = [width === PICTURE_WIDTHS[0] ? '' : `width=${width}`, query].filter(Boolean).join('&');
  return wanted === '' ? `${site}preview.png` : `${site}preview.png?${wanted}`;
}
