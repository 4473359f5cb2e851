import { renderToStaticMarkup } from 'react-dom/server';
import type { Chronicle } from '../core/chronicle';
import { escaped } from '../core/escaped';
import { indexChronicle, knowledgeAt } from '../core/knowledge';
import type { Tour } from '../core/tour';
import { PREVIEW } from '../picture/previewWindow';
import type { Words } from '../words/words';
import { contentsPage } from './contentsPage';
import { linkedOf } from './deepLink';
import { disputePage } from './disputePage';
import { eventPage } from './eventPage';
import { gonePages } from './gonePage';
import { cataloguesOf } from './languages';
import { type Oembed, oembedOf } from './oembed';
import { PageDocument } from './PageDocument';
import { fileOf, linkIn, oembedFile, type Page, pictureFile } from './page';
import { sourcePage } from './sourcePage';
import { tourPage } from './tourPage';

/**
 * The pages of a chronicle by their files, `event/geneva-blinken-lavrov.html`, in each of its languages that the
 * interface speaks, those in the place of what is gone, the codes of their frames and a sitemap of what is there. `site` is
 * the site's whole address with a slash at its end; without it addresses stay relative, and there are neither codes nor
 * sitemap, which hold whole addresses only.
 */
export function pagesOf(
  chronicle: Chronicle,
  tours: readonly Tour[],
  site: string | null,
): ReadonlyMap<string, string> {
  const languages = cataloguesOf(chronicle);
  const linked = linkedOf(chronicle, tours);
  const files = new Map<string, string>();
  const write = (page: Page, words: Words, alt: string | null) => {
    const document = <PageDocument {...{ page, chronicle, languages, words, alt, site }} />;
    files.set(fileOf(page.path, words.language), `<!doctype html>\n${renderToStaticMarkup(document)}\n`);
  };
  for (const words of languages)
    for (const page of pagesIn(chronicle, tours, words))
      write(page, words, linked(linkIn(page.link, words.language, chronicle)).alt);
  const lasting = [...files.keys()];
  for (const words of languages) for (const page of gonePages({ ...chronicle, tours }, words)) write(page, words, null);
  if (site === null) return files;
  files.set('sitemap.xml', sitemapOf(lasting, site));
  for (const words of languages)
    for (const page of pagesIn(chronicle, tours, words))
      files.set(oembedFile(page.path, words.language), JSON.stringify(pageOembed(chronicle, page, words, site)));
  return files;
}

/** A page and what stands for it elsewhere. */
export interface PageLink {
  readonly file: string;
  /** The file of its picture. */
  readonly picture: string;
  /** Of the view that it is about. */
  readonly query: string;
}

/** The pages of a chronicle as links, in all their languages. */
export function pageLinksOf(chronicle: Chronicle, tours: readonly Tour[]): readonly PageLink[] {
  return cataloguesOf(chronicle).flatMap((words) =>
    pagesIn(chronicle, tours, words).map(({ path, link }) => ({
      file: fileOf(path, words.language),
      picture: pictureFile(path, words.language),
      query: linkIn(link, words.language, chronicle),
    })),
  );
}

function pageOembed(chronicle: Chronicle, { path, title, link }: Page, { language }: Words, site: string): Oembed {
  const query = linkIn(link, language, chronicle);
  return oembedOf({
    title,
    site,
    address: query === '' ? site : `${site}?${query}`,
    pictures: new Map([[PREVIEW.width, `${site}${pictureFile(path, language)}`]]),
  });
}

function pagesIn(chronicle: Chronicle, tours: readonly Tour[], words: Words): Page[] {
  const { known } = knowledgeAt(indexChronicle(chronicle), 0, 'hindsight');
  return [
    contentsPage(chronicle, tours, known, words),
    ...tours.map((tour) => tourPage(chronicle, tour, words)),
    ...known.map((one) => eventPage(chronicle, one, words)),
    ...Object.values(chronicle.sources).map((source) => sourcePage(chronicle, source, words)),
    ...Object.values(chronicle.disputes).map((dispute) => disputePage(chronicle, dispute, words)),
  ];
}

function sitemapOf(files: readonly string[], site: string): string {
  const urls = ['', ...files].map((file) => `<url><loc>${escaped(site + file)}</loc></url>`);
  const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="${namespace}">\n${urls.join('\n')}\n</urlset>\n`;
}
