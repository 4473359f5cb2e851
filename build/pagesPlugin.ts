import type { Plugin } from 'vite';
import type { Chronicle } from '../src/core/chronicle';
import { pagesOf } from '../src/pages/pagesOf';
import type { ChronicleList } from './chronicleFiles';
import { siteAddress } from './siteAddress';

/**
 * Writes the pages of the home chronicle that can be read without the map, from the chronicle that stands in the bundle.
 * Previews and search engines ask for the site's whole address.
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
        const pages = pagesOf(chronicle, siteAddress());
        for (const [fileName, source] of pages) this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}
