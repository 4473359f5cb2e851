import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { answer } from '../../scripts/answer.mjs';
import { readSite } from '../../scripts/site.mjs';

/** A site whose pages tell what goes wrong on them, whatever browser opens them. */
export interface WatchedSite {
  readonly url: string;
  /** What has gone wrong since this was last asked, in words. */
  readonly faults: () => readonly string[];
  readonly close: () => Promise<void>;
}

const WATCH = '/watch.js';
const FAULTS = '/faults';

/** Serves a built site with a script of its own before all others in every page. */
export async function watchedSite(folder: string): Promise<WatchedSite> {
  const site = new Map(readSite(folder));
  for (const [path, page] of site)
    if (page.type.startsWith('text/html')) {
      const html = page.plain.toString().replace('<meta charset="utf-8" />', `$&<script src="${WATCH}"></script>`);
      site.set(path, { ...page, plain: Buffer.from(html), gzip: null });
    }
  const script = Buffer.from(`(${watch})('${FAULTS}')`);
  site.set(WATCH, { type: 'text/javascript', cacheControl: 'no-cache', etag: '"watch"', plain: script, gzip: null });

  let faults: string[] = [];
  const told = async (request: IncomingMessage) => {
    faults.push(await text(request));
  };
  const server = createServer(async (request, response) => {
    if (request.method !== 'POST' || request.url !== FAULTS) return answer(site, request, response, null, null);
    await told(request);
    response.writeHead(204).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    faults: () => {
      const since = faults;
      faults = [];
      return since;
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** Runs in the page. */
function watch(to: string): void {
  const tell = (fault: string) => void navigator.sendBeacon(to, `${location.pathname}: ${fault}`);
  window.addEventListener(
    'error',
    (event) => {
      const { target } = event;
      if (event instanceof ErrorEvent) tell(`${event.message} (${event.filename}:${event.lineno})`);
      else if (target instanceof Element) tell(`did not load: ${target.outerHTML.slice(0, 200)}`);
    },
    { capture: true },
  );
  window.addEventListener('unhandledrejection', ({ reason }) => tell(`nobody caught: ${reason}`));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
    tell(`against the policy: ${violatedDirective} ${blockedURI} (${sourceFile})`),
  );
  for (const level of ['error', 'warn'] as const) {
    const said = console[level];
    console[level] = (...words) => {
      tell(`console ${level}: ${words.join(' ')}`);
      said.apply(console, words);
    };
  }
}
