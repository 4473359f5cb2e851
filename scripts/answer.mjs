// @ts-check

/** @typedef {import('../build/deepLinks').DeepLinks} DeepLinks */

const DAY_S = 86_400;
/** What the page itself says of the first view. */
const TOLD =
  /<meta (name="(description|twitter:)|property="og:)[^>]*>|<link rel="alternate" type="application\/json\+oembed"[^>]*>/g;

/**
 * Answers a request from the pages of a site: index.html for the address of a folder, 404 for what is not there, 304
 * for what the reader has. With `links` it also answers for views: their head, their pictures, the code of a frame.
 * @param {import('./site.mjs').Site} site
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {DeepLinks | null} links
 * @param {string | null} address where the site is to be found, with a slash at its end; null takes what the request says
 */
export async function answer(site, { method, url = '/', headers }, response, links, address) {
  if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405, { Allow: 'GET, HEAD' });
  const path = pathOf(url);
  const query = url.split('?').slice(1).join('?');
  const page = path && site.get(path.endsWith('/') ? `${path}index.html` : path);
  if (links && path) {
    const home = address ?? addressOf(headers);
    if (page && path === '/' && query) return answerLink(page, links.head(query, home), method, response);
    if (path === '/oembed') return answerOembed(links, new URLSearchParams(query), home, method, response);
    const picture = page
      ? undefined
      : path === '/preview.png'
        ? links.picture(query)
        : links.pagePicture(path.slice(1));
    if (picture !== undefined) return answerPicture(picture, method, response);
  }
  if (!page) return refuse(response, 404);
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
    .replace(TOLD, '')
    .replace(/<title>.*?<\/title>/s, () => head);
  send(response, 200, page.type, Buffer.from(html), method, 'no-cache');
}

/**
 * @param {Promise<Buffer> | null} picture null where the server has too much to draw
 * @param {string} method
 * @param {import('node:http').ServerResponse} response
 */
async function answerPicture(picture, method, response) {
  if (!picture) return refuse(response, 503, { 'Retry-After': '5' });
  try {
    send(response, 200, 'image/png', await picture, method, `public, max-age=${DAY_S}`);
  } catch (error) {
    console.error(error);
    refuse(response, 500);
  }
}

/**
 * Answers as https://oembed.com has it; other sites may ask from a reader's browser.
 * @param {DeepLinks} links
 * @param {URLSearchParams} asked
 * @param {string} home
 * @param {string} method
 * @param {import('node:http').ServerResponse} response
 */
function answerOembed(links, asked, home, method, response) {
  response.setHeader('Access-Control-Allow-Origin', '*');
  if ((asked.get('format') ?? 'json') !== 'json') return refuse(response, 501);
  const most = { width: roomIn(asked.get('maxwidth')), height: roomIn(asked.get('maxheight')) };
  const found = links.oembed(asked.get('url') ?? '', home, most);
  if (!found) return refuse(response, 404);
  send(response, 200, 'application/json; charset=utf-8', Buffer.from(JSON.stringify(found)), method, 'no-cache');
}

/**
 * @param {string | null} text
 * @returns {number} px; no limit where none is given
 */
function roomIn(text) {
  return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : Number.POSITIVE_INFINITY;
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} type
 * @param {Buffer} body
 * @param {string} method
 * @param {string} cacheControl
 */
function send(response, status, type, body, method, cacheControl) {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': body.length,
    'Cache-Control': cacheControl,
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(method === 'HEAD' ? undefined : body);
}

/** @param {import('node:http').IncomingHttpHeaders} headers */
function addressOf({ host = 'localhost', 'x-forwarded-proto': scheme }) {
  return `${scheme === 'https' ? 'https' : 'http'}://${host}/`;
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

const REFUSALS = {
  404: 'There is nothing at this address.',
  405: 'Only GET and HEAD are answered.',
  500: 'The picture could not be drawn.',
  501: 'Only format=json is spoken here.',
  503: 'Too many pictures are being drawn. Ask again in a few seconds.',
};

/**
 * @param {import('node:http').ServerResponse} response
 * @param {keyof typeof REFUSALS} status
 * @param {Record<string, string>} [headers]
 */
function refuse(response, status, headers = {}) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache', ...headers });
  response.end(`${REFUSALS[status]}\n`);
}
