import type { Plugin } from 'vite';

const MODULE = 'leaflet/dist/leaflet-src.esm.js';
const FOR_TILES = `${MODULE}?tiles`;

/**
 * Leaves out of the site what of Leaflet nobody uses. Its package names a file for old loaders, which is kept whole; and
 * in its ES module classes are made by calls, which a bundler keeps unless it is told that they do nothing else, and
 * hung on each other under second names (`TileLayer.WMS`), which keeps them too.
 */
export function leafletPlugin(): Plugin {
  return {
    name: 'demarche:leaflet',
    config: () => ({ resolve: { alias: [{ find: /^leaflet$/, replacement: MODULE }] } }),
    transform: (code, id) => {
      if (!id.includes(MODULE)) return null;
      const pure = withPureClasses(code);
      return { code: id.includes(FOR_TILES) ? withPureAdditions(pure) : pure, map: null };
    },
  };
}

/** Marks `var Popup = DivOverlay.extend({` as what bundlers may drop, and drops the second names of what is not used here. */
export function withPureClasses(code: string): string {
  return code
    .replace(/^(var \w+ = )(\w+\.extend\(\{)/gm, '$1/*@__PURE__*/$2')
    .replace(/^(?:Control|GeoJSON|TileLayer)\.\w+ = \w+;$/gm, '');
}

/**
 * Marks what is added to classes after they are made, `Map.include({`, as what bundlers may drop: the map of the second
 * copy is never made, so that nothing is left of it but tiles and what they rest on.
 */
export function withPureAdditions(code: string): string {
  return code
    .replace(/^\t?[A-Z]\w+\.(?:include|mergeOptions|addInitHook)\(/gm, '/*@__PURE__*/$&')
    .replace(/^(?:Icon|Map|Polyline|SVG)\.\w+ = \w+;$/gm, '');
}
