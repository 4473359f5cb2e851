import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { chroniclePlugin } from './build/chroniclePlugin';
import { leafletPlugin } from './build/leafletPlugin';
import { mediabunnyPlugin } from './build/mediabunnyPlugin';
import { pagesPlugin } from './build/pagesPlugin';
import { policyPlugin } from './build/policyPlugin';
import { siteAddress } from './build/siteAddress';
import { tileOffer } from './build/tileOffer';
import { tilesPlugin } from './build/tilesPlugin';

const FIRST = /\/index-[\w-]+\.js$/;

const tiles = tileOffer(process.env);

export default defineConfig({
  base: './',
  plugins: [
    react(),
    leafletPlugin(),
    mediabunnyPlugin(),
    chroniclePlugin({ data: process.env['DEMARCHE_DATA'] ?? 'data', geo: 'geo/browser', site: siteAddress() }),
    pagesPlugin(),
    tilesPlugin(tiles),
    policyPlugin(tiles),
  ],
  build: {
    manifest: true,
    target: 'es2022',
    // whatever comes later stands on the first script; asked for it again Firefox says that it did not load
    modulePreload: { polyfill: false, resolveDependencies: (_, files) => files.filter((file) => !FIRST.test(file)) },
    assetsInlineLimit: 0,
    rolldownOptions: {
      checks: { pluginTimings: false }, // reading a chronicle takes most of a build, and may
      // in one piece the first view is smaller than in pieces that parts fetched later could share
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
  },
});
