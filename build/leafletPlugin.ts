import type { Plugin } from 'vite';
import { BROWSER, withoutForks } from './leafletBrowser';

const SOURCES = 'leaflet/src/';

/** What stands here for some of Leaflet's modules, by their paths. */
const INSTEAD: Readonly<Record<string, string>> = {
  'core/Browser.js': BROWSER,
  'layer/vector/Canvas.js': 'export const Canvas = null, canvas = null;', // paths are drawn as SVG
  'layer/marker/Icon.Default.js': 'export const IconDefault = function () {};', // every marker is given its own
  'layer/marker/Marker.Drag.js': 'export const MarkerDrag = null;', // which markers look for first
  'map/handler/Map.TapHold.js': 'export const TapHold = null;', // it opens menus, of which there are none
};

/** What no other module asks for by a name, and must be there: how the map is moved, and what draws a path. */
const HUNG_ON = /^(?:Leaflet|map\/index|layer\/vector\/Renderer\.getRenderer)\.js$/;

/** Asked for in a module that is left out, as it hangs other things on each other. */
const PATHS = "\nimport './layer/vector/Renderer.getRenderer';";

/**
 * Takes Leaflet module by module, so that a bundle has what its parts use: popups and tiles come with those that ask for
 * them later, and what nobody uses is in none. Its package names a file of all in one; and modules that hang themselves
 * on each other stay, used or not, unless the bundler is told otherwise.
 */
export function leafletPlugin(): Plugin {
  return {
    name: 'demarche:leaflet',
    enforce: 'pre',
    config: () => ({ resolve: { alias: [{ find: /^leaflet$/, replacement: `${SOURCES}Leaflet.js` }] } }),
    load: (id) => INSTEAD[pathOf(id) ?? ''] ?? null,
    transform: (code, id) => {
      const path = pathOf(id);
      if (path === null) return null;
      const whole = path === 'Leaflet.js' ? `${code}${PATHS}` : code;
      return { code: withoutForks(whole), map: null, moduleSideEffects: HUNG_ON.test(path) };
    },
  };
}

function pathOf(id: string): string | null {
  const at = id.lastIndexOf(SOURCES);
  return at < 0 ? null : id.slice(at + SOURCES.length);
}
