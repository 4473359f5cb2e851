// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** @typedef {{type: string, cacheControl: string, etag: string, plain: Buffer, gzip: Buffer | null}} Page */

/** Pages by their path in an address: `/assets/index-Dx3.js`. What is not in it does not exist. */
/** @typedef {ReadonlyMap<string, Page>} Site */

/** @type {Record<string, string>} */
const TYPES = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.yaml': 'application/yaml; charset=utf-8',
};
const PACKED = /charset=utf-8|icon/; // the rest of the types are compressed already
const HASHED = /^\/assets\/.*-[\w-]{8}\.\w+$/; // Vite's names: another content has another name

/**
 * Reads every file of a folder into memory, which is a few megabytes for a built app. So a path cannot lead out of the
 * folder, and building anew while somebody reads does no harm.
 * @param {string} folder
 * @returns {Site}
 */
export function readSite(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = `/${relative(folder, file).split(sep).join('/')}`;
      return [path, pageOf(path, readFileSync(file))];
    }),
  );
}

/**
 * @param {string} path
 * @param {Buffer} plain
 * @returns {Page}
 */
function pageOf(path, plain) {
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  return {
    type,
    cacheControl: HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 20)}"`,
    plain,
    gzip: PACKED.test(type) ? gzipSync(plain) : null,
  };
}
