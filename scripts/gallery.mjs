// @ts-check
// Takes the pictures of docs/gallery.md, and writes the page: every view on both screens in both themes.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { foundBrowser, launchOptions } from './browser.mjs';
import { buildApp, isBuilt } from './buildApp.mjs';
import { galleryPage, pictureName } from './galleryPage.mjs';
import { dist, root } from './paths.mjs';
import { serve } from './serve.mjs';
import { SCREENS, shoot, THEMES } from './shoot.mjs';
import { VIEWS } from './views.mjs';

const QUALITY = 72; // fine lines stay fine, and the whole gallery stays under 6 MB

const { values } = parseArgs({ options: { 'no-build': { type: 'boolean', default: false } } });
const folder = join(root, 'docs/images/gallery');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const found = foundBrowser();
if (!found) throw new Error('No browser has been found yet. Run: node scripts/setup-browser.mjs');
if (!values['no-build'] || !isBuilt()) await buildApp();
const server = await serve(dist);
const browser = await chromium.launch(launchOptions(found));
let bytes = 0;
for (const { name, link } of VIEWS)
  for (const [size, screen] of Object.entries(SCREENS))
    for (const theme of THEMES) {
      const path = join(folder, pictureName(name, size, theme));
      const faults = await shoot(browser, server.url + link, { ...screen, colorScheme: theme }, async (page) => {
        const picture = await webp(page);
        bytes += picture.length;
        writeFileSync(path, picture);
      });
      for (const fault of faults) console.error(`${path}: ${fault}`);
      if (faults.length > 0) process.exitCode = 1;
    }
writeFileSync(join(root, 'docs/gallery.md'), galleryPage(VIEWS, Object.keys(SCREENS), THEMES));
console.log(`${VIEWS.length * Object.keys(SCREENS).length * THEMES.length} pictures, ${(bytes / 1e6).toFixed(1)} MB`);
await browser.close();
await server.close();

/**
 * Playwright itself writes PNG and JPEG only.
 * @param {import('@playwright/test').Page} page
 */
async function webp(page) {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
  return Buffer.from(data, 'base64');
}
