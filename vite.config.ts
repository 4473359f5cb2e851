import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { chroniclePlugin } from './build/chroniclePlugin';
import { pagesPlugin } from './build/pagesPlugin';
import { policyPlugin } from './build/policyPlugin';
import { siteAddress } from './build/siteAddress';

export default defineConfig({
  base: './',
  plugins: [
    react(),
    chroniclePlugin({ data: 'data', geo: 'geo/browser', site: siteAddress() }),
    pagesPlugin(),
    policyPlugin(),
  ],
  build: {
    manifest: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      checks: { pluginTimings: false }, // reading a chronicle takes most of a build, and may
      // parts that come later share much with the first view; left to itself, Rolldown splits that off and it packs worse
      output: { codeSplitting: { groups: [{ name: 'index', tags: ['$initial'] }] } },
    },
  },
});
