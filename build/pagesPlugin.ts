import type { Plugin } from 'vite';
import type { Chronicle } from '../src/core/chronicle';
import { pagesOf } from '../src/pages/pagesOf';
import type { ChronicleList } from './chronicleFiles';

/**
 * Writes the pages of the home chronicle that can be read without the map, from the chronicle that stands in the bundle.
 * The variable DEMARCHE_SITE gives the site's whole address, which previews and search engines ask for.
 */
export function pagesPlugin(): Plugin {
  return {
    name: 'demarche:pages',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const jsonOf = (file: string) => {
          const asset = bundle[file];
          return asset?.type === 'asset' ? JSON.parse(String(asset.source)) : null;
        };
        const list: ChronicleList | null = jsonOf('chronicles/index.json');
        const chronicle: Chronicle | null = list && jsonOf(`chronicles/${list.home}.json`);
        if (!chronicle) this.error('There is no chronicle in the bundle to write pages of.');
        const pages = pagesOf(chronicle, siteOf(process.env['DEMARCHE_SITE'] ?? ''));
        for (const [fileName, source] of pages) this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}

/** An address with a slash at its end, or null for none. Throws where it is no address of the web. */
function siteOf(given: string): string | null {
  if (given === '') return null;
  const address = URL.parse(given);
  if (!address || !/^https?:$/.test(address.protocol))
    throw new Error(`DEMARCHE_SITE is ${given}, which is no address. Give one as https://example.org/map/.`);
  return address.href.replace(/[?#].*$/, '').replace(/\/*$/, '/');
}
