import type { Plugin } from 'vite';
import type { TileOffer } from '../src/tileOffer';

/**
 * What the built page may load and run: its own files and nothing else, no code or style written into it, and no string
 * that becomes markup. Pictures that the page makes of itself are data and blobs, and those of the map that the site
 * offers come from its origin. Who may frame it is left to the server.
 */
export function policyFor(tiles: TileOffer | null): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    ["img-src 'self' data: blob:", ...(tiles ? [tiles.origin] : [])].join(' '),
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/** Puts the policy into the built page; the server for development writes scripts and styles into it and has none. */
export function policyPlugin(tiles: TileOffer | null): Plugin {
  return {
    name: 'demarche:policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policyFor(tiles) },
        injectTo: 'head-prepend',
      },
    ],
  };
}
