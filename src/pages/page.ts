import type { ReactNode } from 'react';
import type { Chronicle } from '../core/chronicle';

/** A page that can be read without the map, by people without scripts and by machines. */
export interface Page {
  /** Inside the site and without its ending: `event/geneva-blinken-lavrov`. */
  readonly path: string;
  readonly title: string;
  /** One or two sentences, for previews and search engines. */
  readonly description: string;
  /** The query of the view of the map that shows the same; empty for the first view. */
  readonly link: string;
  readonly body: ReactNode;
  /** As of when all of it is known; in hindsight if nothing is said. */
  readonly note?: string;
  /** What the page is about in the words of schema.org; addresses in it are relative to the site. */
  readonly data: object;
}

/** What has a page of its own. */
export type PageType = 'event' | 'source' | 'dispute' | 'tour';

/** The address of a page from another that lies one folder deep, as all but the first do. */
export function toPage(type: PageType, id: string, language: string): string {
  return `../${type}/${fileOf(id, language)}`;
}

/** English pages have the plain name; others carry their language. */
export function fileOf(path: string, language: string): string {
  return language === 'en' ? `${path}.html` : `${path}.${language}.html`;
}

/** The picture of a page, in the site. */
export function pictureFile(path: string, language: string): string {
  return `preview/${fileOf(path, language).replace(/html$/, 'png')}`;
}

/** The code of a frame of what a page is about, in the site. */
export function oembedFile(path: string, language: string): string {
  return `oembed/${fileOf(path, language).replace(/html$/, 'json')}`;
}

/** The query of the view of a page in one of its languages. Links say nothing of the language that a chronicle opens in. */
export function linkIn(
  link: string,
  language: string,
  { languages: [home = 'en'] }: Pick<Chronicle, 'languages'>,
): string {
  return [link, language === home ? '' : `lang=${language}`].filter(Boolean).join('&');
}
