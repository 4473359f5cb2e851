// @ts-check
import { once } from 'node:events';
import { createServer } from 'node:http';
import { answer } from './answer.mjs';
import { readSite } from './site.mjs';

const PORTS_TRIED = 100;
const LAST_PORT = 65_535;

/**
 * Serves a folder as it is now; what is written into it later is not seen.
 * @param {string} folder
 * @param {{port?: number, host?: string, strict?: boolean, links?: import('./answer.mjs').DeepLinks | null,
 *   address?: string | null}} [options]
 *   port 0 is any free one; a taken port is an error if strict, otherwise the next free one is used; links tells of views;
 *   address is the one that readers know the site by, where it is another than that which they ask this server at
 * @returns {Promise<{url: string, port: number, close: () => Promise<void>}>} url ends with a slash
 */
export async function serve(
  folder,
  { port = 0, host = '127.0.0.1', strict = false, links = null, address = null } = {},
) {
  const site = readSite(folder);
  const server = createServer((request, response) => answer(site, request, response, links, address));
  const taken = await listen(server, host, port, strict ? port : Math.min(port + PORTS_TRIED, LAST_PORT));
  return {
    url: `http://${nameOf(host)}:${taken}/`,
    port: taken,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections(); // a browser keeps its connections open
      await closed;
    },
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {string} host
 * @param {number} port
 * @param {number} last the last port to try
 * @returns {Promise<number>}
 */
async function listen(server, host, port, last) {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    if (port === 0 || port >= last || /** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error;
    return listen(server, host, port + 1, last);
  }
  return /** @type {import('node:net').AddressInfo} */ (server.address()).port;
}

/** @param {string} host */
function nameOf(host) {
  if (host === '0.0.0.0' || host === '::') return 'localhost'; // every address of this machine
  return host.includes(':') ? `[${host}]` : host;
}
