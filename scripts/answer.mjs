// @ts-check

/**
 * What the head of the page says of a link, in markup, by its query and its whole address.
 * @typedef {(query: string, address: string) => string} HeadOf
 */

/**
 * Answers a request from the pages of a site: index.html for the address of a folder, 404 for what is not there, 304
 * for what the reader has.
 * @param {import('./site.mjs').Site} site
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {HeadOf | null} headOf
 */
export function answer(site, { method, url = '/', headers }, response, headOf) {
  if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405, { Allow: 'GET, HEAD' });
  const path = pathOf(url);
  const page = path && site.get(path.endsWith('/') ? `${path}index.html` : path);
  if (!page) return refuse(response, 404);
  const query = url.split('?')[1];
  if (headOf && path === '/' && query)
    return answerLink(page, headOf(query, addressOf(headers, url)), method, response);
  response.setHeader('Cache-Control', page.cacheControl);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (page.gzip) response.setHeader('Vary', 'Accept-Encoding');
  const packed = page.gzip && /\bgzip\b/.test(headers['accept-encoding'] ?? '') ? page.gzip : null;
  const etag = packed ? page.etag.replace(/"$/, '-gzip"') : page.etag;
  response.setHeader('ETag', etag);
  if (headers['if-none-match']?.split(/,\s*/).includes(etag)) {
    response.writeHead(304).end();
    return;
  }
  const body = packed ?? page.plain;
  if (packed) response.setHeader('Content-Encoding', 'gzip');
  response.writeHead(200, { 'Content-Type': page.type, 'Content-Length': body.length });
  response.end(method === 'HEAD' ? undefined : body);
}

/**
 * The page with a head that tells of the link; those who draw previews run no scripts.
 * @param {import('./site.mjs').Page} page
 * @param {string} head
 * @param {string} method
 * @param {import('node:http').ServerResponse} response
 */
function answerLink(page, head, method, response) {
  const html = page.plain
    .toString()
    .replace(/<meta name="description"[^>]*>/, '')
    .replace(/<title>.*?<\/title>/s, () => head);
  const type = { 'Content-Type': page.type, 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' };
  response.writeHead(200, { ...type, 'Content-Length': Buffer.byteLength(html) });
  response.end(method === 'HEAD' ? undefined : html);
}

/**
 * @param {import('node:http').IncomingHttpHeaders} headers
 * @param {string} url
 */
function addressOf({ host = 'localhost', 'x-forwarded-proto': scheme }, url) {
  return `${scheme === 'https' ? 'https' : 'http'}://${host}${url}`;
}

/**
 * @param {string} url as it stands in the request line
 * @returns {string | null} null where it is no path
 */
function pathOf(url) {
  try {
    return decodeURIComponent(/** @type {string} */ (url.split('?', 1)[0]));
  } catch {
    return null; // a lone %
  }
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {404 | 405} status
 * @param {Record<string, string>} [headers]
 */
function refuse(response, status, headers = {}) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache', ...headers });
  response.end(status === 404 ? 'There is nothing at this address.\n' : 'Only GET and HEAD are answered.\n');
}
