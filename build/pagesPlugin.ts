import type { Plugin } from 'vite';
import type { Chronicle } from '../src/core/chronicle';
import type { Tour } from '../src/core/tour';
import { homeTags } from '../src/pages/deepLink';
import { pagesOf } from '../src/pages/pagesOf';
import type { ChronicleList } from './chronicleFiles';
import { drawnPictures } from './preview/drawnPictures';
import { siteAddress } from './siteAddress';

/**
 * Writes the pages of the home chronicle that can be read without the map, from the chronicle that stands in the bundle,
 * their pictures, and the tags of the map's own page. Previews and search engines ask for the site's whole address.
 * `DEMARCHE_PICTURES=later` leaves the pictures to a server that draws them when they are asked for.
 */
export function pagesPlugin(): Plugin {
  return {
    name: 'demarche:pages',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const jsonOf = (file: string) => {
          const asset = bundle[file];
          return asset?.type === 'asset' ? JSON.parse(String(asset.source)) : null;
        };
        const list: ChronicleList | null = jsonOf('chronicles/index.json');
        const chronicle: Chronicle | null = list && jsonOf(`chronicles/${list.home}.json`);
        const tours: readonly Tour[] | null = list && jsonOf(`chronicles/${list.home}.tours.json`);
        if (!chronicle || !tours) this.error('There is no chronicle in the bundle to write pages of.');
        const index = bundle['index.html'];
        if (index?.type !== 'asset') this.error('There is no page of the map in the bundle.');
        index.source = String(index.source).replace('</head>', () => `${homeTags(chronicle, siteAddress())}</head>`);
        const pictures = process.env['DEMARCHE_PICTURES'] === 'later' ? [] : await drawnPictures(chronicle, tours);
        for (const [fileName, source] of [...pagesOf(chronicle, tours, siteAddress()), ...pictures])
          this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}
