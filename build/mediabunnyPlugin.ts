import type { Plugin } from 'vite';

/**
 * mediabunny keeps its part for Node out of browsers by a module of the old kind, and the helper for such modules would
 * be a file of its own that the first view waits for. An empty module of the new kind needs none.
 */
export function mediabunnyPlugin(): Plugin {
  return {
    name: 'demarche:mediabunny',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source.endsWith('/node.js') && importer?.includes('/mediabunny/') ? NOTHING : null,
    load: (id) => (id === NOTHING ? 'export const fs = null;' : null),
  };
}

const NOTHING = '\0demarche:nothing';
