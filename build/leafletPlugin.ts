import type { Plugin } from 'vite';

const SOURCES = 'leaflet/src/';

/** Leaflet's modules by their paths, with what stands for them here. */
const UNUSED: Readonly<Record<string, string>> = {
  'layer/vector/Canvas.js': 'export const Canvas = null, canvas = null;', // paths are drawn as SVG
  'layer/vector/SVG.VML.js': 'export const vmlMixin = null, vmlCreate = null;', // Internet Explorer 8
  'layer/marker/Marker.Drag.js': 'export const MarkerDrag = null;', // which a marker asks for
  'layer/marker/Icon.Default.js': 'export const IconDefault = function () {};', // every marker is given its own
};

/** What is named nowhere and hangs itself on the map: how it is moved. */
const HUNG_ON = /^(?:Leaflet|map\/index|map\/handler\/[\w.]+|layer\/vector\/Renderer\.getRenderer)\.js$/;

/**
 * Takes Leaflet by its modules, so that a bundle has what its parts use: what only a part that is fetched later asks
 * for, as popups and tiles, comes with it. Its package names a file of all of it in one; and what its modules add to
 * each other would keep every one of them, unless the bundler is told that it may leave out whatever nobody uses.
 */
export function leafletPlugin(): Plugin {
  return {
    name: 'demarche:leaflet',
    enforce: 'pre',
    config: () => ({ resolve: { alias: [{ find: /^leaflet$/, replacement: `${SOURCES}Leaflet.js` }] } }),
    load: (id) => UNUSED[pathOf(id) ?? ''] ?? null,
    transform: (code, id) => {
      const path = pathOf(id);
      if (path === null) return null;
      return { code: path === 'Leaflet.js' ? withPaths(code) : code, map: null, moduleSideEffects: HUNG_ON.test(path) };
    },
  };
}

/** Hangs on the map how paths find what draws them, which is asked for in a module that is left out. */
function withPaths(code: string): string {
  return `${code}\nimport './layer/vector/Renderer.getRenderer';`;
}

function pathOf(id: string): string | null {
  const at = id.lastIndexOf(SOURCES);
  return at < 0 ? null : id.slice(at + SOURCES.length);
}
