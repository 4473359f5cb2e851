import type { Plugin } from 'vite';
import type { TileOffer } from '../src/tileOffer';

/**
 * Tells the app what tiles the site offers, as a constant: the bundler leaves out what a question for it makes
 * unreachable, so that a site without an offer carries no word of it.
 */
export function tilesPlugin(offer: TileOffer | null): Plugin {
  return {
    name: 'demarche:tiles',
    config: () => ({ define: { 'import.meta.env.TILES': JSON.stringify(offer) } }),
  };
}
