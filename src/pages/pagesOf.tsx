import { renderToStaticMarkup } from 'react-dom/server';
import type { Chronicle } from '../core/chronicle';
import { escaped } from '../core/escaped';
import { indexChronicle, knowledgeAt } from '../core/knowledge';
import type { Words } from '../words/words';
import { contentsPage } from './contentsPage';
import { disputePage } from './disputePage';
import { eventPage } from './eventPage';
import { gonePages } from './gonePage';
import { cataloguesOf } from './languages';
import { PageDocument } from './PageDocument';
import { fileOf, type Page } from './page';
import { sourcePage } from './sourcePage';

/**
 * The pages of a chronicle by their files, `event/geneva-blinken-lavrov.html`, in each of its languages that the
 * interface speaks, those in the place of what is gone, and a sitemap of what is there. `site` is the site's whole address with a slash at its end; without it addresses
 * stay relative and there is no sitemap, which may hold whole addresses only.
 */
export function pagesOf(chronicle: Chronicle, site: string | null): ReadonlyMap<string, string> {
  const languages = cataloguesOf(chronicle);
  const files = new Map<string, string>();
  const write = (page: Page, words: Words) => {
    const document = <PageDocument {...{ page, chronicle, languages, words, site }} />;
    files.set(fileOf(page.path, words.language), `<!doctype html>\n${renderToStaticMarkup(document)}\n`);
  };
  for (const words of languages) for (const page of pagesIn(chronicle, words)) write(page, words);
  const sitemap = site === null ? null : sitemapOf([...files.keys()], site);
  for (const words of languages) for (const page of gonePages(chronicle, words)) write(page, words);
  if (sitemap !== null) files.set('sitemap.xml', sitemap);
  return files;
}

function pagesIn(chronicle: Chronicle, words: Words): Page[] {
  const { known } = knowledgeAt(indexChronicle(chronicle), 0, 'hindsight');
  return [
    contentsPage(chronicle, known, words),
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
