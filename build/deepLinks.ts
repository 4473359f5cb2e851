import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Chronicle } from '../src/core/chronicle';
import { pairsOf } from '../src/core/link';
import type { Tour } from '../src/core/tour';
import { headOf, linkedOf, linkOembed, PICTURE_WIDTHS } from '../src/pages/deepLink';
import type { Oembed } from '../src/pages/oembed';
import { pageLinksOf } from '../src/pages/pagesOf';
import type { ChronicleList } from './chronicleFiles';
import { drawerOf } from './preview/drawer';
import { type Painter, painterOf } from './preview/painter';

/** What a server tells of links besides the files of a site. Queries are any text, sites end with a slash. */
export interface DeepLinks {
  /** What the head of the map's page says of a link, in markup. */
  readonly head: (query: string, site: string) => string;
  /** The picture of a link as PNG; null where too many are being drawn. */
  readonly picture: (query: string) => Promise<Buffer> | null;
  /** The same for a page's picture by its file in the site; undefined where there is no such page. */
  readonly pagePicture: (file: string) => Promise<Buffer> | null | undefined;
  /** What oEmbed says of an address; null where it is none of the map's. `most` is the room that there is, px. */
  readonly oembed: (address: string, site: string, most: { width: number; height: number }) => Oembed | null;
}

/**
 * Tells of links to a built site. Those to another chronicle than the home one are told of as the home view.
 */
export async function deepLinks(dist: string): Promise<DeepLinks> {
  const read = async (file: string) => JSON.parse(await readFile(join(dist, 'chronicles', file), 'utf8'));
  const { home }: ChronicleList = await read('index.json');
  const chronicle: Chronicle = await read(`${home}.json`);
  const tours: readonly Tour[] = await read(`${home}.tours.json`);
  const linked = linkedOf(chronicle, tours);
  const pages = pageLinksOf(chronicle, tours);
  const queryOfPage = new Map(pages.map(({ file, query }) => [file, query]));
  const queryOfPicture = new Map(pages.map(({ picture, query }) => [picture, query]));
  let painter: Promise<Painter> | null = null; // nobody may ever ask for a picture
  const drawn = drawerOf(async (name) => {
    const [width = '', query = ''] = name.split(/ (.*)/s);
    painter ??= painterOf(chronicle, tours);
    const { drawing, raster } = await painter;
    return raster(await drawing(query), Number(width));
  });
  return {
    head: (query, site) => headOf(linked(query), site),
    picture: (query) => drawn(`${widthIn(query)} ${linked(query).query}`),
    pagePicture(file) {
      const query = queryOfPicture.get(file);
      return query === undefined ? undefined : drawn(`${PICTURE_WIDTHS[0]} ${linked(query).query}`);
    },
    oembed(address, site, most) {
      const query = queryIn(address, site, queryOfPage);
      return query === null ? null : linkOembed(linked(query), site, most);
    },
  };
}

function widthIn(query: string): number {
  const asked = pairsOf(query).find(([key]) => key === 'width')?.[1];
  return PICTURE_WIDTHS.find((width) => String(width) === asked) ?? PICTURE_WIDTHS[0];
}

/** The query of an address of the map or of one of its pages; null for any other. */
function queryIn(address: string, site: string, pages: ReadonlyMap<string, string>): string | null {
  const [asked, home] = [urlOf(address), urlOf(site)];
  if (!asked || !home || !/^https?:$/.test(asked.protocol) || asked.host !== home.host) return null;
  if (!asked.pathname.startsWith(home.pathname)) return null;
  const file = asked.pathname.slice(home.pathname.length);
  return file === '' || file === 'index.html' ? asked.search.slice(1) : (pages.get(file) ?? null);
}

function urlOf(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
